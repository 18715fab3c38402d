import { isDelegate } from '../../host/directory/delegation';
import type {
  Database,
  DistributionGroup,
  ExchangeServer,
  OfflineAddressBook,
} from '../../host/directory/organization';
import { siteOf, type Host } from '../../host/host';
import { servicePackOf } from '../../host/product-builds';
import { sameName } from '../../host/registry/registry';
import type { ServerRole } from '../../host/server-role';
import { reachedDirectory } from '../../setup/needs';
import { settingTable } from './setting-table';

const organization = (host: Host) => reachedDirectory(host)?.organization ?? null;

/** The Exchange organization and this server's part in it. */
export const ORGANIZATION_SETTINGS = settingTable({
  ExchangeOrganization: (host): boolean => organization(host) !== null,
  /** Whether a Send connector covers the address space `*`. */
  ConnectorToStar: (host): boolean =>
    organization(host)?.sendConnectors.some(({ addressSpaces }) => addressSpaces.includes('*')) ?? false,
  /** The offline address books and their generation servers; null: a deleted one. */
  OffLineABServer: (host): readonly OfflineAddressBook[] => organization(host)?.offlineAddressBooks ?? [],
  /** The server objects of the organization, without this computer's own. */
  OtherExchangeServers: (host): readonly ExchangeServer[] =>
    (organization(host)?.servers ?? []).filter(({ name }) => !sameName(name, host.name)),
  /** Names of all server objects. */
  ExchangeServerNames: (host): readonly string[] =>
    (organization(host)?.servers ?? []).map(({ name }) => name),
  /** Server roles of 2007 that stand in the computer's site, on other servers or this one. */
  RolesInSite: (host): readonly ServerRole[] => rolesInSite(host),
  /** Names of the Send connectors that this server is a source of. */
  SourceOfSendConnectors: (host): readonly string[] =>
    (organization(host)?.sendConnectors ?? [])
      .filter(({ sourceServers }) => sourceServers.some((server) => sameName(server, host.name)))
      .map(({ name }) => name),
  /** Groups that this server expands. */
  ExpandedGroups: (host): readonly DistributionGroup[] =>
    (organization(host)?.distributionGroups ?? []).filter(
      ({ expansionServer }) => expansionServer !== null && sameName(expansionServer, host.name),
    ),
  /** Databases of this server, as the directory has them. */
  ServerDatabases: (host): readonly Database[] =>
    (organization(host)?.databases ?? []).filter(({ server }) => sameName(server, host.name)),
  /** Whether this server's object is delegated to the signed-in account. */
  ServerDelegated: (host): boolean => reachedDirectory(host) !== null && isDelegate(host),
  /** Server roles of 2007 that stand anywhere in the organization, on this server's object or others. */
  RolesInOrganization: (host): readonly ServerRole[] =>
    (organization(host)?.servers ?? []).flatMap(({ roles }) => roles),
  /** Server roles on other servers that are at the service pack of the installation files, or beyond. */
  RolesAtServicePack: (host): readonly ServerRole[] =>
    (organization(host)?.servers ?? [])
      .filter(
        ({ name, version }) =>
          !sameName(name, host.name) && servicePackOf(version) >= servicePackOf(host.media.build),
      )
      .flatMap(({ roles }) => roles),
  /** Service pack of the installation files; 0 where they are of the first version. */
  MediaServicePack: ({ media }): number => servicePackOf(media.build),
});

function rolesInSite(host: Host): ServerRole[] {
  const site = siteOf(host);
  const servers = organization(host)?.servers ?? [];
  return servers.filter((server) => server.site === site).flatMap((server) => server.roles);
}
