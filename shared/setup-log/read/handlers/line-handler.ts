import type { SlotValues } from '../../line-kinds/form';
import type { LineKindId } from '../../line-kinds/line-kinds';
import type { RunDraft } from '../run-draft';

/** Where a recognised line stands. */
export interface Place {
  readonly line: number;
  readonly level: number;
}

/** What a line does to the run that it belongs to. */
export type LineHandler = (run: RunDraft, values: SlotValues, place: Place) => void;
export type LineHandlers = Partial<Record<LineKindId, LineHandler>>;
