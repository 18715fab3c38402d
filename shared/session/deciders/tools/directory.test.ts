import { describe, expect, it } from 'vitest';
import { OPERATIONS_MASTERS, unmovedMasters, type Directory } from '../../../host/directory/directory';
import { newController } from '../../../host/directory/domain-controllers';
import { siteOf, type Account } from '../../../host/host';
import { drive, type Drive } from '../../../testing/drive';
import { readScenario } from '../../../testing/read-scenario';
import type { Command } from '../../command';
import { takeSnapshot } from '../../snapshot/take-snapshot';

const DIRECTORY: Directory = {
  domain: 'contoso.com',
  netbiosDomain: 'CONTOSO',
  isReachable: true,
  sites: [
    { name: 'Head-Office', subnets: ['10.0.0.0/24'] },
    { name: 'Branch-Office', subnets: ['10.0.1.0/24'] },
  ],
  domainControllers: [
    { ...newController('DC01', 'Head-Office', 'Windows Server 2008'), isGlobalCatalog: true },
    newController('DC02', 'Branch-Office', 'Windows Server 2003 SP2'),
  ],
  domainLevel: 'windows-2000-native',
  forestLevel: 'windows-2000',
  ...unmovedMasters([{ name: 'DC01' }]),
  preparation: { legacyPermissions: true, schema: false, organization: false, domain: false },
  otherDomains: [],
  duplicateContainers: [],
  organization: null,
};

const SCENARIO = readScenario('failed-hub-transport');

/** EX01 at 10.0.0.21 in that forest, with something different about it. */
function inForest(part: Partial<Directory> = {}, groups: Account['groups'] = ['Administrators']): Drive {
  return driveWith({ ...DIRECTORY, ...part }, groups);
}

function driveWith(directory: Directory | null, groups: Account['groups'], dnsAnswers = true): Drive {
  const { host } = SCENARIO;
  const dnsServers = host.network.dnsServers.map((server) => ({ ...server, answers: dnsAnswers }));
  const network = { ...host.network, address: '10.0.0.21', dnsServers };
  return drive({
    ...SCENARIO,
    host: { ...host, network, directory, account: { ...host.account, groups } },
  });
}

function directoryOf(person: Drive): Directory {
  const { directory } = person.session().host;
  if (!directory) throw new Error('The host has lost its directory.');
  return directory;
}

const subnetsOf = (person: Drive) =>
  Object.fromEntries(directoryOf(person).sites.map(({ name, subnets }) => [name, subnets]));

describe('subnets', () => {
  it('belong to the site they are assigned to, and to no other', () => {
    const person = inForest();
    person.pass({ type: 'assign-subnet', subnet: '10.0.0.0/24', site: 'Branch-Office' });
    expect(subnetsOf(person)).toEqual({
      'Head-Office': [],
      'Branch-Office': ['10.0.1.0/24', '10.0.0.0/24'],
    });
    expect(siteOf(person.session().host)).toBe('Branch-Office');
  });

  it('bring the computer into a site, and out of it when they are deleted', () => {
    const person = inForest({ sites: [{ name: 'Head-Office', subnets: [] }] });
    expect(siteOf(person.session().host)).toBeNull();
    person.pass({ type: 'assign-subnet', subnet: '10.0.0.0/16', site: 'Head-Office' });
    expect(siteOf(person.session().host)).toBe('Head-Office');
    person.pass({ type: 'remove-subnet', subnet: '10.0.0.0/16' });
    expect(siteOf(person.session().host)).toBeNull();
  });

  it.each<[reason: string, command: Command]>([
    ['subnet-refused', { type: 'assign-subnet', subnet: '10.0.0.1/24', site: 'Head-Office' }],
    ['subnet-refused', { type: 'assign-subnet', subnet: '10.0.0.0', site: 'Head-Office' }],
    ['no-such-site', { type: 'assign-subnet', subnet: '10.0.2.0/24', site: 'Nowhere' }],
    ['no-such-subnet', { type: 'remove-subnet', subnet: '10.0.2.0/24' }],
  ])('are refused with %s', (reason, command) => {
    expect(inForest().refused(command)).toBe(reason);
  });
});

