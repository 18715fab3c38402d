import { describe, expect, it } from 'vitest';
import { roleStatus } from '../host/role-status';
import { readScenario, readSource, SHIPPED } from '../testing/read-scenario';
import { layRegistryOver, loadScenario } from './load';
import type { ScenarioSource } from './scenario-source';

const SOURCE = readSource('failed-hub-transport');

interface Loose {
  id: unknown;
  colour?: string;
  host: Record<string, unknown>;
  files: object[];
  faults: unknown[];
}

/** The default scenario's source with its JSON changed. */
function changed(change: (json: Loose) => void): ScenarioSource {
  const json = JSON.parse(SOURCE.json) as Loose;
  change(json);
  return { ...SOURCE, json: JSON.stringify(json) };
}

const problems = (source: ScenarioSource) => {
  const loaded = loadScenario(source);
  return loaded.ok ? [] : loaded.problems.map(({ code, at }) => [code, at]);
};

describe('a scenario', () => {
  it.each(SHIPPED)('%s loads', (id) => {
    expect(readScenario(id).id).toBe(id);
  });

  it('implies services, files and the server object from the registry alone', () => {
    const { host } = readScenario('failed-hub-transport');
    const service = (name: string) => host.services.find((row) => row.name === name);
    expect(service('MSExchangeIS')?.status).toBe('running');
    expect(service('MSExchangeTransport')).toMatchObject({ status: 'stopped', startType: 'automatic' });
    expect(service('MSExchangeUM')).toBeUndefined();
    expect(host.directory?.organization?.servers).toMatchObject([
      { name: 'EX01', roles: ['ClientAccess', 'Mailbox'] },
    ]);
    expect(host.files.some((file) => file.path.endsWith('EdgeTransport.exe.config'))).toBe(true);
  });

  it.each<[string, ScenarioSource, (readonly [string, unknown])[]]>([
    ['no JSON', { ...SOURCE, json: '{\n  "a": ]' }, [['not-json', 'scenario.json:2:8']]],
    ['another type', changed((json) => (json.id = 7)), [['wrong-type', 'scenario.json:1:25 id']]],
    [
      'a value outside the list',
      changed((json) => (json.host['services'] = [{ name: 'x', status: 'paused' }])),
      [['not-one-of', expect.stringMatching(/^scenario\.json:1:\d+ host\.services\[0\]\.status$/)]],
    ],
    [
      'a field too many',
      changed((json) => (json.colour = 'red')),
      [['unknown-field', 'scenario.json:1:1 (root)']],
    ],
    [
      'a file that is not there',
      changed((json) => (json.files = [{ ...json.files[0], from: 'gone.log' }])),
      [['file-missing', expect.stringMatching(/^scenario\.json:1:\d+ files\[0\]\.from$/)]],
    ],
    [
      'a task that is not there',
      changed((json) => (json.faults = [{ task: 'no-task', until: null }])),
      [['unknown-task', expect.stringMatching(/^scenario\.json:1:\d+ faults\[0\]\.task$/)]],
    ],
    [
      'a fault that nothing could cure',
      changed(
        (json) =>
          (json.faults = [
            { task: 'start-TransportService', until: { kind: 'service-running', service: 'NoSuchSvc' } },
          ]),
      ),
      [['unknown-service', expect.stringMatching(/^scenario\.json:1:\d+ faults\[0\]\.until\.service$/)]],
    ],
    [
      'a base that there is not',
      changed((json) => (json.host['base'] = '__proto__')),
      [['unknown-base', expect.stringMatching(/^scenario\.json:1:\d+ host\.base$/)]],
    ],
    [
      'a time of a time zone',
      changed((json) => Object.assign(json, { startsAt: '2008-03-12T09:12:00Z', files: [], events: [] })),
      [['not-a-local-time', expect.stringMatching(/ startsAt$/)]],
    ],
    [
      'other times that are none',
      changed((json) =>
        Object.assign(json, {
          files: [{ path: 'C:\\a', modified: '2008-03-12T09:12:00+01:00' }],
          events: [{ code: 'setup-started', at: '2008-02-30T09:12:00' }],
          prelude: { startsAt: '2008-03-11T09:12:00Z', steps: [] },
        }),
      ),
      [
        ['not-a-local-time', expect.stringMatching(/ files\[0\]\.modified$/)],
        ['not-a-local-time', expect.stringMatching(/ events\[0\]\.at$/)],
        ['not-a-local-time', expect.stringMatching(/ prelude\.startsAt$/)],
      ],
    ],
    [
      'a registry line that is none',
      { ...SOURCE, registry: 'REGEDIT4\r\n[HKEY_LOCAL_MACHINE\\A]\r\n"B"=what' },
      [['registry-line-not-understood', 'exchange.reg:3']],
    ],
  ])('tells what is wrong and where: %s', (_name, source, expected) => {
    expect(problems(source)).toEqual(expected);
  });
});

describe("anyone's registry export on the default host", () => {
  const V8 = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0';
  const text = [
    'REGEDIT4',
    `[${V8}\\AdminTools]`,
    '"UnpackedVersion"="8.2.176.2"',
    `[${V8}\\UnifiedMessagingRole]`,
    '"UnpackedVersion"="8.2.176.2"',
    '"Action"="Install"',
    '"Watermark"="e9f1952f"',
  ].join('\r\n');

  it('is a whole server', () => {
    const laid = layRegistryOver(SOURCE, text, 'customer.reg');
    expect(laid.ok).toBe(true);
    if (!laid.ok) return;
    const { host, title } = laid.value;
    expect(title).toEqual({ en: 'customer.reg', fr: 'customer.reg' });
    expect(host.eventLog).toEqual([]);
    expect(host.media.build).toBe('8.2.176.2');
    expect(roleStatus(host.registry, 'UnifiedMessaging').state).toBe('partially-configured');
    expect(roleStatus(host.registry, 'Mailbox').state).toBe('not-installed');
    expect(host.services.some((row) => row.name === 'MSS')).toBe(true);
    expect(host.services.some((row) => row.name === 'MSExchangeUM')).toBe(false);
  });

  it('brings its drive with it, and nothing of the story of the default server', () => {
    const there = `${text}\r\n[${V8}\\Setup]\r\n"MsiInstallPath"="D:\\\\Exchange\\\\"`;
    const laid = layRegistryOver(SOURCE, there, 'customer.reg');
    if (!laid.ok) throw new Error(JSON.stringify(laid.problems));
    const { host, briefing } = laid.value;
    expect(host.disks.find((disk) => disk.drive === 'D:')?.freeMegabytes).toBeGreaterThan(10_000);
    expect(host.media.path).not.toMatch(/^D:/);
    expect(host.services.find((row) => row.name === 'MSDTC')?.status).toBe('running');
    expect(host.files.some((file) => file.path.includes('ExchangeSetupLogs'))).toBe(false);
    expect(briefing.en).not.toContain('Last night');
  });

  it.each([
    ['REGEDIT4\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Other]', 'no-exchange-key', 'customer.reg'],
    ['<html>', 'not-a-registry-file', 'customer.reg'],
    [text.replaceAll('8.2.176.2', '15.0.1497.2'), 'foreign-product', 'customer.reg'],
  ])('tells what is wrong: %j', (body, code, at) => {
    expect(layRegistryOver(SOURCE, body, 'customer.reg')).toMatchObject({
      ok: false,
      problems: [{ code, at }],
    });
  });
});
