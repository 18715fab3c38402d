import { message } from '../../message';
import { groupDuration, groupTimes, runningGroup } from '../../readiness/checks';
import { checkGroups, evaluateGroup, rulesOfGroup } from '../../readiness/evaluate';
import type { SetupPlan } from '../../setup/plan/plan';
import { planOf } from '../../wizard/plan-of-answers';
import type { Recorder } from '../recorder';
import type { Session } from '../session';
import type { Refusal } from '../refusal';

/** Starts the readiness checks for what the wizard's answers amount to. */
export function startChecks(recorder: Recorder): void {
  const { host, wizard } = recorder.session();
  if (!wizard) return;
  startChecksOf(recorder, planOf(host, wizard.path, wizard.answers));
}

/** Starts the readiness checks for a plan. */
export function startChecksOf(recorder: Recorder, plan: SetupPlan): void {
  const { host, clock } = recorder.session();
  const ids = checkGroups(host, plan);
  const groups = ids.map((id) => ({
    id,
    milliseconds: groupDuration(rulesOfGroup(host, plan, ids, id).length),
  }));
  recorder.emit({ type: 'checks-started', plan, groups, at: clock });
}

/** Why Retry cannot be pressed; null where it can: the checks have run. */
export function retryRefusal({ wizard, checks }: Session): Refusal | null {
  if (!wizard) return message('setup-not-open');
  if (wizard.page !== 'readiness-checks') return message('not-on-this-page');
  return checks && runningGroup(checks) === undefined ? null : message('checks-running');
}

/** Retry. */
export function retryChecks(recorder: Recorder): Refusal | null {
  const refusal = retryRefusal(recorder.session());
  if (!refusal) startChecks(recorder);
  return refusal;
}

/** Finishes the check groups that are due by `until`; each looks at the host as it is at its end. */
export function advanceChecks(recorder: Recorder, until: number): void {
  for (;;) {
    const { checks, host } = recorder.session();
    const index = checks ? runningGroup(checks) : undefined;
    if (!checks || index === undefined) return;
    const at = groupTimes(checks, index).to;
    const group = checks.groups[index];
    if (!group || at > until) return;
    const ids = checks.groups.map(({ id }) => id);
    const { findings, passed } = evaluateGroup(host, checks.plan, ids, group.id);
    recorder.emit({ type: 'check-group-finished', group: group.id, findings, passed, at });
  }
}
