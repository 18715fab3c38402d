import { unmovedMasters } from '../host/directory/directory';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../host/host';
import { loadScenario } from './load';
import { modernize } from './migrate';

const VERSION_1 = {
  schemaVersion: 1,
  id: 'old',
  title: { en: 'Old', fr: 'Ancien' },
  briefing: { en: 'Old', fr: 'Ancien' },
  startsAt: '2008-03-12T09:12:00',
  host: {
    name: 'EX01',
    dnsSuffix: 'contoso.com',
    account: { name: 'Administrator', domain: 'CONTOSO', groups: ['Administrators'] },
    windows: {
      product: 'Windows Server 2003',
      version: '5.2.3790',
      servicePack: 2,
      architecture: 'x64',
      isDebug: false,
      components: ['world-wide-web'],
      iis32BitMode: false,
    },
    disks: [{ drive: 'C:', freeMegabytes: 20000 }],
    network: {
      address: '10.0.0.21',
      dnsServers: [{ address: '10.0.0.10', answers: true, hostRecords: ['ex01.contoso.com'] }],
    },
    services: [],
    media: { path: 'D:\\', build: '8.1.240.6' },
    directory: {
      domain: 'contoso.com',
      netbiosDomain: 'CONTOSO',
      isReachable: true,
      site: 'Head-Office',
      domainControllers: [{ name: 'DC01', site: 'Head-Office', isGlobalCatalog: true }],
      isMixedMode: true,
      preparation: { schema: true, organization: true, domain: true },
      organization: {
        name: 'Contoso',
        servers: [],
        legacy: null,
        sendConnectors: [],
        offlineAddressBookServer: null,
      },
    },
  },
  files: [],
  faults: [{ task: 'start-TransportService', untilServiceRuns: 'MSDTC' }],
  referencePath: [],
};

describe('a scenario of version 1', () => {
  it('is read as what it meant', () => {
    const loaded = loadScenario({
      id: 'old',
      json: JSON.stringify(VERSION_1),
      registry: 'REGEDIT4\r\n',
      files: {},
    });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { host, faults, objective } = loaded.value;
    expect(siteOf(host)).toBe('Head-Office');
    const { directory } = host;
    expect(directory).toMatchObject({
      domainLevel: 'windows-2000-mixed',
      ...unmovedMasters([{ name: 'DC01' }]),
    });
    expect(host.directory?.organization?.offlineAddressBooks).toMatchObject([{ server: null }]);
    expect(host.network.preferredDns).toBe('10.0.0.10');
    expect(faults).toMatchObject([
      { until: { kind: 'service-running', service: 'MSDTC' }, failure: 'planted' },
    ]);
    expect(objective).toEqual([{ kind: 'no-watermark' }]);
  });

  it.each([null, 7, [], { schemaVersion: 1, host: 'x', faults: 'y' }, { host: { base: 'nowhere' } }])(
    'hands on what is none, for the schema to refuse: %j',
    (json) => {
      expect(() => modernize(json)).not.toThrow();
    },
  );
});

describe('a host with a base', () => {
  it('states only what differs; lists are replaced, objects laid over', () => {
    const file = modernize({ host: { base: 'contoso', name: 'EX07', network: { address: '10.0.1.9' } } }) as {
      host: { name: string; network: { address: string; dnsServers: unknown[] } };
    };
    expect(file.host.name).toBe('EX07');
    expect(file.host.network.address).toBe('10.0.1.9');
    expect(file.host.network.dnsServers).toHaveLength(2);
    expect(modernize({ host: { base: 'constructor' } })).toEqual({ host: { base: 'constructor' } });
  });
});
