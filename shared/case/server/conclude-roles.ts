import type { Registry } from '../../host/registry/registry';
import { rolesInState, type SetupAction } from '../../host/role-status';
import { inRoleOrder, isServerRole, type ServerRole } from '../../host/server-role';
import type { RunFacts } from '../../setup-log/read/run-facts';
import type { MarkedState } from './case-state';
import { isLaterRole, rolesOfLogIds, rolesRequested } from './log-roles';
import type { Note } from './notes';
import type { LaterRegistry } from './product-registry';

/** The order in which Setup configures roles. */
const ORDER: readonly ServerRole[] = [
  'HubTransport',
  'ClientAccess',
  'UnifiedMessaging',
  'Mailbox',
  'EdgeTransport',
];

/** `Install-BridgeheadRole`: the task of Setup for a whole role. */
const ROLE_TASK = /^[a-z]+-(\w+role)$/i;

/** The roles that a registry names as installed. */
export function installedIn(registry: Registry, note: Note): ServerRole[] {
  note('roles-from-registry');
  return rolesInState(registry, 'installed');
}

/** The roles that the registry of a later product names as configured, under their nearest names of 2007. */
export function installedInLater(
  { roles }: LaterRegistry,
  marked: MarkedState | null,
  note: Note,
): ServerRole[] {
  note('roles-from-registry');
  noteLaterRoles(
    roles.map(({ logId }) => logId),
    note,
  );
  const complete = roles.filter(({ isConfigured, mark }) => isConfigured && !mark);
  const mapped = rolesOfLogIds(complete.map(({ logId }) => logId)).filter((role) => role !== marked?.role);
  return withTools(mapped, marked);
}

/**
 * What is complete when the run ends: what was before it, with what it has finished; of a role that it was to install
 * after others, these as well.
 */
export function installedRoles(
  facts: RunFacts | null,
  marked: MarkedState | null,
  action: SetupAction,
  note: Note,
): ServerRole[] {
  const before = facts?.roles.value ?? [];
  noteLaterRoles([...before, ...(facts?.rolesUnpacked.value ?? [])], note);
  if (facts?.roles.confidence !== 'read') note('roles-assumed');
  if (action === 'Uninstall') {
    const removed = removedRoles(facts);
    return withTools(
      rolesOfLogIds(before).filter((role) => !removed.has(role)),
      marked,
    );
  }
  const isInstalling = action === 'Install' || action === 'DisasterRecovery';
  const done = isInstalling && facts ? [...finishedRoles(facts), ...reachedRoles(facts, marked)] : [];
  const isNew = marked?.action === 'Install' || marked?.action === 'DisasterRecovery';
  const whole = [...rolesOfLogIds(before), ...done].filter((role) => !(isNew && role === marked.role));
  return withTools(whole, marked);
}

/** Roles that a run has installed: all that it was asked for, or those before the one that it failed in. */
function reachedRoles(facts: RunFacts, marked: MarkedState | null): ServerRole[] {
  const requested = requestedOf(facts);
  if (facts.outcome.value === 'completed') return requested;
  if (marked === null) return [];
  return requested.filter((role) => ORDER.indexOf(role) < ORDER.indexOf(marked.role));
}

function removedRoles(facts: RunFacts | null): ReadonlySet<ServerRole> {
  if (!facts) return new Set();
  const finished = finishedRoles(facts);
  if (facts.outcome.value !== 'completed') return new Set(finished);
  const requested = requestedOf(facts);
  return new Set(requested.length > 0 ? [...requested, ...finished] : rolesOfLogIds(facts.roles.value));
}

/** Roles whose task has ended without an error. */
function finishedRoles({ tasksFinished }: RunFacts): ServerRole[] {
  return rolesOfLogIds(tasksFinished.value.flatMap((task) => ROLE_TASK.exec(task)?.[1] ?? []));
}

function withTools(roles: readonly ServerRole[], marked: MarkedState | null): ServerRole[] {
  const tools: ServerRole[] = roles.length > 0 || marked ? ['ManagementTools'] : [];
  return inRoleOrder(new Set([...roles, ...tools]));
}

function noteLaterRoles(logIds: readonly string[], note: Note): void {
  const later = [...new Set(logIds.filter(isLaterRole))];
  if (later.length === 0) return;
  note('roles-mapped', { names: later.join(', '), roles: { kind: 'roles', roles: rolesOfLogIds(later) } });
}

function requestedOf(facts: RunFacts | null): ServerRole[] {
  if (!facts) return [];
  return [
    ...new Set([...rolesRequested(facts.rolesRequested.value), ...rolesOfLogIds(facts.rolesChecked.value)]),
  ];
}

/** Roles that a run was asked to install, remove or upgrade, and whether something tells them. */
export interface PlannedRoles {
  readonly roles: readonly ServerRole[];
  readonly areRolesTold: boolean;
}

/** What the run was asked to do and has not done, as far as the case tells. */
export function plannedRoles(
  facts: RunFacts | null,
  action: SetupAction,
  marked: MarkedState | null,
  installed: readonly ServerRole[],
  note: Note,
): PlannedRoles {
  const isOver = facts?.outcome.value === 'completed' && !marked;
  if (isOver || facts?.mode.value?.startsWith('Prepare')) return { roles: [], areRolesTold: true };
  const present = installed.filter(isServerRole);
  if (action === 'BuildToBuildUpgrade') return { roles: inRoleOrder(present), areRolesTold: true };
  const requested = requestedOf(facts).filter(isServerRole);
  const told = requested.filter((role) => present.includes(role) === (action === 'Uninstall'));
  if (told.length > 0) return { roles: inRoleOrder(told), areRolesTold: true };
  if (marked) return { roles: [marked.role], areRolesTold: true };
  note('plan-assumed');
  const assumed =
    action === 'Uninstall'
      ? present
      : ORDER.filter((role) => !present.includes(role) && role !== 'EdgeTransport').slice(0, 1);
  return { roles: inRoleOrder(assumed), areRolesTold: false };
}
