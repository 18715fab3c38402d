import { ACCOUNT_GROUPS, type AccountGroup } from '../../host/host';
import { EXCHANGE_ROOT, findText, type Registry } from '../../host/registry/registry';
import { markedRoles, rolesInState, roleKeyPath, type SetupAction } from '../../host/role-status';
import { isServerRole, inRoleOrder, SERVER_ROLES, type ServerRole } from '../../host/server-role';
import { isDnsSuffix, NETBIOS_NAME } from '../../host/windows/computer-name';
import { message, type Message, type MessageParams } from '../../message';
import type { RuleId } from '../../readiness/rules/rules';
import { isBuild } from '../../setup/build-number';
import { stampTime } from '../../setup-log/read/head';
import type { RunFacts } from '../../setup-log/read/run-facts';
import { allTasks } from '../../setup/task-groups';
import type { AssumptionCode } from '../assumption';
import type { CaseState, MarkedState } from './case-state';
import { failedTask, type FoundTask } from './failed-steps';
import { isLaterRole, roleOfLogId, rolesOfLogIds, rolesRequested } from './log-roles';
import { liveRule } from './nearest-rules';

/** The builds that stand for a later product's: Service Pack 3, and the one before it where it is being upgraded. */
const NEAREST_BUILD = '8.3.83.6';
const BUILD_BEFORE = '8.2.176.2';
const DEFAULT_BUILD = '8.1.240.6';
/** The local time that a rehearsal begins at where the log does not tell. */
const DEFAULT_START = Date.UTC(2008, 2, 12, 9, 12);
const MINUTES_LATER = 10 * 60_000;
const LONGEST_NAME = 200;

const GROUPS: readonly (readonly [setting: string, group: AccountGroup])[] = [
  ['LocalAdmin', 'Administrators'],
  ['LocalDomainAdmin', 'Domain Admins'],
  ['EnterpriseAdmin', 'Enterprise Admins'],
  ['SchemaAdmin', 'Schema Admins'],
  ['ExOrgAdmin', 'Exchange Organization Administrators'],
];

/** The order in which Setup configures roles. */
const ORDER: readonly ServerRole[] = [
  'HubTransport',
  'ClientAccess',
  'UnifiedMessaging',
  'Mailbox',
  'EdgeTransport',
];

type Note = (code: AssumptionCode, params?: MessageParams) => void;

/** What was sent about one server: a run of its log, its registry, or both. */
export interface Evidence {
  readonly facts: RunFacts | null;
  readonly registry: Registry | null;
}

