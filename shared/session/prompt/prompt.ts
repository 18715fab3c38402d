import type { PromptOutput } from './prompt-output';

/** The Command Prompt of the simulated server. */
export interface Prompt {
  /** `C:\Documents and Settings\Administrator`; a drive with its backslash. */
  readonly folder: string;
  /** Where each other drive was left, by `D:`. */
  readonly leftAt: Readonly<Record<string, string>>;
  /** What `set` has changed, by the name as it was typed; null: taken away. */
  readonly variables: Readonly<Record<string, string | null>>;
  /** What the last program ended with, as `%ERRORLEVEL%` shows it. */
  readonly exitCode: number;
  /** What is on the screen and above it, oldest first. */
  readonly outputs: readonly PromptOutput[];
  /** How many outputs were there before these and are gone: cleared, or too far up. */
  readonly gone: number;
  /** What was entered, oldest first, as the arrow keys bring it back. */
  readonly lines: readonly string[];
}

/** More than this is not kept on the screen; cmd keeps 300 lines by default. */
export const MAX_OUTPUTS = 600;
/** As many lines as cmd remembers by default. */
const MAX_REMEMBERED = 50;
/** What cmd takes at once. */
export const MAX_LINE = 8191;

/** A prompt as it opens. */
export function newPrompt(folder: string): Prompt {
  return { folder, leftAt: {}, variables: {}, exitCode: 0, outputs: [], gone: 0, lines: [] };
}

/** The prompt with more on its screen. */
export function printed(prompt: Prompt, outputs: readonly PromptOutput[]): Prompt {
  const all = [...prompt.outputs, ...outputs];
  const over = Math.max(0, all.length - MAX_OUTPUTS);
  return { ...prompt, outputs: all.slice(over), gone: prompt.gone + over };
}

/** The prompt with an empty screen. */
export function cleared(prompt: Prompt): Prompt {
  return { ...prompt, outputs: [], gone: prompt.gone + prompt.outputs.length };
}

/** The prompt with a line on its screen, and remembered unless it is empty or the same as the one before. */
export function entered(prompt: Prompt, line: string): Prompt {
  const after = printed(prompt, [{ kind: 'entered', folder: prompt.folder, line }]);
  const isNew = line.trim() !== '' && line !== prompt.lines.at(-1);
  return isNew ? { ...after, lines: [...prompt.lines, line].slice(-MAX_REMEMBERED) } : after;
}
