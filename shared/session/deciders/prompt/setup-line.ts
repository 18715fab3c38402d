import type { Recorder } from '../../recorder';

/** A line for Setup, as it was entered. */
export interface SetupLine {
  readonly line: string;
  /** What follows the program. */
  readonly rest: string;
  /** Full path of the Setup.com that was started. */
  readonly path: string;
}

/** Starts Setup as the line says, or prints what is wrong with it. */
export function enterSetupLine(_recorder: Recorder, _line: SetupLine): void {}
