import { describe, expect, it } from 'vitest';
import {
  EXCHANGE_2007_ROUTING_GROUP,
  newOrganization,
  type Database,
  type ExchangeServer,
} from '../../../shared/host/directory/organization';
import { CATALOGS } from '../../../shared/i18n/catalogs';
import { fill } from '../../../shared/i18n/fill';
import type { OrganizationSnapshot } from '../../../shared/session/snapshot/snapshot';
import type { Text } from '../../use-text';
import { itemActions, nodeActions, type ConsoleItem } from './console-actions';
import { moveTargets, type ConsoleData } from './console-data';
import { consoleTable } from './console-tables';

const CATALOG = CATALOGS.en;
const TEXT: Text = {
  locale: 'en',
  catalog: CATALOG,
  fill: (template, params) => fill(CATALOG, 'en', template, params),
  refusal: (why) => (why ? fill(CATALOG, 'en', CATALOG.messages.refusals[why.code], why.params) : undefined),
  localized: ({ en }) => en,
  service: ({ displayName }) => displayName,
};
const NINE = Date.UTC(2008, 2, 12, 9, 23);

const server = (name: string, ...roles: ExchangeServer['roles']): ExchangeServer => ({
  name,
  site: 'Head-Office',
  version: '8.1.240.6',
  roles,
});
const database = (name: string, on: string, part: Partial<Database> = {}): Database => ({
  name,
  server: on,
  kind: 'mailbox',
  storageGroup: 'First Storage Group',
  file: `E:\\${name}.edb`,
  mailboxes: 0,
  replicas: 0,
  replicaMove: null,
  ...part,
});

function dataWith(part: Partial<OrganizationSnapshot> = {}, data: Partial<ConsoleData> = {}): ConsoleData {
  return {
    organization: {
      ...newOrganization('Contoso', 'contoso.com'),
      servers: [server('EX00', 'Mailbox', 'HubTransport'), server('EX01', 'Mailbox')],
      ...part,
    },
    isReachable: true,
    bridgeheads: [
      {
        name: 'MAIL01.contoso.com',
        routingGroup: 'Lyon',
        administrativeGroup: 'Sites',
        version: 'Exchange 2003',
        build: '6.5.7638.1',
      },
    ],
    queues: [],
    ...data,
  };
}

/** What can be done, each with why it cannot. */
const offered = (...args: Parameters<typeof nodeActions>) =>
  nodeActions(...args).map(({ task, reason }) => [task.kind, reason ?? '']);
const reasonFor = (item: ConsoleItem, data: ConsoleData) => itemActions(item, data, TEXT)[0]?.reason;

describe('the actions of a place', () => {
  it('are those of its connectors', () => {
    const data = dataWith();
    const both = [
      ['new-routing-group-connector', ''],
      ['new-send-connector', ''],
    ];
    expect(offered('hubTransport', data, TEXT)).toEqual(both);
    expect(offered('routingGroupConnectors', data, TEXT)).toEqual(both.slice(0, 1));
    expect(offered('sendConnectors', data, TEXT)).toEqual(both.slice(1));
    expect(offered('servers', data, TEXT)).toEqual([]);
  });

  it('say why they cannot be taken', () => {
    const { reasons } = TEXT.catalog.tools.console;
    const why = (data: ConsoleData) => offered('routingGroupConnectors', data, TEXT)[0]?.[1];
    expect(why(dataWith({}, { bridgeheads: [] }))).toBe(reasons.noLegacyServer);
    expect(why(dataWith({ servers: [server('EX01', 'Mailbox')] }))).toBe(reasons.noHubTransport);
    const connector = {
      name: 'Interop RGC',
      sourceRoutingGroup: EXCHANGE_2007_ROUTING_GROUP,
      targetRoutingGroup: 'Lyon',
      sourceServer: 'EX00',
      targetServer: 'MAIL01.contoso.com',
      cost: 1,
    };
    expect(why(dataWith({ routingGroupConnectors: [connector] }))).toBe(reasons.alreadyLinked);
  });

  it('are none without an organization within reach', () => {
    expect(offered('hubTransport', dataWith({}, { organization: null }), TEXT)).toEqual([]);
    expect(offered('hubTransport', dataWith({}, { isReachable: false }), TEXT)).toEqual([]);
  });
});

describe('the action of a database', () => {
  const full = database('Full', 'EX01', { mailboxes: 3 });
  const folders = database('Folders', 'EX01', { kind: 'public-folder', replicas: 3 });

  it('moves what is in it, where there is another of its kind', () => {
    const { noOtherDatabase } = TEXT.catalog.tools.console.reasons;
    const databases = [full, folders, database('Other', 'EX00')];
    const data = dataWith({ databases });
    expect(reasonFor({ kind: 'database', database: full }, data)).toBeUndefined();
    expect(reasonFor({ kind: 'database', database: folders }, data)).toBe(noOtherDatabase);
  });

  it('waits for a move under way, and is not for an empty one', () => {
    const other = database('Other', 'EX00', { kind: 'public-folder' });
    const moving = { ...folders, replicaMove: { to: 'EX00', endsAt: NINE } };
    const data = dataWith({ databases: [moving, other] });
    expect(reasonFor({ kind: 'database', database: moving }, data)).toContain('already being moved');
    expect(reasonFor({ kind: 'database', database: other }, data)).toContain('already empty');
    const [, row] = consoleTable('databases', data, TEXT).rows.toReversed();
    expect(row?.cells[3]).toMatch(/^Moving to EX00, done at 9:23\sAM$/);
  });

  it('goes to the first database of each other server', () => {
    const databases = [
      full,
      database('Beside', 'ex01'),
      database('First', 'EX00'),
      database('Second', 'EX00'),
      database('Third', 'EX02'),
      folders,
    ];
    const { organization } = dataWith({ databases });
    expect(organization && moveTargets(organization, full).map(({ name }) => name)).toEqual([
      'First',
      'Third',
    ]);
  });
});

describe('the lists', () => {
  it('name a deleted server, and any server', () => {
    const data = dataWith({
      offlineAddressBooks: [{ name: 'Default', server: null }],
      distributionGroups: [{ name: 'All Staff', isDynamic: true, expansionServer: null }],
    });
    const cells = (node: 'offlineAddressBooks' | 'distributionGroups') =>
      consoleTable(node, data, TEXT).rows.map((row) => row.cells);
    expect(cells('offlineAddressBooks')).toEqual([['Default', '(deleted server)']]);
    expect(cells('distributionGroups')).toEqual([['All Staff', 'Dynamic distribution group', 'Any server']]);
  });

  it('of queues stands without an organization, and Retry only where something waits', () => {
    const queues = [
      { name: 'b.example', messages: 2 },
      { name: 'a.example', messages: 0 },
    ];
    const data = dataWith({}, { organization: null, queues });
    const { rows } = consoleTable('queues', data, TEXT);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a.example', 0, 'Ready'],
      ['b.example', 2, 'Retry'],
    ]);
    const reasons = rows.map(({ item }) => item && reasonFor(item, data));
    expect(reasons).toEqual(['The queue "a.example" holds no messages.', undefined]);
  });
});
