import { findText, type Registry } from '../../host/registry/registry';
import { roleKeyPath, type SetupAction } from '../../host/role-status';
import { SERVER_ROLES } from '../../host/server-role';
import type { RuleId } from '../../readiness/rules/rules';
import { isBuild } from '../../setup/build-number';
import type { RunFacts } from '../../setup-log/read/run-facts';
import type { CaseState, MarkedState } from './case-state';
import { accountOf, namesOf, startOf } from './conclude-names';
import {
  hasOwnRoles,
  installedIn,
  installedRoles,
  markIn,
  markOf,
  noteStep,
  plannedRoles,
} from './conclude-roles';
import { failedTask } from './failed-steps';
import { liveRule } from './nearest-rules';
import { Notes, type Note } from './notes';

/** The builds that stand for a later product's: Service Pack 3, and the one before it where it is being upgraded. */
const NEAREST_BUILD = '8.3.83.6';
const BUILD_BEFORE = '8.2.176.2';
const DEFAULT_BUILD = '8.1.240.6';

/** What was sent about one server: a run of its log, its registry, or both. */
export interface Evidence {
  readonly facts: RunFacts | null;
  readonly registry: Registry | null;
}

/** The state of a customer's server, with everything that is only assumed said beside it. */
export function concludeState({ facts, registry }: Evidence): CaseState {
  const { assumptions, note } = new Notes();
  const builds = buildsOf(facts, registry, note);
  const action = actionOf(facts);
  const ownRegistry = registry && hasOwnRoles(registry) ? registry : null;
  const marked = ownRegistry ? markIn(ownRegistry, facts, note) : markOf(facts, action, note);
  const installed = ownRegistry
    ? installedIn(ownRegistry, note)
    : installedRoles(facts, marked, action, note);
  const names = namesOf(facts, registry, installed, note);
  note('windows-assumed');
  note('services-assumed');
  return {
    ...names,
    ...builds,
    account: accountOf(facts, names.domain, note),
    preparation: {
      legacyPermissions: true,
      schema: !(facts?.schemaUpdateRequired.value ?? false),
      organization: !(facts?.orgUpdateRequired.value ?? false),
      domain: !(facts?.domainUpdateRequired.value ?? false),
    },
    installed,
    marked,
    registry: ownRegistry,
    action,
    roles: plannedRoles(facts, action, marked, installed, note),
    findings: findingsOf(facts, note),
    failure: failureOf(facts, marked, action, note),
    startsAt: startOf(facts, note),
    assumptions,
  };
}

function buildsOf(facts: RunFacts | null, registry: Registry | null, note: Note) {
  const logged = facts?.version.value ?? (registry && registryBuild(registry));
  const isOurs = logged?.startsWith('8.') === true && isBuild(logged);
  if (isOurs) {
    const local = facts?.previousVersion.value ?? facts?.localVersion.value ?? logged;
    return { build: logged, installedBuild: local.startsWith('8.') && isBuild(local) ? local : logged };
  }
  if (logged === null) return { build: DEFAULT_BUILD, installedBuild: DEFAULT_BUILD };
  note('product-mapped', {
    product: facts?.product.value ?? '',
    build: logged.slice(0, 40),
    nearest: NEAREST_BUILD,
  });
  const isUpgrade = facts?.installationMode.value === 'BuildToBuildUpgrade';
  return { build: NEAREST_BUILD, installedBuild: isUpgrade ? BUILD_BEFORE : NEAREST_BUILD };
}

function registryBuild(registry: Registry): string | null {
  for (const { role } of SERVER_ROLES) {
    const build = findText(registry, roleKeyPath(role), 'UnpackedVersion');
    if (build !== undefined) return build;
  }
  return null;
}

function actionOf(facts: RunFacts | null): SetupAction {
  switch (facts?.mode.value) {
    case 'Upgrade':
      return 'BuildToBuildUpgrade';
    case 'Uninstall':
      return 'Uninstall';
    case 'RecoverServer':
      return 'DisasterRecovery';
    default:
      return 'Install';
  }
}

function findingsOf(facts: RunFacts | null, note: Note): RuleId[] {
  if (facts?.outcome.value !== 'prereq-failed') return [];
  const found = facts.prereqFailures.value.flatMap(({ ruleId }) => {
    if (ruleId === null) return [];
    const live = liveRule(ruleId);
    if (!live) note('rule-unknown', { rule: ruleId });
    else if (!live.isSame) note('rule-mapped', { rule: ruleId, nearest: live.rule });
    return live ? [live.rule] : [];
  });
  return [...new Set(found)];
}

function failureOf(
  facts: RunFacts | null,
  marked: MarkedState | null,
  action: SetupAction,
  note: Note,
): CaseState['failure'] {
  if (facts?.outcome.value !== 'task-failed') return null;
  const found = marked ? { task: marked.task, isExact: true } : failedTask(facts, null, action);
  if (!found || found.task === '') return null;
  if (!marked) noteStep(facts, found, note);
  note('cause-unknown', { task: found.task });
  return {
    task: found.task,
    message: (facts.failureMessage.value ?? facts.firstError.value ?? '').slice(0, 900),
  };
}
