import type { PackageId } from '../../../../shared/host/windows/packages-table';
import type { Catalog } from '../../../../shared/i18n/catalog';
import type { Command } from '../../../../shared/session/command';
import type { ToolId } from '../../../windows/window-store';

type Words = Catalog['tools']['explorer']['opening'];

/** Why something is not opened. */
export type ReasonCode = keyof Words['reasons'];
/** What a command that has been carried out says. */
export type DoneCode = keyof Words['done'];

/** What opening a file, or a line of Run, comes to. */
export type Opening =
  /** Empty: My Computer. */
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'window'; readonly window: ToolId }
  /** Merges a .reg file, after a question. */
  | { readonly kind: 'merge'; readonly path: string }
  /** Installs a package, after a question. */
  | { readonly kind: 'install'; readonly package: PackageId }
  /** Asks for the parameters of a command-line program. */
  | { readonly kind: 'parameters'; readonly path: string }
  /** A program of the Command Prompt: the line is entered there. */
  | { readonly kind: 'prompt-line'; readonly line: string }
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly done: DoneCode;
      /** What its message names. */
      readonly name: string;
    }
  /** Restarts the server, after a question. */
  | { readonly kind: 'restart' }
  | { readonly kind: 'done'; readonly code: DoneCode; readonly name: string }
  | { readonly kind: 'refused'; readonly code: ReasonCode; readonly name: string };

/** What is not opened, and why; `name` is what the sentence names. */
export function refused(code: ReasonCode, name: string): Opening {
  return { kind: 'refused', code, name };
}
