import type { ServerRole } from '../host/server-role';
import type { SetupAction } from '../host/role-status';
import type { CheckGroupId } from '../readiness/check-group';
import type { Finding } from '../readiness/evaluate';
import type { Failure } from '../setup/failure';
import type { TaskGroupId } from '../setup/task-group';

/** What unattended Setup prints, a line or a block each; where and how it stands: console-columns.ts (domain.md 3.5). */
export type UnattendedLine =
  | { readonly type: 'welcome' }
  | { readonly type: 'preparing' }
  /** The roles that the run is about; none for a preparation. */
  | { readonly type: 'roles'; readonly action: SetupAction; readonly roles: readonly ServerRole[] }
  | { readonly type: 'checking' }
  | { readonly type: 'configuring' }
  | { readonly type: 'step'; readonly step: UnattendedStep; readonly outcome: 'completed' | 'failed' }
  /** Ctrl+C: the dots end where they were. */
  | { readonly type: 'interrupted'; readonly step: UnattendedStep; readonly progress: number }
  | { readonly type: 'finding'; readonly finding: PrintedFinding }
  | { readonly type: 'failure'; readonly failure: Failure }
  | { readonly type: 'succeeded' }
  /** The sentence that points to the support pages, and the last one. */
  | { readonly type: 'incomplete' }
  /** Only the last one (S41). */
  | { readonly type: 'error' };

/** What is printed of a finding; why it was found is not. */
export type PrintedFinding = Omit<Finding, 'settings'>;

/** A line with dots. */
export type UnattendedStep =
  | { readonly kind: 'copying-setup-files' }
  | { readonly kind: 'check'; readonly group: CheckGroupId }
  | { readonly kind: 'work'; readonly group: TaskGroupId };

/** The step at work: its dots are drawn as it goes on. */
export interface RunningStep {
  readonly step: UnattendedStep;
  /** 0 to 1 */
  readonly progress: number;
}
