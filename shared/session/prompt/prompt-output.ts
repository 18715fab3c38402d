import type { UnattendedLine } from '../../command-line/unattended-line';
import type { Message } from '../../message';
import type { RefusalCode } from '../refusal';
import type { PromptMessageCode } from './prompt-messages';
import type { SwitchProblem } from '../../command-line/switches/switch-problem';

/**
 * One piece of what the Command Prompt shows. Sentences are codes, so that the language can change at any time; `text`
 * is what stands on the server as it is: a file, a registry key, what somebody has typed.
 */
export type PromptOutput =
  /** The prompt, with the line that was entered behind it; the empty line before it is the window's. */
  | { readonly kind: 'entered'; readonly folder: string; readonly line: string }
  /** Written as it is; a line break at its end is added. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'message'; readonly message: Message<PromptMessageCode> }
  /** A row of the list of `help`: a program, and the first line of what it says of itself. */
  | { readonly kind: 'verb'; readonly name: string; readonly help: PromptMessageCode }
  /** Why a command was not carried out: the sentence that the tool's window would show. */
  | { readonly kind: 'refusal'; readonly reason: Message<RefusalCode> }
  /** What is wrong with a line for Setup. */
  | { readonly kind: 'problem'; readonly problem: SwitchProblem }
  /** Our help for Setup's switches; for all of them where none is named. */
  | { readonly kind: 'setup-help' }
  /** A line of what unattended Setup prints. */
  | { readonly kind: 'setup'; readonly line: UnattendedLine };

/** A sentence of the prompt. */
export function says(
  code: PromptMessageCode,
  params: Message['params'] = {},
): PromptOutput & { kind: 'message' } {
  return { kind: 'message', message: { code, params } };
}

/** Text as it is. */
export function text(content: string): PromptOutput & { kind: 'text' } {
  return { kind: 'text', text: content };
}
