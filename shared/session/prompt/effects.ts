import type { Message } from '../../message';
import type { PromptMessageCode } from './prompt-messages';
import { says, text, type PromptOutput } from './prompt-output';
import type { VerbEffect } from './verb';

/** Lines that the console keeps of one long text; what would have scrolled out of its buffer is gone. */
const MAX_LINES = 600;

/** Something is written. */
export function prints(...outputs: readonly PromptOutput[]): VerbEffect {
  return { type: 'print', outputs };
}

/** A sentence is written. */
export function tells(code: PromptMessageCode, params: Message['params'] = {}): VerbEffect {
  return prints(says(code, params));
}

/** The program says what is wrong, and ends with an exit code. */
export function fails(
  code: PromptMessageCode,
  params: Message['params'] = {},
  exitCode = 1,
): readonly VerbEffect[] {
  return [tells(code, params), { type: 'exit-code', exitCode }];
}

/** Lines of a file or a list as one text. */
export function writes(lines: readonly string[]): VerbEffect {
  return prints(text(lines.slice(-MAX_LINES).join('\n')));
}

/** The lines of a text file, without an empty one at its end. */
export function linesOf(content: string): string[] {
  return content.replace(/\r?\n$/, '').split(/\r?\n/);
}