describe('functional levels', () => {
  it('are raised, the domain alone', () => {
    const person = inForest();
    person.pass({ type: 'raise-domain-level', level: 'windows-2003' });
    expect(directoryOf(person)).toMatchObject({ domainLevel: 'windows-2003', forestLevel: 'windows-2000' });
  });

  it('are raised, the forest with its domain', () => {
    const person = inForest();
    person.pass({ type: 'raise-forest-level', level: 'windows-2003' });
    expect(directoryOf(person)).toMatchObject({ domainLevel: 'windows-2003', forestLevel: 'windows-2003' });
  });

  it('leave a domain alone that is there already', () => {
    const domainControllers = DIRECTORY.domainControllers.slice(0, 1);
    const person = inForest({ domainLevel: 'windows-2008', domainControllers });
    person.pass({ type: 'raise-forest-level', level: 'windows-2003' });
    expect(directoryOf(person)).toMatchObject({ domainLevel: 'windows-2008', forestLevel: 'windows-2003' });
  });

  it('never go down, nor stay', () => {
    const person = inForest({ domainLevel: 'windows-2003', forestLevel: 'windows-2003' });
    for (const level of ['windows-2000-mixed', 'windows-2000-native', 'windows-2003'] as const)
      expect(person.refused({ type: 'raise-domain-level', level })).toBe('level-not-higher');
    for (const level of ['windows-2000', 'windows-2003'] as const)
      expect(person.refused({ type: 'raise-forest-level', level })).toBe('level-not-higher');
  });

  it('wait for every domain controller to know them', () => {
    const person = inForest();
    expect(person.refused({ type: 'raise-domain-level', level: 'windows-2008' })).toBe(
      'domain-controller-too-old',
    );
    expect(person.refused({ type: 'raise-forest-level', level: 'windows-2008' })).toBe(
      'domain-controller-too-old',
    );
  });

  it('of a forest wait for its domain to leave mixed mode', () => {
    const person = inForest({ domainLevel: 'windows-2000-mixed' });
    expect(person.refused({ type: 'raise-forest-level', level: 'windows-2003' })).toBe(
      'domain-in-mixed-mode',
    );
  });
});

describe('domain controllers', () => {
  const globalCatalogs = (person: Drive) =>
    directoryOf(person).domainControllers.flatMap(({ name, isGlobalCatalog }) =>
      isGlobalCatalog ? [name] : [],
    );

  it('become global catalog servers, and cease to be, but never the last one', () => {
    const person = inForest();
    const set = (server: string, enabled: boolean) =>
      ({ type: 'set-global-catalog', server, enabled }) as const;
    expect(person.refused(set('DC01', false))).toBe('last-global-catalog');
    person.pass(set('DC02', true));
    expect(globalCatalogs(person)).toEqual(['DC01', 'DC02']);
    person.pass(set('DC01', false));
    expect(globalCatalogs(person)).toEqual(['DC02']);
    expect(person.refused(set('DC03', true))).toBe('no-such-domain-controller');
  });

  it.each(OPERATIONS_MASTERS)('take over the role %s, and no other', (role) => {
    const person = inForest();
    person.pass({ type: 'move-operations-master', role, server: 'DC02' });
    expect(directoryOf(person)).toEqual({ ...DIRECTORY, [role]: 'DC02' });
    expect(person.refused({ type: 'move-operations-master', role, server: 'DC03' })).toBe(
      'no-such-domain-controller',
    );
  });

  it('that are what they are asked to be change nothing', () => {
    const person = inForest();
    person.pass(
      { type: 'set-global-catalog', server: 'DC01', enabled: true },
      { type: 'move-operations-master', role: 'schemaMaster', server: 'DC01' },
    );
    expect(directoryOf(person)).toEqual(DIRECTORY);
  });
});

describe('the account', () => {
  const join = { type: 'set-group-membership', group: 'Schema Admins', member: true } as const;

  it('joins and leaves groups', () => {
    const person = inForest();
    person.pass(join);
    expect(person.session().host.account.groups).toEqual(['Administrators', 'Schema Admins']);
    expect(person.refused(join)).toBe('already-so');
    person.pass({ ...join, member: false });
    expect(person.session().host.account.groups).toEqual(['Administrators']);
    expect(person.refused({ ...join, member: false })).toBe('already-so');
  });

  it('of a workgroup has the groups of its computer only', () => {
    const person = driveWith(null, []);
    person.pass({ ...join, group: 'Administrators' });
    expect(person.session().host.account.groups).toEqual(['Administrators']);
    expect(person.refused(join)).toBe('not-in-a-domain');
  });

  it('keeps its groups of the domain while that is out of reach', () => {
    expect(inForest({ isReachable: false }).refused(join)).toBe('directory-not-reachable');
    expect(driveWith(DIRECTORY, [], false).refused(join)).toBe('directory-not-reachable');
  });
});

describe('whatever needs the directory', () => {
  const COMMANDS: readonly Command[] = [
    { type: 'assign-subnet', subnet: '10.0.2.0/24', site: 'Head-Office' },
    { type: 'remove-subnet', subnet: '10.0.0.0/24' },
    { type: 'raise-domain-level', level: 'windows-2003' },
    { type: 'raise-forest-level', level: 'windows-2003' },
    { type: 'set-global-catalog', server: 'DC02', enabled: true },
    { type: 'move-operations-master', role: 'ridMaster', server: 'DC02' },
  ];

  it.each(COMMANDS)('$type is refused without one, and while none answers', (command) => {
    expect(driveWith(null, []).refused(command)).toBe('not-in-a-domain');
    expect(inForest({ isReachable: false }).refused(command)).toBe('directory-not-reachable');
  });

  it.each(COMMANDS)('$type is refused while no DNS server says where it is', (command) => {
    const deaf = driveWith(DIRECTORY, [], false);
    expect(deaf.refused(command)).toBe('directory-not-reachable');
    expect(takeSnapshot(deaf.session()).directory?.isReachable).toBe(false);
  });
});
