import type { ProgramRow } from '../../../../shared/session/programs/window-programs';
import { refused, type Opening } from './opening';

/** What a program that opens a window comes to. */
export function openingOfWindow({ name, extension, window }: ProgramRow): Opening {
  // The Command Prompt has no window of the desktop yet, and Notepad's window is named after its file.
  return window === 'prompt' || window === 'notepad'
    ? refused('notRehearsed', `${name}.${extension}`)
    : { kind: 'window', window };
}
