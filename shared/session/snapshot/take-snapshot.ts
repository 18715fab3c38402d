import {
  bridgeheadServers,
  exchange55Servers,
  frontEndServers,
  type LegacyOrganization,
} from '../../host/directory/legacy-organization';
import { accountName, fullyQualifiedName, siteOf, type Host } from '../../host/host';
import { productName } from '../../host/product-builds';
import type { Registry } from '../../host/registry/registry';
import { withServiceKeys } from '../../host/registry/service-keys';
import { rolesInState, roleStatus } from '../../host/role-status';
import { SERVER_ROLES, serverRole } from '../../host/server-role';
import type { Service } from '../../host/windows/service';
import { hasSoftware } from '../../host/windows/software';
import { waitsForRestart } from '../../host/windows/windows';
import { isExchangeListed } from '../../setup/entry';
import { directoryFailure } from '../../setup/needs';
import { pendingFileRenames } from '../../host/registry/pending-renames';
import { insertRefusal } from '../deciders/media';
import { openRefusal } from '../deciders/opening';
import { MEDIA_PREREQUISITES } from '../deciders/tools/tools';
import type { Session } from '../session';
import { control } from './control';
import type {
  DirectorySnapshot,
  MediaSnapshot,
  OrganizationSnapshot,
  ProgramSnapshot,
  ServerSnapshot,
  Snapshot,
} from './snapshot';
import { promptSnapshot } from './prompt-snapshot';
import { wizardSnapshot } from './wizard-snapshot';

/** What the view may see of a session. Parts that did not change between two sessions are the same objects where they are tables. */
export function takeSnapshot(session: Session): Snapshot {
  const { scenario, clock, host, wizard } = session;
  return {
    scenario: { id: scenario.id, title: scenario.title, briefing: scenario.briefing },
    clock,
    server: serverSnapshot(host),
    program: programSnapshot(session),
    media: mediaSnapshot(session),
    wizard: wizard && wizardSnapshot(session, wizard),
    prompt: promptSnapshot(session),
    promptOutputs: session.prompt.outputs,
    promptLines: session.prompt.lines,
    windows: host.windows,
    network: host.network,
    services: host.services,
    registry: shownRegistry(host),
    files: host.files,
    restrictedFolders: host.restrictedFolders,
    disks: host.disks,
    unallocatedMegabytes: host.unallocatedMegabytes,
    queues: host.queues,
    eventLog: host.eventLog,
    directory: directorySnapshot(host),
    organization: organizationSnapshot(host),
    ...legacyParts(host),
  };
}

/** Tables of the host: the same object as long as nothing in them changes, so identity tells. */
const TABLES: ReadonlySet<keyof Snapshot> = new Set([
  'services',
  'registry',
  'files',
  'eventLog',
  'bridgeheads',
  'promptOutputs',
  'legacy',
  'promptLines',
]);

/** The top-level parts of `after` that differ from `before`. */
export function diffSnapshot(before: Snapshot, after: Snapshot): Partial<Snapshot> {
  const changed = (Object.keys(after) as (keyof Snapshot)[]).filter((part) => {
    const [old, now] = [before[part], after[part]];
    return old !== now && (TABLES.has(part) || JSON.stringify(old) !== JSON.stringify(now));
  });
  return Object.fromEntries(changed.map((part) => [part, after[part]]));
}

function serverSnapshot(host: Host): ServerSnapshot {
  const { windows } = host;
  return {
    name: host.name,
    fullName: fullyQualifiedName(host),
    domain: host.directory?.domain ?? null,
    nextDomain: nextDomain(host),
    user: accountName(host),
    isDomainUser: host.account.domain !== null,
    groups: host.account.groups,
    windows: [windows.product, windows.servicePack > 0 && `SP${windows.servicePack}`, windows.architecture]
      .filter(Boolean)
      .join(' '),
    product: productName(host.media.build),
    dnsSuffix: host.dnsSuffix,
    isRestartPending: waitsForRestart(windows) || pendingFileRenames(host).length > 0,
    roles: SERVER_ROLES.map(({ role }) => ({ role, status: roleStatus(host.registry, role) })),
  };
}

function nextDomain({ directory, joinable, windows }: Host): string | null {
  if (windows.pendingMembership === 'workgroup') return null;
  const next = windows.pendingMembership === 'domain' ? joinable : directory;
  return next?.domain ?? null;
}

