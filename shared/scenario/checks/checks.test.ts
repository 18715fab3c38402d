import { describe, expect, it } from 'vitest';
import { readSource } from '../../testing/read-scenario';
import { loadScenario } from '../load';
import type { ScenarioSource } from '../scenario-source';

const SOURCE = readSource('failed-hub-transport');

/** The default scenario's source with its JSON changed. */
function changed(change: (json: Record<string, unknown>) => void): ScenarioSource {
  const json = JSON.parse(SOURCE.json) as Record<string, unknown>;
  change(json);
  return { ...SOURCE, json: JSON.stringify(json) };
}

const problems = (source: ScenarioSource) => {
  const loaded = loadScenario(source);
  return loaded.ok ? [] : loaded.problems.map(({ code, at }) => [code, at]);
};

describe('nesting', () => {
  const nested = (levels: number) =>
    '{"kind":"not","condition":'.repeat(levels) + '{"kind":"no-watermark"}' + '}'.repeat(levels);
  const withText = (key: string, text: string) => ({
    ...SOURCE,
    json: changed((json) => (json[key] = 'HERE')).json.replace('"HERE"', text),
  });

  it.each([
    ['conditions', withText('objective', `[${nested(2000)}]`)],
    ['levels', withText('prelude', `{"afterwards":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`)],
    ['what is never closed', { ...SOURCE, json: '['.repeat(20_000) }],
  ])('too deep is one problem with its place: %s', (_name, source) => {
    expect(problems(source)).toEqual([['nested-too-deep', expect.stringMatching(/^scenario\.json:1:\d+$/)]]);
  });

  it('in strings does not count, and some is fine', () => {
    const brackets = `"${'[{\\"'.repeat(100)}"`;
    expect(problems(withText('title', `{"en":${brackets},"fr":${brackets}}`))).toEqual([]);
    expect(problems(withText('objective', `[${nested(20)}]`))).toEqual([]);
  });
});

describe('what must hold between the parts', () => {
  const organization = (part: object) => ({ directory: { organization: part } });
  const book = { name: 'Book', server: null };
  const connector = { name: 'Internet', addressSpaces: ['*'], sourceServers: [] };
  const group = { name: 'All', isDynamic: false, expansionServer: null };
  const server = { name: 'EX05', site: null, version: '8.1.240.6', roles: [] };
  const base = { storageGroup: 'SG', file: 'E:\\a.edb', kind: 'mailbox' };

  it.each<[string, object, string, string]>([
    ['address', { network: { address: '10.0.0' } }, 'not-an-address', 'network.address'],
    ['DNS', { network: { preferredDns: 'dns01' } }, 'not-an-address', 'network.preferredDns'],
    [
      'DNS server',
      { network: { dnsServers: [{ address: '10.0.0.256', answers: true, hostRecords: [] }] } },
      'not-an-address',
      'network.dnsServers[0].address',
    ],
    [
      'subnet',
      { directory: { sites: [{ name: 'A', subnets: ['10.0.0.0/24', '10.0.0.1/24'] }] } },
      'not-a-subnet',
      'directory.sites[0].subnets[1]',
    ],
    [
      'sites',
      { directory: { sites: ['A', 'a'].map((name) => ({ name, subnets: [] })) } },
      'duplicate-name',
      'directory.sites[1].name',
    ],
    [
      'one subnet in two sites',
      { directory: { sites: ['A', 'B'].map((name) => ({ name, subnets: ['10.0.0.0/8'] })) } },
      'duplicate-name',
      'directory.sites[1].subnets[0]',
    ],
    ...(
      [
        ['servers', server],
        ['offlineAddressBooks', book],
        ['sendConnectors', connector],
        ['distributionGroups', group],
        ['databases', { ...base, name: 'DB', server: 'EX00' }],
      ] as const
    ).map(([list, item]): [string, object, string, string] => [
      list,
      organization({ [list]: [item, { ...item, name: item.name.toLowerCase() }] }),
      'duplicate-name',
      `directory.organization.${list}[1].name`,
    ]),
  ])('%s', (_name, part, code, place) => {
    const at = expect.stringMatching(new RegExp(` host\\.${place.replace(/[.[\]]/g, '\\$&')}$`)) as unknown;
    const source = changed((json) => {
      json['host'] = { base: 'contoso', ...part };
    });
    expect(problems(source)).toEqual([[code, at]]);
  });

  it('databases of two servers may have the same name', () => {
    const databases = ['EX00', 'EX05'].map((owner) => ({ ...base, name: 'DB', server: owner }));
    const source = changed((json) => {
      json['host'] = { base: 'contoso', ...organization({ databases }) };
    });
    expect(problems(source)).toEqual([]);
  });

  it('no list is endless', () => {
    const disks = Array.from({ length: 20_001 }, () => ({ drive: 'C:', freeMegabytes: 1 }));
    const source = changed((json) => {
      json['host'] = { base: 'contoso', disks };
    });
    expect(problems(source)).toEqual([['out-of-range', expect.stringMatching(/ host\.disks$/)]]);
  });
});

it.each(['host', 'prelude', 'afterwards'])(
  'a field named __proto__ in %s is one that is not known',
  (name) => {
    const source = changed((json) => {
      json['prelude'] = { startsAt: '2008-03-11T09:12:00', steps: [], afterwards: {} };
    });
    const json = source.json.replace(`"${name}":{`, `"${name}":{"__proto__":{"name":"EX07"}, `);
    const told = problems({ ...source, json: json.replace(', }', '}') });
    expect(told).toEqual([['unknown-field', expect.stringMatching(new RegExp(` (prelude\\.)?${name}$`))]]);
  },
);
