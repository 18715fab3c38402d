import { forestDomains } from '../../host/directory/forest';
import {
  legacyDomains,
  legacyServers,
  updateServers,
  type ActiveDirectoryConnector,
  type LegacyServer,
  type LegacyVersion,
  type RecipientUpdateService,
} from '../../host/directory/legacy-organization';
import { commonName } from '../../host/directory/permission-objects';
import type { PolicyAddress } from '../../host/directory/recipient-policies';
import type { Host } from '../../host/host';
import { reachedDirectory } from '../../setup/needs';
import { settingTable } from './setting-table';

/** An address that a recipient policy gives. */
export interface GatewayProxy extends PolicyAddress {
  readonly policy: string;
}

const organization = (host: Host) => reachedDirectory(host)?.organization ?? null;
const legacy = (host: Host) => organization(host)?.legacy ?? null;

/** What Exchange 2003 and 2000 administer, or have left behind (names of S30 where it has one). */
export const LEGACY_SETTINGS = settingTable({
  /** The addresses of all recipient policies. */
  GatewayProxy: (host): readonly GatewayProxy[] =>
    (organization(host)?.recipientPolicies ?? []).flatMap(({ name, addresses }) =>
      addresses.map((address) => ({ policy: name, ...address })),
    ),
  AdcServer: (host): readonly ActiveDirectoryConnector[] =>
    organization(host)?.activeDirectoryConnectors ?? [],
  RusName: (host): readonly RecipientUpdateService[] => legacy(host)?.recipientUpdateServices ?? [],
  /** Domains of the forest with servers of Exchange 2003 or 2000. */
  LegacyDomains: (host): readonly string[] => domainsOf(host),
  /** Whether the organization has a server of Exchange 2003 or 2000. */
  LegacyServersPresent: (host): boolean => updateServers(legacy(host) ?? NO_SERVERS).length > 0,
  /** Whether an organization with older servers is still in mixed mode. */
  OrganizationMixedMode: (host): boolean => legacy(host)?.isNativeMode === false,
  /** Servers of the Site Replication Service. */
  SrsServers: (host): readonly string[] => legacy(host)?.siteReplicationServers ?? [],
  Exchange55Servers: (host): readonly string[] => serversOf(host, 'Exchange 5.5').map(({ name }) => name),
  Exchange2000Servers: (host): readonly ServerBuild[] => buildsOf(host, 'Exchange 2000'),
  Exchange2003Servers: (host): readonly ServerBuild[] => buildsOf(host, 'Exchange 2003'),
  /** Common names of the objects that inherit no permissions. */
  BlockedInheritance: (host): readonly string[] => blockedObjects(host),
});

type ServerBuild = Pick<LegacyServer, 'name' | 'build'>;

const NO_SERVERS = { routingGroups: [] };

function domainsOf(host: Host): string[] {
  const directory = reachedDirectory(host);
  if (!directory) return [];
  const domains = forestDomains(directory).map(({ name }) => name);
  return legacyDomains(directory.organization?.legacy ?? NO_SERVERS, domains);
}

function serversOf(host: Host, version: LegacyVersion): LegacyServer[] {
  return legacyServers(legacy(host) ?? NO_SERVERS).filter((server) => server.version === version);
}

function buildsOf(host: Host, version: LegacyVersion): ServerBuild[] {
  return serversOf(host, version).map(({ name, build }) => ({ name, build }));
}

function blockedObjects(host: Host): string[] {
  const { blockedInheritance = [], name = '' } = organization(host) ?? {};
  return blockedInheritance.map((object) => commonName(object, name));
}
