import { describe, expect, it } from 'vitest';
import { newController } from '../../../host/directory/domain-controllers';
import { forestDomains } from '../../../host/directory/forest';
import type { Host } from '../../../host/host';
import { drive, type Drive } from '../../../testing/drive';
import { readScenario } from '../../../testing/read-scenario';
import { SERVERS } from '../../../testing/servers';
import { takeSnapshot } from '../../snapshot/take-snapshot';

const SCENARIO = readScenario('failed-hub-transport');

const onServer = (host: Host): Drive => drive({ ...SCENARIO, host, faults: [], prelude: null });
const hostOf = (person: Drive) => person.session().host;
const directoryOf = (person: Drive) => hostOf(person).directory!;
const serverOf = (person: Drive) => takeSnapshot(person.session()).server;
const controllerOf = (person: Drive, server: string) =>
  directoryOf(person).domainControllers.find(({ name }) => name === server);

describe('domains', () => {
  it('are added with a domain controller in the site of this server', () => {
    const person = onServer(SERVERS.forest);
    person.pass({ type: 'add-domain', domain: 'Asia.contoso.com' });
    expect(forestDomains(directoryOf(person)).map(({ name }) => name)).toEqual([
      'contoso.com',
      'emea.contoso.com',
      'asia.contoso.com',
    ]);
    expect(controllerOf(person, 'DC01.asia.contoso.com')).toMatchObject({ site: 'Head-Office' });
  });

  it('are refused that are there, or are no names', () => {
    const person = onServer(SERVERS.forest);
    expect(person.refused({ type: 'add-domain', domain: 'EMEA.contoso.com' })).toBe('domain-exists');
    expect(person.refused({ type: 'add-domain', domain: 'contoso.com' })).toBe('domain-exists');
    expect(person.refused({ type: 'add-domain', domain: 'asia' })).toBe('domain-name-refused');
    expect(person.refused({ type: 'add-domain', domain: 'a_b.contoso.com' })).toBe('domain-name-refused');
  });

  it('are raised each by itself, and take a forest along only out of mixed mode', () => {
    const forest = SERVERS.forest.directory!;
    const otherDomains = forest.otherDomains.map((domain) => ({
      ...domain,
      level: 'windows-2000-mixed' as const,
    }));
    const person = onServer({
      ...SERVERS.forest,
      directory: { ...forest, otherDomains, forestLevel: 'windows-2000' },
    });
    const toForest = { type: 'raise-forest-level', level: 'windows-2003' } as const;
    const toDomain = { type: 'raise-domain-level', level: 'windows-2000-native' } as const;
    expect(person.refused(toForest)).toBe('domain-in-mixed-mode');
    expect(person.refused({ ...toDomain, domain: 'nowhere.com' })).toBe('no-such-domain');
    person.pass({ ...toDomain, domain: 'emea.contoso.com' }, toForest);
    expect(forestDomains(directoryOf(person)).map(({ level }) => level)).toEqual([
      'windows-2003',
      'windows-2003',
    ]);
  });
});

describe('domain controllers', () => {
  it('are moved to a site that is there', () => {
    const person = onServer(SERVERS.forest);
    const move = { type: 'move-domain-controller', server: 'DC02.contoso.com' } as const;
    person.pass({ ...move, site: 'Head-Office' });
    expect(controllerOf(person, 'DC02.contoso.com')?.site).toBe('Head-Office');
    expect(person.refused({ ...move, site: 'Nowhere' })).toBe('no-such-site');
    expect(person.refused({ ...move, server: 'DC09', site: 'Head-Office' })).toBe(
      'no-such-domain-controller',
    );
  });

  it('take only what they lack', () => {
    const command = {
      type: 'update-domain-controller',
      server: 'DC01.contoso.com',
      update: 'service-pack',
    } as const;
    expect(onServer(SERVERS.forest).refused(command)).toBe('update-not-needed');
  });

  it('leave their roles to another one of their domain when they are demoted', () => {
    const person = onServer(SERVERS.forest);
    person.pass({ type: 'demote-domain-controller', server: 'DC03.contoso.com' });
    expect(controllerOf(person, 'DC03.contoso.com')).toBeUndefined();
    expect(directoryOf(person).schemaMaster).toBe('DC01.contoso.com');
  });

  it('are not demoted as the last of a domain, nor as the last global catalog', () => {
    const person = onServer(SERVERS.forest);
    const demote = (server: string) => ({ type: 'demote-domain-controller', server }) as const;
    expect(person.refused(demote('DC01.emea.contoso.com'))).toBe('last-domain-controller');
    for (const server of ['DC02.contoso.com', 'DC03.contoso.com'])
      person.pass({ type: 'set-global-catalog', server, enabled: false });
    expect(person.refused(demote('DC01.contoso.com'))).toBe('last-global-catalog');
  });

  it('hold roles of their own domain only, and none where they are read-only', () => {
    const forest = SERVERS.forest.directory!;
    const readOnly = {
      ...newController('DC04.contoso.com', 'Head-Office', 'Windows Server 2008'),
      isReadOnly: true,
    };
    const domainControllers = [...forest.domainControllers, readOnly];
    const person = onServer({ ...SERVERS.forest, directory: { ...forest, domainControllers } });
    const role = (name: 'ridMaster' | 'schemaMaster', server: string) =>
      ({ type: 'move-operations-master', role: name, server }) as const;
    expect(person.refused(role('ridMaster', 'DC01.emea.contoso.com'))).toBe('domain-controller-elsewhere');
    expect(person.refused(role('schemaMaster', 'DC04.contoso.com'))).toBe('domain-controller-read-only');
    person.pass(role('schemaMaster', 'DC01.emea.contoso.com'));
  });
});

