import type { ProgramRow } from '../../../../shared/session/programs/window-programs';
import { refused, type Opening } from './opening';

/** What a program that opens a window comes to. */
export function openingOfWindow({ name, extension, window }: ProgramRow): Opening {
  // The Command Prompt has no window of the desktop yet.
  return window === 'prompt' ? refused('notRehearsed', `${name}.${extension}`) : { kind: 'window', window };
}
