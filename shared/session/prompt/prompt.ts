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
}

/** More than this is not kept on the screen; cmd keeps 300 lines by default. */
export const MAX_OUTPUTS = 600;

/** A prompt as it opens. */
export function newPrompt(folder: string): Prompt {
  return { folder, leftAt: {}, variables: {}, exitCode: 0, outputs: [] };
}

/** The prompt with more on its screen. */
export function printed(prompt: Prompt, outputs: readonly PromptOutput[]): Prompt {
  return { ...prompt, outputs: [...prompt.outputs, ...outputs].slice(-MAX_OUTPUTS) };
}
