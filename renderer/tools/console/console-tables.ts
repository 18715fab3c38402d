import { delegateOf } from '../../../shared/host/directory/delegation';
import { logFolderOf, type Database } from '../../../shared/host/directory/organization';
import { inRoleOrder, type ServerRole } from '../../../shared/host/server-role';
import { formatTime, formatValue } from '../../../shared/i18n/fill';
import type { OrganizationSnapshot } from '../../../shared/session/snapshot/snapshot';
import type { GridColumn } from '../../controls/lists/grid-column';
import type { Text } from '../../use-text';
import type { ConsoleData } from './console-data';
import type { ConsoleItem } from './console-actions';
import type { ListNodeId } from './console-nodes';

/** A line of a list: its cells, and what can be acted upon. */
export interface ConsoleRow {
  readonly key: string;
  readonly cells: readonly (string | number)[];
  readonly item: ConsoleItem | null;
}

/** A list of the console, its rows in the order of their names. */
export interface ConsoleTable {
  readonly columns: readonly GridColumn<ConsoleRow>[];
  readonly rows: readonly ConsoleRow[];
}

type Words = Text['catalog']['tools']['console'];
type ColumnId = keyof Words['columns'];
/** Smallest width in pixels (the list widens a column to what it holds), and `right` for numbers. */
type ColumnRow = readonly [id: ColumnId, width: number, align?: 'right'];

const COLUMNS: Readonly<Record<ListNodeId, readonly ColumnRow[]>> = {
  servers: [
    ['name', 90],
    ['roles', 224],
    ['version', 72],
    ['site', 90],
  ],
  administrators: [
    ['administrator', 210],
    ['role', 200],
    ['scope', 120],
  ],
  routingGroupConnectors: [
    ['name', 102],
    ['sourceGroup', 90],
    ['targetGroup', 90],
    ['sourceServer', 90],
    ['targetServer', 90],
    ['cost', 44, 'right'],
  ],
  sendConnectors: [
    ['name', 160],
    ['addressSpaces', 140],
    ['sourceServers', 120],
  ],
  legacyInterop: [['member', 240]],
  offlineAddressBooks: [
    ['name', 240],
    ['generationServer', 150],
  ],
  databases: [
    ['name', 110],
    ['server', 52],
    ['content', 80],
    ['status', 60],
    ['storageGroup', 100],
    ['file', 160],
    ['logs', 120],
  ],
  mailboxes: [
    ['database', 190],
    ['server', 90],
    ['mailboxes', 104, 'right'],
  ],
  distributionGroups: [
    ['name', 150],
    ['groupType', 186],
    ['expansionServer', 130],
  ],
  queues: [
    ['queue', 220],
    ['messages', 80, 'right'],
    ['status', 100],
  ],
};

/** The list that a place of the tree shows. */
export function consoleTable(node: ListNodeId, data: ConsoleData, text: Text): ConsoleTable {
  const words = text.catalog.tools.console;
  const columns = COLUMNS[node].map(([id, width, align], index): GridColumn<ConsoleRow> => {
    const cell = ({ cells }: ConsoleRow) => cells[index] ?? '';
    return {
      id: index === 0 ? 'name' : id,
      header: words.columns[id],
      width,
      text: (row) => formatValue(text.catalog, text.locale, cell(row)),
      ...(align && { align, compare: (left, right) => Number(cell(left)) - Number(cell(right)) }),
    };
  });
  const collator = new Intl.Collator(text.locale, { numeric: true });
  const rows = rowsOf(node, data, text).toSorted((left, right) =>
    collator.compare(String(left.cells[0]), String(right.cells[0])),
  );
  return { columns, rows };
}

function rowsOf(node: ListNodeId, data: ConsoleData, text: Text): readonly ConsoleRow[] {
  const { organization, isReachable, queues } = data;
  if (node === 'queues') {
    const { queueStatus } = text.catalog.tools.console;
    return queues.map((queue) => ({
      key: queue.name,
      cells: [queue.name, queue.messages, queue.messages > 0 ? queueStatus.retry : queueStatus.ready],
      item: { kind: 'queue', queue },
    }));
  }
  return organization && isReachable ? organizationRows(node, organization, text) : [];
}

