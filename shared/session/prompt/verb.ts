import type { HostChange } from '../../host/change';
import type { Folder } from '../../host/files/folders';
import type { Host } from '../../host/host';
import type { ComponentEra } from '../../host/windows/components-table';
import { componentEra, type Windows } from '../../host/windows/windows';
import type { Command } from '../command';
import type { Prompt } from './prompt';
import type { PromptMessageCode } from './prompt-messages';
import type { PromptOutput } from './prompt-output';

/** A window of the simulated desktop that a program at the prompt opens. */
export const PROMPT_WINDOWS = [
  'control-panel',
  'programs',
  'services',
  'registry-editor',
  'event-viewer',
  'windows-components',
  'network-connections',
  'system',
  'windows-setup',
  'task-manager',
  'disk-management',
  'directory',
  'explorer',
  'start-screen',
  'console',
  'notepad',
  'prompt',
] as const;
export type PromptWindow = (typeof PROMPT_WINDOWS)[number];

/** What a program may look at. */
export interface VerbContext {
  readonly host: Host;
  /** Simulated milliseconds since 1970. */
  readonly clock: number;
  readonly prompt: Prompt;
  /** The drives of the server with all folders below them. */
  readonly tree: readonly Folder[];
  /** Environment variables by their name in upper case. */
  readonly variables: Readonly<Record<string, string>>;
  /** Whether the wizard is open: its program is among the running ones. */
  readonly isWizardOpen: boolean;
}

/** A line that has been taken apart. */
export interface VerbCall {
  /** The program as it was typed; the full path of its file where it was found as one. */
  readonly program: string;
  /** What follows, quotation marks taken off. */
  readonly words: readonly string[];
  /** What follows, as it was typed, without the blanks around it. */
  readonly rest: string;
}

/** What a program does, one thing after another; the first one that is refused ends it. */
export type VerbEffect =
  | { readonly type: 'print'; readonly outputs: readonly PromptOutput[] }
  /** Asks a tool's command; the prompt prints the reason where it is refused. */
  | { readonly type: 'command'; readonly command: Command }
  /** Changes files, as no tool's command does: copies. */
  | { readonly type: 'change'; readonly changes: readonly HostChange[] }
  | { readonly type: 'go'; readonly folder: string }
  /** The folder in which another drive is left, as `cd` without `/d` does. */
  | { readonly type: 'remember'; readonly folder: string }
  | { readonly type: 'set'; readonly name: string; readonly value: string | null }
  | { readonly type: 'exit-code'; readonly exitCode: number }
  | { readonly type: 'open'; readonly window: PromptWindow; readonly place?: string }
  | { readonly type: 'clear' }
  | { readonly type: 'close' };

/** A program that the prompt knows, or a command of cmd itself. */
export interface VerbRow {
  /** In lower case, without an ending. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** `built-in`: a word of cmd; else the ending of the program's file. */
  readonly program: 'built-in' | 'exe' | 'com' | 'vbs' | 'msc' | 'cpl';
  /** The only Windows that has it; any where it is left out. */
  readonly windows?: ComponentEra;
  /** What `help` says of it, and what follows `/?`. */
  readonly help: PromptMessageCode;
  readonly run: (call: VerbCall, context: VerbContext) => readonly VerbEffect[];
}

/** Whether a Windows has a program. */
export function isOfWindows({ windows }: VerbRow, own: Windows): boolean {
  return windows === undefined || windows === componentEra(own);
}
