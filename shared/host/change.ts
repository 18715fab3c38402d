import { COMPUTER_CHANGERS, type ComputerChange } from './changes/computer-changes';
import type { Changers } from './changes/changers';
import { DATABASE_CHANGERS, type DatabaseChange } from './changes/database-changes';
import { DISK_CHANGERS, type DiskChange } from './changes/disk-changes';
import { DIRECTORY_CHANGERS, type DirectoryChange } from './changes/directory-changes';
import { LEGACY_CHANGERS, type LegacyChange } from './changes/legacy-changes';
import { DOMAIN_CHANGERS, type DomainChange } from './changes/domain-changes';
import { ORGANIZATION_CHANGERS, type OrganizationChange } from './changes/organization-changes';
import { REGISTRY_CHANGERS, type RegistryChange } from './changes/registry-changes';
import { WINDOWS_CHANGERS, type WindowsChange } from './changes/windows-changes';
import type { Host } from './host';
import { changeRegistryBy } from './registry/registry-batch';

/** The closed list of ways in which a host can change. */
export type HostChange =
  | RegistryChange
  | WindowsChange
  | ComputerChange
  | DiskChange
  | DirectoryChange
  | DomainChange
  | OrganizationChange
  | DatabaseChange
  | LegacyChange;

const CHANGERS: Changers<HostChange> = {
  ...REGISTRY_CHANGERS,
  ...WINDOWS_CHANGERS,
  ...COMPUTER_CHANGERS,
  ...DISK_CHANGERS,
  ...DIRECTORY_CHANGERS,
  ...DOMAIN_CHANGERS,
  ...ORGANIZATION_CHANGERS,
  ...LEGACY_CHANGERS,
  ...DATABASE_CHANGERS,
};

/**
 * The only function that changes a host. A change that finds its result already there leaves
 * the host equal, so that a task done twice does no harm to the tables.
 */
export function changeHost(host: Host, change: HostChange): Host {
  const changer = CHANGERS[change.type] as (host: Host, change: HostChange) => Host;
  return changer(host, change);
}

/** From so many registry changes on, one pass over the whole registry costs less than a path copied for each. */
const MANY = 200;

/** All changes, in their order. */
export function changeHostBy(host: Host, changes: readonly HostChange[]): Host {
  return changes.length < MANY ? changes.reduce(changeHost, host) : runsOf(changes).reduce(changeByRun, host);
}

function changeByRun(host: Host, run: readonly HostChange[]): Host {
  return run.length >= MANY && run.every(isRegistryChange)
    ? { ...host, registry: changeRegistryBy(host.registry, run) }
    : run.reduce(changeHost, host);
}

/** The changes in pieces: registry changes that stand together, and what stands between them. */
function runsOf(changes: readonly HostChange[]): HostChange[][] {
  const runs: HostChange[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.[0] && isRegistryChange(last[0]) === isRegistryChange(change)) last.push(change);
    else runs.push([change]);
  }
  return runs;
}

function isRegistryChange(change: HostChange): change is RegistryChange {
  return Object.hasOwn(REGISTRY_CHANGERS, change.type);
}
