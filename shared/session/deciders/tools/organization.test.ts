import { describe, expect, it } from 'vitest';
import {
  EXCHANGE_2007_ROUTING_GROUP,
  newOrganization,
  type Database,
  type Organization,
} from '../../../host/directory/organization';
import type { Queue } from '../../../host/host';
import { drive, type Drive } from '../../../testing/drive';
import { readScenario } from '../../../testing/read-scenario';
import type { Command } from '../../command';

const SCENARIO = readScenario('failed-hub-transport');
const SECONDS_A_REPLICA = 15;

const server = (name: string, ...roles: Organization['servers'][number]['roles']) => ({
  name,
  site: 'Head-Office',
  version: '8.1.240.6',
  roles,
});
const database = (name: string, on: string, part: Partial<Database>): Database => ({
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

const ORGANIZATION: Organization = {
  ...newOrganization('Contoso', 'contoso.com'),
  servers: [
    server('EX00', 'Mailbox', 'HubTransport'),
    server('EX01', 'Mailbox', 'HubTransport'),
    server('EX02', 'ClientAccess'),
  ],
  legacy: {
    isNativeMode: true,
    recipientUpdateServices: [],
    siteReplicationServers: [],
    routingGroups: [
      {
        name: 'Lyon',
        administrativeGroup: 'Sites',
        servers: [
          { name: 'MAIL01.contoso.com', version: 'Exchange 2003', build: '6.5.7638.1', isFrontEnd: false },
        ],
      },
    ],
  },
  sendConnectors: [{ name: 'Internet', addressSpaces: ['*'], sourceServers: ['EX01'] }],
  databases: [
    database('Mailbox Database', 'EX00', { mailboxes: 5 }),
    database('Mailbox Database', 'EX01', { mailboxes: 40 }),
    database('Second Mailbox Database', 'EX01', {}),
    database('Public Folder Database', 'EX00', { kind: 'public-folder', replicas: 3 }),
    database('Public Folder Database', 'EX01', { kind: 'public-folder', replicas: 4 }),
  ],
  distributionGroups: [{ name: 'All Staff', isDynamic: false, expansionServer: 'EX01' }],
  offlineAddressBooks: [{ name: 'Default Offline Address Book', server: null }],
};
const QUEUES: readonly Queue[] = [
  { name: 'fabrikam.com', messages: 12 },
  { name: 'Submission', messages: 0 },
];

/** EX01 in that organization, with something different about it. */
function inOrganization(part: Partial<Organization> = {}): Drive {
  return driveWith({ organization: { ...ORGANIZATION, ...part } });
}

function driveWith(
  part: { readonly organization: Organization | null; readonly isReachable?: boolean },
  dnsAnswers = true,
): Drive {
  const { host } = SCENARIO;
  const directory = host.directory && { ...host.directory, ...part };
  const dnsServers = host.network.dnsServers.map((server) => ({ ...server, answers: dnsAnswers }));
  const network = { ...host.network, dnsServers };
  return drive({ ...SCENARIO, host: { ...host, network, directory, queues: QUEUES } });
}

function organizationOf(person: Drive): Organization {
  const organization = person.session().host.directory?.organization;
  if (!organization) throw new Error('The host has lost its organization.');
  return organization;
}

describe('routing group connectors', () => {
  const create = { type: 'new-routing-group-connector', server: 'mail01.contoso.com' } as const;

  it('are made in both directions, from this server, and the far end may send', () => {
    const person = inOrganization();
    person.pass(create);
    const { routingGroupConnectors: connectors, legacyInteropMembers } = organizationOf(person);
    const here = { group: EXCHANGE_2007_ROUTING_GROUP, server: 'EX01.contoso.com' };
    const there = { group: 'Lyon', server: 'MAIL01.contoso.com' };
    expect(
      connectors.map(({ sourceRoutingGroup: group, sourceServer }) => ({ group, server: sourceServer })),
    ).toEqual([here, there]);
    expect(
      connectors.map(({ targetRoutingGroup: group, targetServer }) => ({ group, server: targetServer })),
    ).toEqual([there, here]);
    expect(legacyInteropMembers).toEqual(['MAIL01.contoso.com']);
    expect(person.refused(create)).toBe('connector-exists');
  });

  it('begin at another Hub Transport server where this one is none', () => {
    const person = inOrganization({ servers: [server('EX01', 'Mailbox'), server('EX09', 'HubTransport')] });
    person.pass(create);
    expect(organizationOf(person).routingGroupConnectors[0]?.sourceServer).toBe('EX09.contoso.com');
  });

  it('need a bridgehead server, and a Hub Transport server', () => {
    expect(inOrganization().refused({ ...create, server: 'EX00' })).toBe('no-such-server');
    expect(inOrganization({ legacy: null }).refused(create)).toBe('no-such-server');
    expect(inOrganization({ servers: [server('EX02', 'ClientAccess')] }).refused(create)).toBe(
      'not-a-hub-transport-server',
    );
  });
});

describe('Send connectors', () => {
  const create = {
    type: 'new-send-connector',
    name: 'Partner',
    addressSpace: '*.fabrikam.com',
    source: 'ex00',
  } as const;

  it('are made', () => {
    const person = inOrganization();
    person.pass(create);
    expect(organizationOf(person).sendConnectors).toContainEqual({
      name: 'Partner',
      addressSpaces: ['*.fabrikam.com'],
      sourceServers: ['ex00'],
    });
  });

  it.each(['*', 'fabrikam.com', '*.fabrikam.com', 'host'])('take the address space %s', (addressSpace) => {
    expect(inOrganization().refused({ ...create, addressSpace })).toBe('not refused');
  });

  it.each(['**', 'fabrikam.', '*fabrikam.com', 'a b', '@fabrikam.com'])(
    'refuse the address space %s',
    (addressSpace) => {
      expect(inOrganization().refused({ ...create, addressSpace })).toBe('name-refused');
    },
  );

  it('get another source server', () => {
    const person = inOrganization();
    person.pass({ type: 'set-send-connector-source', name: 'Internet', server: 'EX00' });
    expect(organizationOf(person).sendConnectors[0]?.sourceServers).toEqual(['EX00']);
  });

  it('are removed', () => {
    const person = inOrganization();
    person.pass({ type: 'remove-send-connector', name: 'Internet' });
    expect(organizationOf(person).sendConnectors).toEqual([]);
  });

  it.each<[reason: string, command: Command]>([
    ['connector-exists', { ...create, name: 'INTERNET' }],
    ['not-a-hub-transport-server', { ...create, source: 'EX02' }],
    ['no-such-connector', { type: 'remove-send-connector', name: 'Partner' }],
    ['no-such-connector', { type: 'set-send-connector-source', name: 'Partner', server: 'EX00' }],
    ['not-a-hub-transport-server', { type: 'set-send-connector-source', name: 'Internet', server: 'EX02' }],
  ])('are refused with %s', (reason, command) => {
    expect(inOrganization().refused(command)).toBe(reason);
  });
});

describe('an offline address book', () => {
  const move = { type: 'set-offline-address-book-server', name: 'Default Offline Address Book' } as const;

  it('whose server was deleted gets another one', () => {
    const person = inOrganization();
    person.pass({ ...move, server: 'EX00' });
    expect(organizationOf(person).offlineAddressBooks[0]?.server).toBe('EX00');
  });

  it('must be there, and needs a Mailbox server', () => {
    expect(inOrganization().refused({ ...move, name: 'Other', server: 'EX00' })).toBe('no-such-address-book');
    expect(inOrganization().refused({ ...move, server: 'EX02' })).toBe('not-a-mailbox-server');
  });
});

describe('a distribution group', () => {
  const set = { type: 'set-expansion-server', group: 'All Staff' } as const;
  const expansionServer = (person: Drive) => organizationOf(person).distributionGroups[0]?.expansionServer;

  it('is expanded by a server, or by any', () => {
    const person = inOrganization();
    person.pass({ ...set, server: 'EX00' });
    expect(expansionServer(person)).toBe('EX00');
    person.pass({ ...set, server: null });
    expect(expansionServer(person)).toBeNull();
  });

  it('must be there, and needs a Hub Transport server', () => {
    expect(inOrganization().refused({ ...set, group: 'Nobody', server: null })).toBe('no-such-group');
    expect(inOrganization().refused({ ...set, server: 'EX02' })).toBe('not-a-hub-transport-server');
  });
});

describe('mailboxes', () => {
  const move = { type: 'move-mailboxes', server: 'EX01', database: 'Mailbox Database', to: 'EX00' } as const;
  const counts = (person: Drive) => organizationOf(person).databases.map(({ mailboxes }) => mailboxes);

  it('move to the first mailbox database of another server, all at once', () => {
    const person = inOrganization();
    person.pass(move);
    expect(counts(person)).toEqual([45, 0, 0, 0, 0]);
  });

  it.each<[reason: string, command: Command]>([
    ['no-such-database', { ...move, database: 'Nowhere' }],
    ['no-such-database', { ...move, database: 'Public Folder Database' }],
    ['database-empty', { ...move, database: 'Second Mailbox Database' }],
    ['not-a-mailbox-server', { ...move, to: 'EX01' }],
    ['not-a-mailbox-server', { ...move, to: 'EX02' }],
  ])('stay where they are: %s', (reason, command) => {
    expect(inOrganization().refused(command)).toBe(reason);
  });
});

describe('replicas of public folders', () => {
  const move = {
    type: 'move-replicas',
    server: 'EX01',
    database: 'Public Folder Database',
    to: 'EX00',
  } as const;
  const counts = (person: Drive) =>
    organizationOf(person).databases.flatMap(({ kind, replicas }) =>
      kind === 'public-folder' ? [replicas] : [],
    );
  const wait = (seconds: number) => ({ type: 'advance-clock', milliseconds: seconds * 1000 }) as const;

  it('take their time, and are there when it has passed', () => {
    const person = inOrganization();
    const began = person.session().clock;
    person.pass(move, wait(4 * SECONDS_A_REPLICA - 1));
    const source = () => organizationOf(person).databases.at(-1);
    expect(source()?.replicaMove).toEqual({ to: 'EX00', endsAt: began + 4 * SECONDS_A_REPLICA * 1000 });
    expect(counts(person)).toEqual([3, 4]);
    expect(person.refused(move)).toBe('move-under-way');
    person.pass(wait(1));
    expect(source()?.replicaMove).toBeNull();
    expect(counts(person)).toEqual([7, 0]);
    expect(person.refused(move)).toBe('database-empty');
  });

  it('keep the session busy until they are there', () => {
    const person = inOrganization();
    person.pass(move);
    person.settle();
    expect(counts(person)).toEqual([7, 0]);
  });

  it.each<[reason: string, command: Command]>([
    ['no-such-database', { ...move, database: 'Mailbox Database' }],
    ['no-such-database', { ...move, server: 'EX02' }],
    ['not-a-mailbox-server', { ...move, to: 'EX01' }],
    ['not-a-mailbox-server', { ...move, to: 'EX02' }],
  ])('stay where they are: %s', (reason, command) => {
    expect(inOrganization().refused(command)).toBe(reason);
  });
});

describe('a queue', () => {
  const retry = { type: 'retry-queue', queue: 'fabrikam.com' } as const;

  it('waits while transport is not running', () => {
    expect(inOrganization().refused(retry)).toBe('transport-stopped');
  });

  it('is delivered by Retry', () => {
    const person = inOrganization();
    const { session } = person;
    const services = session().host.services.map((service) => ({ ...service, status: 'running' as const }));
    const host = { ...session().host, services };
    const delivering = drive({ ...session().scenario, host });
    delivering.pass(retry);
    expect(delivering.session().host.queues[0]).toEqual({ name: 'fabrikam.com', messages: 0 });
    expect(delivering.refused(retry)).toBe('queue-empty');
    expect(delivering.refused({ ...retry, queue: 'nowhere.com' })).toBe('no-such-queue');
  });
});

describe('whatever needs the organization', () => {
  it.each<Command>([
    { type: 'new-routing-group-connector', server: 'MAIL01.contoso.com' },
    { type: 'new-send-connector', name: 'Partner', addressSpace: '*', source: 'EX00' },
    { type: 'remove-send-connector', name: 'Internet' },
    { type: 'set-send-connector-source', name: 'Internet', server: 'EX00' },
    { type: 'set-offline-address-book-server', name: 'Default Offline Address Book', server: 'EX00' },
    { type: 'set-expansion-server', group: 'All Staff', server: null },
    { type: 'move-mailboxes', server: 'EX01', database: 'Mailbox Database', to: 'EX00' },
    { type: 'move-replicas', server: 'EX01', database: 'Public Folder Database', to: 'EX00' },
  ])('$type is refused without one, and while none answers', (command) => {
    expect(driveWith({ organization: null }).refused(command)).toBe('no-organization');
    const outOfReach = driveWith({ organization: ORGANIZATION, isReachable: false });
    expect(outOfReach.refused(command)).toBe('directory-not-reachable');
    expect(driveWith({ organization: ORGANIZATION }, false).refused(command)).toBe('directory-not-reachable');
  });
});
