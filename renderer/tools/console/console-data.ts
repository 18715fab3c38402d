import type { BridgeheadServer } from '../../../shared/host/directory/legacy-organization';
import type { Database, ExchangeServer } from '../../../shared/host/directory/organization';
import type { Queue } from '../../../shared/host/host';
import { sameName } from '../../../shared/host/registry/registry';
import type { ServerRole } from '../../../shared/host/server-role';
import type { OrganizationSnapshot } from '../../../shared/session/snapshot/snapshot';

/** What the console shows and works on. */
export interface ConsoleData {
  /** Null where there is none. */
  readonly organization: OrganizationSnapshot | null;
  /** Whether the organization can be read at all. */
  readonly isReachable: boolean;
  readonly bridgeheads: readonly BridgeheadServer[];
  readonly queues: readonly Queue[];
}

/** The organization's servers with a role. */
export function serversWith(organization: OrganizationSnapshot, role: ServerRole): readonly ExchangeServer[] {
  return organization.servers.filter(({ roles }) => roles.includes(role));
}

/** Where the content of a database can be moved: the first database of its kind on each other server. */
export function moveTargets({ databases }: OrganizationSnapshot, { kind, server }: Database): Database[] {
  const alike = databases.filter((other) => other.kind === kind && !sameName(other.server, server));
  return alike.filter(
    (database) => alike.find((other) => sameName(other.server, database.server)) === database,
  );
}