function organizationRows(
  node: Exclude<ListNodeId, 'queues'>,
  organization: OrganizationSnapshot,
  text: Text,
): readonly ConsoleRow[] {
  const words = text.catalog.tools.console;
  switch (node) {
    case 'servers':
      return organization.servers.map(({ name, roles, version, site }) => ({
        key: name,
        cells: [
          name,
          roles.length > 0 ? roleList(roles, text) : words.provisionedServer,
          version,
          site ?? '',
        ],
        item: null,
      }));
    case 'administrators':
      return administratorRows(organization, text);
    case 'routingGroupConnectors':
      return organization.routingGroupConnectors.map((connector) => ({
        key: `${connector.sourceRoutingGroup}\n${connector.targetRoutingGroup}`,
        cells: [
          connector.name,
          connector.sourceRoutingGroup,
          connector.targetRoutingGroup,
          connector.sourceServer,
          connector.targetServer,
          connector.cost,
        ],
        item: null,
      }));
    case 'sendConnectors':
      return organization.sendConnectors.map((connector) => ({
        key: connector.name,
        cells: [connector.name, connector.addressSpaces.join(', '), connector.sourceServers.join(', ')],
        item: { kind: 'send-connector', connector },
      }));
    case 'legacyInterop':
      return organization.legacyInteropMembers.map((name) => ({ key: name, cells: [name], item: null }));
    case 'offlineAddressBooks':
      return organization.offlineAddressBooks.map((book) => ({
        key: book.name,
        cells: [book.name, book.server ?? words.deletedServer],
        item: { kind: 'offline-address-book', book },
      }));
    case 'databases':
      return organization.databases.map((database) => databaseRow(database, text));
    case 'mailboxes':
      return organization.databases
        .filter(({ kind }) => kind === 'mailbox')
        .map((database) => ({
          key: databaseKey(database),
          cells: [database.name, database.server, database.mailboxes],
          item: { kind: 'database', database },
        }));
    case 'distributionGroups':
      return organization.distributionGroups.map((group) => ({
        key: group.name,
        cells: [
          group.name,
          group.isDynamic ? words.groupTypes.dynamic : words.groupTypes.universal,
          group.expansionServer ?? words.anyServer,
        ],
        item: { kind: 'distribution-group', group },
      }));
  }
}

/** The groups that every organization has, and the accounts to which single servers are delegated. */
function administratorRows({ servers }: OrganizationSnapshot, { catalog }: Text): readonly ConsoleRow[] {
  const words = catalog.tools.console.administrators;
  const group = {
    key: words.group,
    cells: [words.group, words.organizationRole, words.organizationScope],
    item: null,
  };
  const delegates = servers.flatMap((server): ConsoleRow[] => {
    const account = delegateOf(server);
    if (account === null) return [];
    const item = { kind: 'delegate', server: server.name, account } as const;
    return [{ key: `${account}\n${server.name}`, cells: [account, words.serverRole, server.name], item }];
  });
  return [group, ...delegates];
}

function databaseRow(database: Database, { catalog, fill, locale }: Text): ConsoleRow {
  const { name, server, kind, mailboxes, replicas, replicaMove, storageGroup, file } = database;
  const words = catalog.tools.console;
  const status = replicaMove
    ? fill(words.movingReplicas, { server: replicaMove.to, time: formatTime(locale, replicaMove.endsAt) })
    : words.mounted;
  const content =
    kind === 'mailbox'
      ? fill(words.mailboxCount, { count: mailboxes })
      : fill(words.replicaCount, { count: replicas });
  return {
    key: databaseKey(database),
    cells: [name, server, content, status, storageGroup, file, logFolderOf(database)],
    item: { kind: 'database', database },
  };
}

function databaseKey({ server, name }: Database): string {
  return `${server}\n${name}`;
}

/** Names of roles are words for sentences; at the start of a cell they take a capital. */
function roleList(roles: readonly ServerRole[], { catalog, locale }: Text): string {
  const names = inRoleOrder(roles).map((role) => catalog.setup.roleNames[role]);
  const list = names.join(', ');
  return list.slice(0, 1).toLocaleUpperCase(locale) + list.slice(1);
}
