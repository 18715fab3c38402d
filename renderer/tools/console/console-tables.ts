import { inRoleOrder, type ServerRole } from '../../../shared/host/server-role';
import type { OrganizationSnapshot } from '../../../shared/session/snapshot';
import type { Text } from '../../use-text';
import type { ConsoleNodeId } from './console-nodes';

/** A list of the console as texts. */
export interface ConsoleTable {
  readonly kind: 'servers' | 'routingGroupConnectors' | 'sendConnectors' | 'legacyInterop';
  readonly columns: readonly { readonly id: string; readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** The list that a place of the tree shows; null where it shows none. */
export function consoleTable(
  node: ConsoleNodeId,
  organization: OrganizationSnapshot,
  { catalog, locale }: Text,
): ConsoleTable | null {
  const { columns: words } = catalog.tools.console;
  const roleList = (roles: readonly ServerRole[]) =>
    capitalized(
      inRoleOrder(roles)
        .map((role) => catalog.setup.roleNames[role])
        .join(', '),
      locale,
    );
  const name = (width: number) => ({ id: 'name', header: words.name, width });
  switch (node) {
    case 'servers':
      return {
        kind: node,
        columns: [
          name(110),
          { id: 'roles', header: words.roles, width: 250 },
          { id: 'version', header: words.version, width: 130 },
          { id: 'site', header: words.site, width: 90 },
        ],
        rows: organization.servers.map((server) => [
          server.name,
          roleList(server.roles),
          server.version,
          server.site ?? '',
        ]),
      };
    case 'routingGroupConnectors':
      return {
        kind: node,
        columns: [
          name(98),
          { id: 'sourceGroup', header: words.sourceGroup, width: 255 },
          { id: 'targetGroup', header: words.targetGroup, width: 255 },
          { id: 'sourceServer', header: words.sourceServer, width: 144 },
          { id: 'targetServer', header: words.targetServer, width: 144 },
          { id: 'cost', header: words.cost, width: 48 },
        ],
        rows: organization.routingGroupConnectors.map((connector) => [
          connector.name,
          connector.sourceRoutingGroup,
          connector.targetRoutingGroup,
          connector.sourceServer,
          connector.targetServer,
          String(connector.cost),
        ]),
      };
    case 'sendConnectors':
      return {
        kind: node,
        columns: [
          name(180),
          { id: 'addressSpaces', header: words.addressSpaces, width: 180 },
          { id: 'sourceServers', header: words.sourceServers, width: 160 },
        ],
        rows: organization.sendConnectors.map((connector) => [
          connector.name,
          connector.addressSpaces.join(', '),
          connector.sourceServers.join(', '),
        ]),
      };
    case 'legacyInterop':
      return {
        kind: node,
        columns: [{ id: 'name', header: words.member, width: 240 }],
        rows: organization.legacyInteropMembers.map((member) => [member]),
      };
    case 'root':
    case 'organization':
    case 'hubTransport':
      return null;
  }
}

/** Names of roles are words for sentences; at the start of a cell they take a capital. */
function capitalized(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
