import type {
  ActiveDirectoryConnector,
  RecipientUpdateService,
} from '../../../shared/host/directory/legacy-organization';
import {
  EXCHANGE_2007_ADMINISTRATIVE_GROUP,
  EXCHANGE_2007_ROUTING_GROUP,
} from '../../../shared/host/directory/organization';
import type { RecipientPolicy } from '../../../shared/host/directory/recipient-policies';
import { legacyServicePackOf } from '../../../shared/readiness/legacy-updates';
import type { GridColumn } from '../../controls/lists/grid-column';
import type { Text } from '../../use-text';
import type { ManagerData, OlderServer } from './manager-data';
import type { ManagerListId } from './manager-nodes';

/** Something in a list that can be acted upon. */
export type ManagerItem =
  | { readonly kind: 'policy'; readonly policy: RecipientPolicy }
  | { readonly kind: 'update-service'; readonly service: RecipientUpdateService }
  | { readonly kind: 'server'; readonly server: OlderServer }
  | { readonly kind: 'replication-service'; readonly server: string }
  | { readonly kind: 'directory-connector'; readonly connector: ActiveDirectoryConnector };

/** A line of a list: its cells, and what can be acted upon; null: nothing, as with the servers of 2007. */
export interface ManagerRow {
  readonly key: string;
  readonly cells: readonly string[];
  readonly item: ManagerItem | null;
}

export interface ManagerTable {
  readonly columns: readonly GridColumn<ManagerRow>[];
  readonly rows: readonly ManagerRow[];
}

type ColumnId = keyof Text['catalog']['tools']['systemManager']['columns'];

const COLUMNS: Readonly<Record<ManagerListId, readonly (readonly [id: ColumnId, width: number])[]>> = {
  recipientPolicies: [
    ['name', 160],
    ['addresses', 300],
  ],
  updateServices: [
    ['name', 260],
    ['domain', 110],
    ['server', 150],
  ],
  servers: [
    ['name', 150],
    ['version', 90],
    ['build', 210],
    ['frontEnd', 62],
    ['administrativeGroup', 140],
    ['routingGroup', 130],
  ],
  replicationServices: [
    ['name', 330],
    ['server', 160],
  ],
  directoryConnectors: [
    ['name', 250],
    ['server', 160],
  ],
};

/** The list that a place of the tree shows. */
export function managerTable(node: ManagerListId, data: ManagerData, text: Text): ManagerTable {
  const words = text.catalog.tools.systemManager;
  const columns = COLUMNS[node].map(([id, width], index): GridColumn<ManagerRow> => ({
    id,
    header: words.columns[id],
    width,
    text: ({ cells }) => cells[index] ?? '',
  }));
  return { columns, rows: rowsOf(node, data, text) };
}

function rowsOf(node: ManagerListId, data: ManagerData, text: Text): readonly ManagerRow[] {
  const words = text.catalog.tools.systemManager;
  const { recipientPolicies, activeDirectoryConnectors, legacy } = data.organization;
  switch (node) {
    case 'recipientPolicies':
      return recipientPolicies.map((policy) => ({
        key: policy.name,
        cells: [policy.name, policy.addresses.map(({ address }) => address).join(', ')],
        item: { kind: 'policy', policy },
      }));
    case 'updateServices':
      return (legacy?.recipientUpdateServices ?? []).map((service) => ({
        key: service.domain,
        cells: [text.fill(words.updateService, { domain: service.domain }), service.domain, service.server],
        item: { kind: 'update-service', service },
      }));
    case 'servers':
      return serverRows(data, text);
    case 'replicationServices':
      return (legacy?.siteReplicationServers ?? []).map((server) => ({
        key: server,
        cells: [text.fill(words.replicationService, { server: server.split('.')[0] ?? server }), server],
        item: { kind: 'replication-service', server },
      }));
    case 'directoryConnectors':
      return activeDirectoryConnectors.map((connector) => ({
        key: connector.name,
        cells: [connector.name, connector.server],
        item: { kind: 'directory-connector', connector },
      }));
  }
}

function serverRows({ organization, olderServers }: ManagerData, text: Text): readonly ManagerRow[] {
  const { yes, no } = text.catalog.tools.systemManager;
  const older = olderServers.map((server): ManagerRow => {
    const { name, version, build, isFrontEnd, administrativeGroup, routingGroup } = server;
    return {
      key: name,
      cells: [
        name,
        version,
        buildText(build, legacyServicePackOf(server), text),
        isFrontEnd ? yes : no,
        administrativeGroup,
        routingGroup,
      ],
      item: { kind: 'server', server },
    };
  });
  const newer = organization.servers.map(({ name, version }): ManagerRow => ({
    key: name,
    cells: [
      name,
      'Exchange 2007',
      buildText(version, 0, text),
      no,
      EXCHANGE_2007_ADMINISTRATIVE_GROUP,
      EXCHANGE_2007_ROUTING_GROUP,
    ],
    item: null,
  }));
  return [...older, ...newer];
}

/** `6.5.7638.1` as the real console writes it. */
export function buildText(build: string, servicePack: number, { catalog, fill }: Text): string {
  const words = catalog.tools.systemManager;
  const [major = '', minor = '', ...rest] = build.split('.');
  const params = { version: `${major}.${minor}`, build: rest.join('.'), number: servicePack };
  return fill(servicePack > 0 ? words.buildWithServicePack : words.build, params);
}
