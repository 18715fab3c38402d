import type { HostChange } from '../../host/change';
import { isBelow } from '../../host/host';
import { sameName } from '../../host/registry/registry';
import { roleKeyPath } from '../../host/role-status';
import { SERVER_ROLES, type ServerRole } from '../../host/server-role';
import type { SetupAction } from '../../host/role-status';
import type { Point } from '../attempt';
import type { SessionEvent } from '../../session/event';
import type { WrongTurn } from './wrong-turn';

/** The roles for which a point is the wrong turn; `'server'`: it is one, and of no role. */
type Taken = readonly ServerRole[] | 'server' | null;

/** How each wrong turn is known, from the facts that a command led to. */
const WRONG_TURN_ROWS: { readonly [Turn in WrongTurn]: (point: Point) => Taken } = {
  'watermark-deleted': (point) => valueDeleted(point, 'Watermark'),
  'action-deleted': (point) => valueDeleted(point, 'Action'),
  'role-key-deleted': keyDeleted,
  'registry-changed': ({ events }) => (events.some(isRegistryWork) ? 'server' : null),
  'role-removed': (point) => startedWith(point, 'Uninstall'),
  'role-installed': (point) => startedWith(point, 'Install'),
  'setup-killed': happened('setup-killed'),
  'setup-failed': ({ events }) =>
    events.some((event) => event.type === 'setup-finished' && event.outcome === 'failed') ? 'server' : null,
  'checks-failed': ({ events }) => (events.some(hasError) ? 'server' : null),
  'server-restarted': happened('server-restarted'),
  'windows-reinstalled': changed((change) => change.type === 'windows-installed'),
  'service-stopped': changed(
    (change) => change.type === 'service-status-changed' && change.status === 'stopped',
  ),
  'file-deleted': changed((change) => change.type === 'file-deleted'),
  'package-removed': changed((change) => change.type === 'package-removed'),
};

/** Whether a point is a wrong turn; of the role alone where one is named. */
export function isWrongTurn(point: Point, turn: WrongTurn, role: ServerRole | null): boolean {
  const taken = WRONG_TURN_ROWS[turn](point);
  return taken !== null && (role === null || (taken !== 'server' && taken.includes(role)));
}

/** What somebody changed with a tool or at the prompt, and not Setup. */
function byHand({ events }: Point): readonly HostChange[] {
  return events.flatMap((event) => (event.type === 'host-changed' ? event.changes : []));
}

function changed(isMeant: (change: HostChange) => boolean): (point: Point) => Taken {
  return (point) => (byHand(point).some(isMeant) ? 'server' : null);
}

function happened(type: SessionEvent['type']): (point: Point) => Taken {
  return ({ events }) => (events.some((event) => event.type === type) ? 'server' : null);
}

function hasError(event: SessionEvent): boolean {
  return event.type === 'check-group-finished' && event.findings.some(({ severity }) => severity === 'error');
}

/** The Registry was changed, and not by an installer, which notes there the files that wait for a restart. */
function isRegistryWork(event: SessionEvent): boolean {
  if (event.type !== 'host-changed') return false;
  const { changes } = event;
  return changes.some(({ type }) => type.startsWith('registry-')) && !changes.some(isInstallation);
}

function isInstallation(change: HostChange): boolean {
  return change.type === 'event-logged' && change.event.code === 'package-installed';
}

/** The roles whose value was deleted by hand, alone or with its key. */
function valueDeleted(point: Point, name: string): Taken {
  return rolesWhere((path) =>
    byHand(point).some(
      (change) =>
        (change.type === 'registry-value-deleted' &&
          sameName(change.path, path) &&
          sameName(change.name, name)) ||
        (change.type === 'registry-key-deleted' && isBelow(path, change.path)),
    ),
  );
}

function keyDeleted(point: Point): Taken {
  return rolesWhere((path) =>
    byHand(point).some((change) => change.type === 'registry-key-deleted' && isBelow(path, change.path)),
  );
}

function rolesWhere(isMeant: (keyPath: string) => boolean): Taken {
  const roles = SERVER_ROLES.map(({ role }) => role).filter((role) => isMeant(roleKeyPath(role)));
  return roles.length > 0 ? roles : null;
}

function startedWith({ events }: Point, action: SetupAction): Taken {
  const plans = events.flatMap((event) => (event.type === 'setup-started' ? [event.plan] : []));
  const roles = plans.filter((plan) => plan.action === action).flatMap((plan) => plan.roles);
  return roles.length > 0 ? roles : null;
}