/** The state of a customer's server, with everything that is only assumed said beside it. */
export function concludeState({ facts, registry }: Evidence): CaseState {
  const assumptions: Message<AssumptionCode>[] = [];
  const note: Note = (code, params = {}) => {
    if (
      !assumptions.some(
        (other) => other.code === code && JSON.stringify(other.params) === JSON.stringify(params),
      )
    )
      assumptions.push(message(code, params));
  };
  const builds = buildsOf(facts, registry, note);
  const action = actionOf(facts);
  const ownRegistry = registry && hasOwnRoles(registry) ? registry : null;
  const marked = ownRegistry ? markIn(ownRegistry, facts, note) : markOf(facts, action, note);
  const installed = ownRegistry
    ? installedIn(ownRegistry, note)
    : installedRoles(facts, marked, action, note);
  const names = namesOf(facts, installed, note);
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
  if (logged === null || logged === undefined) return { build: DEFAULT_BUILD, installedBuild: DEFAULT_BUILD };
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

function hasOwnRoles(registry: Registry): boolean {
  return (
    SERVER_ROLES.some(({ role }) => findText(registry, roleKeyPath(role), 'UnpackedVersion') !== undefined) ||
    markedRoles(registry).length > 0 ||
    findText(registry, `${EXCHANGE_ROOT}\\Setup`, 'MsiInstallPath') !== undefined
  );
}

function installedIn(registry: Registry, note: Note): ServerRole[] {
  note('roles-from-registry');
  return rolesInState(registry, 'installed');
}

function markIn(registry: Registry, facts: RunFacts | null, note: Note): MarkedState | null {
  const [mark] = markedRoles(registry).filter(({ role }) => isServerRole(role));
  if (!mark) return null;
  const action =
    (['Install', 'Uninstall', 'BuildToBuildUpgrade', 'DisasterRecovery'] as const).find(
      (known) => known === mark.action,
    ) ?? 'Install';
  const byId = allTasks().find(({ id }) => id === mark.watermark);
  const found = facts && failedTask(facts, mark.role, action);
  if (!byId) note('step-unknown', { step: mark.watermark.slice(0, LONGEST_NAME) });
  return { role: mark.role, action, task: byId?.name ?? found?.task ?? '' };
}

function markOf(facts: RunFacts | null, action: SetupAction, note: Note): MarkedState | null {
  const logId = facts?.watermarkRole.value;
  const role = logId ? roleOfLogId(logId) : undefined;
  if (!facts || role === undefined) return null;
  const found = failedTask(facts, role, action);
  noteStep(facts, found, note);
  return found && { role, action, task: found.task };
}

function noteStep(facts: RunFacts, found: FoundTask | null, note: Note): void {
  const step = (facts.errorReferenceId.value ?? facts.failedTask.value ?? '').slice(0, LONGEST_NAME);
  if (found && !found.isExact) note('step-mapped', { step, task: found.task });
}

/** What was complete before, and what the run had completed before it failed in a later role. */
function installedRoles(
  facts: RunFacts | null,
  marked: MarkedState | null,
  action: SetupAction,
  note: Note,
): ServerRole[] {
  const before = facts?.roles.value ?? [];
  const later = [...before, ...(facts?.rolesUnpacked.value ?? [])].filter(isLaterRole);
  if (later.length > 0)
    note('roles-mapped', {
      names: [...new Set(later)].join(', '),
      roles: { kind: 'roles', roles: rolesOfLogIds(later) },
    });
  if (facts?.roles.confidence !== 'read') note('roles-assumed');
  const completed = facts?.outcome.value === 'completed' && action === 'Install' ? requestedOf(facts) : [];
  const isAtRole = marked !== null && action === 'Install';
  const reached = isAtRole
    ? requestedOf(facts).filter((role) => ORDER.indexOf(role) < ORDER.indexOf(marked.role))
    : [];
  const roles = [...rolesOfLogIds(before), ...completed, ...reached];
  const isInstalling = marked?.action === 'Install' || marked?.action === 'DisasterRecovery';
  const whole = roles.filter((role) => !(isInstalling && role === marked?.role));
  const tools: ServerRole[] = whole.length > 0 || marked ? ['ManagementTools'] : [];
  return inRoleOrder(new Set([...whole, ...tools]));
}

function requestedOf(facts: RunFacts | null): ServerRole[] {
  if (!facts) return [];
  return [
    ...new Set([...rolesRequested(facts.rolesRequested.value), ...rolesOfLogIds(facts.rolesChecked.value)]),
  ];
}

function plannedRoles(
  facts: RunFacts | null,
  action: SetupAction,
  marked: MarkedState | null,
  installed: readonly ServerRole[],
  note: Note,
): ServerRole[] {
  const isPreparation = facts?.mode.value?.startsWith('Prepare') ?? false;
  if (isPreparation) return [];
  const requested = requestedOf(facts);
  const absent = requested.filter((role) => !installed.includes(role) && isServerRole(role));
  if (action === 'BuildToBuildUpgrade' || action === 'Uninstall')
    return inRoleOrder(installed.filter(isServerRole));
  if (absent.length > 0) return inRoleOrder(absent);
  if (requested.length === 0) note('plan-assumed');
  return marked
    ? [marked.role]
    : ORDER.filter((role) => !installed.includes(role) && role !== 'EdgeTransport').slice(0, 1);
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

/** Name, domain, site, controller and organization; what no line tells is as on the default server. */
function namesOf(facts: RunFacts | null, installed: readonly ServerRole[], note: Note) {
  const fqdn = facts?.fqdn.value ?? '';
  const name = facts?.server.value ?? fqdn.split('.')[0] ?? '';
  const controller = facts?.domainController.value ?? '';
  const suffixes = [
    fqdn.split('.').slice(1).join('.'),
    controller.split('.').slice(1).join('.'),
    rootDomain(facts?.configContainerDn.value ?? ''),
  ].map((suffix) => suffix.toLowerCase());
  const dns = suffixes.find((suffix) => suffix !== '' && isDnsSuffix(suffix));
  const isWorkgroup = installed.includes('EdgeTransport') && dns === undefined;
  if (dns === undefined && !isWorkgroup) note('domain-assumed', { domain: 'contoso.com' });
  const domainName = dns ?? 'contoso.com';
  const site = clean(facts?.site.value ?? '');
  if (site === '' && !isWorkgroup) note('site-assumed', { site: DEFAULT_SITE });
  const organization = clean(facts?.organization.value ?? '');
  const isNew = organization === '' && facts !== null && facts.domainController.confidence === 'read';
  if (organization === '' && !isNew && !isWorkgroup)
    note('organization-assumed', { organization: 'Contoso' });
  if (!isWorkgroup) note('servers-assumed');
  const user = facts?.user.value ?? '';
  const netbios = user.includes('\\')
    ? (user.split('\\')[0] ?? '')
    : (domainName.split('.')[0] ?? '').toUpperCase();
  return {
    name: NETBIOS_NAME.test(name) ? name : 'EX01',
    dnsSuffix: isWorkgroup ? '' : domainName,
    domain: isWorkgroup ? null : { dns: domainName, netbios: clean(netbios) || 'CONTOSO' },
    site: site || DEFAULT_SITE,
    controller: isDnsSuffix(controller) && controller.includes('.') ? controller : `DC01.${domainName}`,
    organization: isWorkgroup || isNew ? null : organization || 'Contoso',
  };
}

const DEFAULT_SITE = 'Default-First-Site-Name';

function rootDomain(container: string): string {
  return [...container.matchAll(/DC=([^,]{1,63})/gi)].map((match) => match[1] ?? '').join('.');
}

function clean(text: string): string {
  return text.trim().slice(0, LONGEST_NAME);
}

function accountOf(facts: RunFacts | null, domain: CaseState['domain'], note: Note): CaseState['account'] {
  const user = clean(facts?.user.value ?? '');
  const name = user.split('\\').at(-1) ?? '';
  const said = facts?.groups.value ?? {};
  const isTold = Object.keys(said).length > 0;
  if (!isTold) note('groups-assumed');
  const missing = new Set(GROUPS.filter(([setting]) => said[setting] === 'False').map(([, group]) => group));
  return {
    name: name || 'Administrator',
    domain: domain?.netbios ?? null,
    groups: ACCOUNT_GROUPS.filter((group) => !missing.has(group)),
  };
}

/** The log's end in the customer's local time, and some minutes. */
function startOf(facts: RunFacts | null, note: Note): number {
  const stamp = facts?.endedAtUtc.value ?? facts?.startedAtUtc.value ?? '';
  const time = stampTime(`[${stamp}]`);
  const isPlausible = time !== null && time > Date.UTC(2006, 0) && time < Date.UTC(2100, 0);
  if (!isPlausible) {
    note('time-assumed');
    return DEFAULT_START;
  }
  return time + zoneOffset(facts?.timeZone.value ?? '') + MINUTES_LATER;
}

/** Milliseconds that `(UTC-06:00) Central Time` lies before or after UTC; the summer is not told. */
export function zoneOffset(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^\(UTC([+-])(\d\d):(\d\d)\)/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
