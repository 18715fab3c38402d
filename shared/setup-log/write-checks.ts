import type { Finding } from '../readiness/evaluate';
import { findRule } from '../readiness/rules/rules';
import { serverRole } from '../host/server-role';
import type { SetupPlan } from '../setup/plan/plan';
import { entry, fillPhrase, type LogEntry } from './entry';

/** The readiness task of 2007 ("Phases of Exchange 2007 setup", S7). */
const CHECK_TASK = 'test-setuphealth';

/** What Setup logs when it starts the readiness checks. */
export function checksStartedEntries(plan: SetupPlan, at: number): LogEntry[] {
  const roles = plan.roles.map((role) => serverRole(role).logId);
  return [
    entry(at, 'validating', { requestedRoleCount: plan.roles.length }),
    entry(at, 'separator'),
    entry(at, 'willRun', { task: CHECK_TASK }),
    entry(at, 'launched', { task: `${CHECK_TASK} -Roles '${roles.join("','")}'` }),
    entry(at, 'beginning', { task: CHECK_TASK }),
  ];
}

/** What Setup logs of a finished group: every finding, errors with the rule's name. */
export function checkGroupEntries(findings: readonly Finding[], isLast: boolean, at: number): LogEntry[] {
  const ending = isLast ? [entry(at, 'ending', { task: CHECK_TASK })] : [];
  return [...findings.flatMap((finding) => findingEntries(finding, at)), ...ending];
}

function findingEntries({ rule: id, severity, params }: Finding, at: number): LogEntry[] {
  const message = fillPhrase(findRule(id).logText, params);
  return severity === 'error'
    ? [entry(at, 'ruleFailed', { rule: id, message }), entry(at, 'error', { message })]
    : [entry(at, 'warning', { message })];
}
