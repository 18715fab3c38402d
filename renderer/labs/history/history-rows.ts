import type { AttemptPoint } from '../../../shared/lab/lab-snapshot';
import type { Message } from '../../../shared/message';
import type { Command } from '../../../shared/session/command';
import type { RefusalCode } from '../../../shared/session/refusal';

/** A point to go back to: the start, or what was done. */
export interface HistoryRow {
  /** How many commands count there; 0: the start. */
  readonly number: number;
  /** Null at the start. */
  readonly command: Command | null;
  /** Simulated time; null at the start. */
  readonly clock: number | null;
  readonly refusal: Message<RefusalCode> | null;
  /** How many objectives are met there; null at the start, where nobody has looked. */
  readonly met: number | null;
}

const START: HistoryRow = { number: 0, command: null, clock: null, refusal: null, met: null };

/** The points of an attempt after its start; time that passed in several pieces is one row, which leads to its end. */
export function historyRows(points: readonly AttemptPoint[]): readonly HistoryRow[] {
  const rows: HistoryRow[] = [START];
  for (const point of points) {
    const row = rowOf(point);
    const before = rows.at(-1);
    const waited = waitOf(before?.command ?? null);
    const waits = waitOf(point.command);
    if (waited === null || waits === null) rows.push(row);
    else rows[rows.length - 1] = { ...row, command: { type: 'advance-clock', milliseconds: waited + waits } };
  }
  return rows;
}

function rowOf({ number, command, clock, refusal, met }: AttemptPoint): HistoryRow {
  return { number, command, clock, refusal, met: met.length };
}

/** Simulated milliseconds that a command lets pass; null for any other. */
function waitOf(command: Command | null): number | null {
  return command?.type === 'advance-clock' ? command.milliseconds : null;
}