function programSnapshot(session: Session): ProgramSnapshot | null {
  const { registry } = session.host;
  if (!isExchangeListed(session.host)) return null;
  const there = rolesInState(registry, 'installed', 'unpacked', 'partially-configured');
  return {
    megabytes: there.reduce((sum, role) => sum + serverRole(role).megabytes, 0),
    change: control(openRefusal(session, 'change')),
    remove: control(openRefusal(session, 'remove')),
  };
}

function mediaSnapshot(session: Session): MediaSnapshot {
  const { media, windows } = session.host;
  return {
    path: media.path,
    build: media.build,
    product: productName(media.build),
    prerequisites: MEDIA_PREREQUISITES.map((id) => ({
      package: id,
      isInstalled: hasSoftware(windows, id),
    })),
    setup: control(openRefusal(session, 'media')),
    insert: control(insertRefusal(session)),
  };
}

function directorySnapshot(host: Host): DirectorySnapshot | null {
  if (!host.directory) return null;
  const { domain, netbiosDomain, sites, domainControllers } = host.directory;
  const { domainLevel, forestLevel, preparation, otherDomains, duplicateContainers } = host.directory;
  const { schemaMaster, domainNamingMaster, pdcEmulator, ridMaster, infrastructureMaster } = host.directory;
  return {
    domain,
    netbiosDomain,
    isReachable: directoryFailure(host) === null,
    sites,
    domainControllers,
    domainLevel,
    forestLevel,
    schemaMaster,
    domainNamingMaster,
    pdcEmulator,
    ridMaster,
    infrastructureMaster,
    preparation,
    otherDomains,
    duplicateContainers,
    site: siteOf(host),
  };
}

function organizationSnapshot(host: Host): OrganizationSnapshot | null {
  const organization = host.directory?.organization;
  if (!organization) return null;
  const { name, servers, routingGroupConnectors, sendConnectors, databases } = organization;
  const { distributionGroups, offlineAddressBooks, legacyInteropMembers } = organization;
  const { recipientPolicies, activeDirectoryConnectors, blockedInheritance } = organization;
  return {
    name,
    legacy: organization.legacy && legacyServices(organization.legacy),
    recipientPolicies,
    activeDirectoryConnectors,
    blockedInheritance,
    servers,
    routingGroupConnectors,
    sendConnectors,
    databases,
    distributionGroups,
    offlineAddressBooks,
    legacyInteropMembers,
  };
}

function legacyServices({
  isNativeMode,
  recipientUpdateServices,
  siteReplicationServers,
}: LegacyOrganization): OrganizationSnapshot['legacy'] {
  return { isNativeMode, recipientUpdateServices, siteReplicationServers };
}

const SHOWN = new WeakMap<Registry, WeakMap<readonly Service[], Registry>>();

/** The same registry as long as neither the host's own nor its services change. */
function shownRegistry({ registry, services }: Host): Registry {
  const byServices = SHOWN.get(registry) ?? new WeakMap<readonly Service[], Registry>();
  SHOWN.set(registry, byServices);
  const known = byServices.get(services);
  if (known) return known;
  const shown = withServiceKeys(registry, services);
  byServices.set(services, shown);
  return shown;
}

type LegacyParts = Pick<Snapshot, 'bridgeheads' | 'legacy'>;

const LEGACY_PARTS = new WeakMap<LegacyOrganization['routingGroups'], LegacyParts>();
const NO_LEGACY: LegacyParts = { bridgeheads: [], legacy: null };

/** The same objects as long as the older servers are: there may be 10,000, which had better not travel again. */
function legacyParts({ directory }: Host): LegacyParts {
  const legacy = directory?.organization?.legacy;
  if (!legacy) return NO_LEGACY;
  const known = LEGACY_PARTS.get(legacy.routingGroups);
  if (known) return known;
  const routingGroups = legacy.routingGroups.map(({ name, administrativeGroup }) => ({
    name,
    administrativeGroup,
  }));
  const parts = {
    bridgeheads: bridgeheadServers(directory),
    legacy: {
      routingGroups,
      frontEnds: frontEndServers(directory),
      exchange55: exchange55Servers(directory),
    },
  };
  LEGACY_PARTS.set(legacy.routingGroups, parts);
  return parts;
}
