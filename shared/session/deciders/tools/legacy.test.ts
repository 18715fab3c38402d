import { describe, expect, it } from 'vitest';
import { changeHostBy, type HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import { drive, type Drive } from '../../../testing/drive';
import { readScenario } from '../../../testing/read-scenario';
import { SERVERS } from '../../../testing/servers';

const SCENARIO = readScenario('failed-hub-transport');
const SERVER_55 = {
  name: 'OLD55.contoso.com',
  version: 'Exchange 5.5',
  build: '5.5.2653.23',
  isFrontEnd: false,
} as const;
const MIXED: HostChange = { type: 'legacy-mode-set', isNative: false };

/** At a server after some changes: `bare` has Exchange 2003 and 2000 servers in native mode beside it. */
function at(changes: readonly HostChange[] = [], host: Host = SERVERS.bare): Drive {
  return drive({ ...SCENARIO, host: changeHostBy(host, changes), faults: [], prelude: null });
}

const organizationAt = (person: Drive) => person.session().host.directory!.organization!;

describe('recipient policies', () => {
  const added = { type: 'add-policy-address', policy: 'Default Policy', authoritative: false } as const;

  it('take addresses, flags and leave', () => {
    const person = at();
    person.pass({ ...added, address: '%g.%s@fabrikam.com' });
    person.pass({
      type: 'set-policy-address-authoritative',
      policy: 'default policy',
      address: '%G.%S@FABRIKAM.COM',
      authoritative: true,
    });
    expect(organizationAt(person).recipientPolicies).toEqual([
      {
        name: 'Default Policy',
        addresses: [
          { address: '@contoso.com', isAuthoritative: true },
          { address: '%g.%s@fabrikam.com', isAuthoritative: true },
        ],
      },
    ]);
    person.pass({ type: 'remove-policy-address', policy: 'Default Policy', address: '@contoso.com' });
    expect(
      person.refused({
        type: 'remove-policy-address',
        policy: 'Default Policy',
        address: '%g.%s@fabrikam.com',
      }),
    ).toBe('last-policy-address');
  });

  it('refuse what is no address, or is there already', () => {
    const person = at();
    for (const address of ['contoso.com', '@', '@con toso', 'a@b@c', '@fabrikam..com', '@[10.0.0]'])
      expect([address, person.refused({ ...added, address })]).toEqual([address, 'policy-address-refused']);
    expect(person.refused({ ...added, address: '@CONTOSO.com' })).toBe('policy-address-exists');
    expect(person.refused({ ...added, policy: 'Other', address: '@x.com' })).toBe('no-such-policy');
    person.pass({ ...added, address: '@[10.0.0.1]' });
  });

  it('come and go, the default policy apart', () => {
    const person = at();
    const policy = { type: 'new-recipient-policy', name: 'Partners', address: '@fabrikam.com' } as const;
    person.pass(policy);
    expect(person.refused(policy)).toBe('policy-exists');
    person.pass({ type: 'delete-recipient-policy', name: 'Partners' });
    expect(person.refused({ type: 'delete-recipient-policy', name: 'Partners' })).toBe('no-such-policy');
    expect(person.refused({ type: 'delete-recipient-policy', name: 'default policy' })).toBe(
      'default-policy-stays',
    );
  });
});

describe('the way to native mode', () => {
  it('leads over the last Exchange 5.5 server, then the Site Replication Service', () => {
    const person = at([
      MIXED,
      { type: 'legacy-server-added', server: SERVER_55 },
      { type: 'site-replication-service-added', server: 'MAIL01.contoso.com' },
    ]);
    const toNative = { type: 'change-to-native-mode' } as const;
    const deletion = { type: 'delete-site-replication-service', server: 'MAIL01.contoso.com' } as const;
    expect(person.refused(toNative)).toBe('exchange-55-remains');
    expect(person.refused(deletion)).toBe('exchange-55-remains');
    person.pass({ type: 'remove-legacy-server', server: 'old55.contoso.com' });
    expect(person.refused(toNative)).toBe('replication-service-remains');
    person.pass(deletion, toNative);
    expect(organizationAt(person).legacy).toMatchObject({ isNativeMode: true, siteReplicationServers: [] });
    expect(person.refused(toNative)).toBe('already-so');
    expect(person.refused(deletion)).toBe('no-such-replication-service');
  });
});

describe('older servers', () => {
  const update = { type: 'update-legacy-server', server: 'LYON-MAIL02.contoso.com' } as const;

  it('get their updates one after the other', () => {
    const person = at([{ type: 'legacy-build-set', name: update.server, build: '6.0.4417.5' }]);
    expect(person.refused({ ...update, update: 'exchange-2003-sp2' })).toBe('no-such-server');
    expect(person.refused({ ...update, update: 'exchange-2000-kb870540' })).toBe(
      'legacy-update-needs-service-pack',
    );
    person.pass({ ...update, update: 'exchange-2000-sp3' }, { ...update, update: 'exchange-2000-kb870540' });
    expect(person.refused({ ...update, update: 'exchange-2000-sp3' })).toBe('legacy-update-installed');
    const builds = organizationAt(person)
      .legacy!.routingGroups.flatMap(({ servers }) => servers)
      .filter(({ name }) => name === update.server)
      .map(({ build }) => build);
    expect(builds).toEqual(['6.0.6603.1']);
  });

  it('stay as long as something runs on them or ends at them', () => {
    const remove = (server: string) => ({ type: 'remove-legacy-server', server }) as const;
    const person = at(
      [{ type: 'site-replication-service-added', server: 'MAIL02.contoso.com' }],
      SERVERS.full,
    );
    expect(person.refused(remove('MAIL01.contoso.com'))).toBe('server-updates-recipients');
    expect(person.refused(remove('MAIL02.contoso.com'))).toBe('server-replicates');
    person.pass({ type: 'new-routing-group-connector', server: 'GVA-MAIL01.contoso.com' });
    expect(person.refused(remove('GVA-MAIL01.contoso.com'))).toBe('server-is-bridgehead');
    person.pass(remove('OWA01.contoso.com'));
    expect(person.refused(remove('OWA01.contoso.com'))).toBe('no-such-server');
  });
});

describe('Recipient Update Services', () => {
  const deletion = { type: 'delete-recipient-update-service', domain: 'contoso.com' } as const;
  const made = { type: 'new-recipient-update-service', domain: 'CONTOSO.com' } as const;

  it('are one a domain, on a server of Exchange 2003 or 2000', () => {
    const person = at([{ type: 'legacy-server-added', server: SERVER_55 }]);
    const onMail02 = { ...made, server: 'mail02.contoso.com' };
    expect(person.refused(onMail02)).toBe('update-service-exists');
    person.pass(deletion);
    expect(person.refused(deletion)).toBe('no-such-update-service');
    expect(person.refused({ ...made, server: SERVER_55.name })).toBe('no-such-server');
    expect(person.refused({ ...onMail02, domain: 'fabrikam.com' })).toBe('no-such-forest-domain');
    person.pass(onMail02);
    expect(organizationAt(person).legacy?.recipientUpdateServices).toEqual([
      { domain: 'contoso.com', server: 'MAIL02.contoso.com' },
    ]);
  });
});

describe('what every organization has', () => {
  it('inheritance of permissions', () => {
    const person = at();
    const set = { type: 'set-permission-inheritance', object: 'servers' } as const;
    expect(person.refused({ ...set, inherits: true })).toBe('already-so');
    person.pass({ ...set, inherits: false });
    expect(organizationAt(person).blockedInheritance).toEqual(['servers']);
    expect(person.refused({ ...set, inherits: false })).toBe('already-so');
    person.pass({ ...set, inherits: true });
    expect(organizationAt(person).blockedInheritance).toEqual([]);
  });

  it('perhaps an Active Directory Connector', () => {
    const connector = { name: 'ADC', server: 'MAIL01.contoso.com' };
    const person = at([{ type: 'active-directory-connector-added', connector }]);
    person.pass({ type: 'delete-active-directory-connector', name: 'adc' });
    expect(person.refused({ type: 'delete-active-directory-connector', name: 'ADC' })).toBe(
      'no-such-directory-connector',
    );
  });

  it('but not older servers', () => {
    const person = at([], readScenario('failed-hub-transport-no-legacy').host);
    expect(person.refused({ type: 'change-to-native-mode' })).toBe('no-legacy-organization');
    const nowhere = at([], SERVERS.perimeter);
    expect(nowhere.refused({ type: 'change-to-native-mode' })).toBe('no-organization');
  });
});
