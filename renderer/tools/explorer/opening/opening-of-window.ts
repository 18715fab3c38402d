import type { ProgramRow } from '../../../../shared/session/programs/window-programs';
import type { Opening } from './opening';

/** What a program that opens a window comes to. */
export function openingOfWindow({ window }: ProgramRow): Opening {
  return { kind: 'window', window };
}
