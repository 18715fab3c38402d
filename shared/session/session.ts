import type { Host } from '../host/host';
import type { Checks } from '../readiness/checks';
import type { Scenario } from '../scenario/schema';
import type { SetupPath } from '../setup/entry';
import type { SetupPlan } from '../setup/plan/plan';
import type { SetupRun } from '../setup/run';
import type { Answers } from '../wizard/answers';
import type { PageId } from '../wizard/page-id';
import type { PageContext } from '../wizard/page-context';
import type { Prompt } from './prompt/prompt';

/** The open wizard. */
export interface Wizard {
  readonly path: SetupPath;
  readonly page: PageId;
  readonly answers: Answers;
}

/** The whole state, as plain data. */
export interface Session {
  /** Grows by one with every command, refused or not. */
  readonly revision: number;
  /** Simulated milliseconds since 1970, local to the server. */
  readonly clock: number;
  readonly scenario: Omit<Scenario, 'host'>;
  readonly host: Host;
  readonly wizard: Wizard | null;
  readonly checks: Checks | null;
  readonly run: SetupRun | null;
  readonly prompt: Prompt;
  /** Setup.com at work; null where it is not. */
  readonly unattended: UnattendedSetup | null;
}

/** What Setup.com was asked; its checks and its run are those of the session. */
export interface UnattendedSetup {
  readonly plan: SetupPlan;
  /** Of the Setup that was started. */
  readonly build: string;
}

/** Whether Setup is open, through whichever door: a second one is refused. */
export function isSetupOpen({ wizard, unattended }: Session): boolean {
  return wizard !== null || unattended !== null;
}

/** What the pages of the open wizard look at. */
export function pageContext(session: Session, wizard: Wizard): PageContext {
  const { host, checks, run } = session;
  return { host, path: wizard.path, answers: wizard.answers, checks, run };
}