describe('membership', () => {
  it('changes with the restart: out of the domain with its account, and in again', () => {
    const person = onServer(SERVERS.bare);
    person.pass({ type: 'leave-domain' });
    expect(serverOf(person)).toMatchObject({
      domain: 'contoso.com',
      nextDomain: null,
      isRestartPending: true,
    });
    person.pass({ type: 'restart-server' });
    expect(serverOf(person)).toMatchObject({
      domain: null,
      user: 'EX01\\Administrator',
      isDomainUser: false,
    });
    expect(person.refused({ type: 'log-on', domain: 'CONTOSO' })).toBe('not-in-a-domain');

    expect(person.refused({ type: 'join-domain', domain: 'fabrikam.com' })).toBe('no-domain-in-reach');
    person.pass({ type: 'join-domain', domain: 'contoso' });
    expect(serverOf(person).nextDomain).toBe('contoso.com');
    person.pass({ type: 'restart-server' }, { type: 'log-on', domain: 'CONTOSO' });
    expect(serverOf(person)).toMatchObject({ domain: 'contoso.com', isRestartPending: false });
    expect(hostOf(person).directory).toEqual(SERVERS.bare.directory);
  });

  it('that is about to change can be kept', () => {
    const person = onServer(SERVERS.bare);
    person.pass({ type: 'leave-domain' });
    expect(person.refused({ type: 'leave-domain' })).toBe('already-so');
    person.pass({ type: 'join-domain', domain: 'contoso.com' });
    expect(serverOf(person)).toMatchObject({ nextDomain: 'contoso.com', isRestartPending: false });
    expect(person.refused({ type: 'join-domain', domain: 'contoso.com' })).toBe('already-in-a-domain');
  });

  it('is not found through a DNS server that does not answer, nor from where there is none', () => {
    const person = onServer(SERVERS.bare);
    person.pass(
      { type: 'leave-domain' },
      { type: 'restart-server' },
      { type: 'set-preferred-dns', address: '10.0.0.99' },
    );
    expect(person.refused({ type: 'join-domain', domain: 'contoso.com' })).toBe('no-domain-in-reach');
    const perimeter = onServer(SERVERS.perimeter);
    expect(perimeter.refused({ type: 'join-domain', domain: 'contoso.com' })).toBe('no-domain-in-reach');
    expect(perimeter.refused({ type: 'leave-domain' })).toBe('not-in-a-domain');
  });

  it('of a domain controller stays until it is demoted', () => {
    const { directory } = SERVERS.bare;
    const own = newController('EX01.contoso.com', 'Head-Office', 'Windows Server 2003 SP2');
    const domainControllers = [...directory!.domainControllers, own];
    const person = onServer({ ...SERVERS.bare, directory: { ...directory!, domainControllers } });
    expect(person.refused({ type: 'leave-domain' })).toBe('computer-is-domain-controller');
    person.pass({ type: 'demote-domain-controller', server: 'EX01.contoso.com' }, { type: 'leave-domain' });
  });
});

describe('a local account', () => {
  it('joins no group of the domain', () => {
    const person = onServer(SERVERS.bare);
    person.pass({ type: 'log-on', domain: null });
    const join = { type: 'set-group-membership', group: 'Schema Admins', member: false } as const;
    expect(person.refused(join)).toBe('account-not-of-domain');
    person.pass({ ...join, group: 'Administrators' });
  });
});
