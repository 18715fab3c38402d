import { findText, type Registry } from '../../host/registry/registry';
import { roleKeyPath, type SetupAction } from '../../host/role-status';
import { SERVER_ROLES } from '../../host/server-role';
import type { RuleId } from '../../readiness/rules/rules';
import { isBuild } from '../../setup/build-number';
import type { RunFacts } from '../../setup-log/read/run-facts';
import type { CaseState, MarkedState } from './case-state';
import { accountOf, namesOf, startOf } from './conclude-names';
import { hasOwnRoles, markIn, markInLater, markOf, noteStep } from './conclude-marks';
import { installedIn, installedInLater, installedRoles, plannedRoles } from './conclude-roles';
import { failedTask } from './failed-steps';
import { liveRule } from './nearest-rules';
import { Notes, type Note } from './notes';
import { laterRegistry, type LaterRegistry } from './product-registry';

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
  const ownRegistry = registry && hasOwnRoles(registry) ? registry : null;
  const later = registry && !ownRegistry ? laterRegistry(registry) : null;
  const product = facts?.product.value ?? (ownRegistry ? '2007' : (later?.product ?? null));
  const builds = buildsOf(facts, ownRegistry, later, note);
  const action = actionOf(facts);
  const marked = ownRegistry
    ? markIn(ownRegistry, facts, note)
    : ((later && markInLater(later, note)) ?? markOf(facts, action, note));
  const installed = ownRegistry
    ? installedIn(ownRegistry, note)
    : later
      ? installedInLater(later, marked, note)
      : installedRoles(facts, marked, action, note);
  const names = namesOf(facts, registry, installed, note);
  note('windows-assumed');
  note('services-assumed');
  return {
    product,
    ...names,
    ...builds,
    account: accountOf(facts, names.domain, note),
    preparation: preparationOf(facts, note),
    installed,
    marked,
    registry: ownRegistry,
    action,
    ...plannedRoles(facts, action, marked, installed, note),
    findings: findingsOf(facts, note),
    failure: failureOf(facts, marked, action, note),
    startsAt: startOf(facts, note),
    assumptions,
  };
}

/** What the forest is prepared for when the run ends: what the run asked for at its start may be done since. */
function preparationOf(facts: RunFacts | null, note: Note): CaseState['preparation'] {
  const mode = facts?.outcome.value === 'completed' ? facts.mode.value : null;
  const isWhole =
    mode === 'PrepareAD' ||
    mode === 'Install' ||
    mode === 'Upgrade' ||
    mode === 'RecoverServer' ||
    (facts?.tasksFinished.value.some((task) => task.toLowerCase() === 'install-exchangeorganization') ??
      false);
  const flags = [facts?.schemaUpdateRequired, facts?.orgUpdateRequired, facts?.domainUpdateRequired];
  if (!isWhole && flags.every((flag) => (flag?.value ?? null) === null)) note('preparation-assumed');
  const [schema, organization, domain] = flags.map((flag) => isWhole || !(flag?.value ?? false));
  return {
    legacyPermissions: true,
    schema: (schema ?? true) || mode === 'PrepareSchema',
    organization: organization ?? true,
    domain: (domain ?? true) || mode === 'PrepareDomain',
  };
}

function buildsOf(
  facts: RunFacts | null,
  registry: Registry | null,
  later: LaterRegistry | null,
  note: Note,
): Pick<CaseState, 'build' | 'installedBuild'> {
  const told =
    facts?.version.value ?? (registry && registryBuild(registry)) ?? later?.roles[0]?.build ?? null;
  if (told !== null && told.startsWith('8.') && isBuild(told)) {
    const local = facts?.previousVersion.value ?? facts?.localVersion.value ?? told;
    return { build: told, installedBuild: local.startsWith('8.') && isBuild(local) ? local : told };
  }
  if (told === null) {
    note('build-assumed', { build: DEFAULT_BUILD });
    return { build: DEFAULT_BUILD, installedBuild: DEFAULT_BUILD };
  }
  note('product-mapped', {
    product: facts?.product.value ?? later?.product ?? '',
    build: told.slice(0, 40),
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
