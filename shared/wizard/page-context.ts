import type { Host } from '../host/host';
import type { Checks } from '../readiness/checks';
import type { SetupPath } from '../setup/entry';
import type { SetupRun } from '../setup/run';
import type { Answers } from './answers';

/** What pages look at. */
export interface PageContext {
  readonly host: Host;
  readonly path: SetupPath;
  readonly answers: Answers;
  readonly checks: Checks | null;
  readonly run: SetupRun | null;
}
