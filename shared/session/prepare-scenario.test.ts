import { describe, expect, it } from 'vitest';
import { markedRoles } from '../host/role-status';
import { readSource } from '../testing/read-scenario';
import { prepareScenario } from './prepare-scenario';

const SOURCE = readSource('hub-transport-site-unknown');

interface Loose {
  host: unknown;
  prelude: { steps: unknown[]; afterwards: unknown; startsAt: string; faults: unknown[] };
  referencePath: unknown[];
}

/** The source with its JSON changed. */
function changed(change: (json: Loose) => unknown) {
  const json = JSON.parse(SOURCE.json) as Loose;
  change(json);
  return prepareScenario({ ...SOURCE, json: JSON.stringify(json, undefined, 1) });
}

describe('a prelude', () => {
  it('leaves marks, logs, scripts and events as a real run does, and the session begins later', () => {
    const prepared = prepareScenario(SOURCE);
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
    const { host, startsAt, faults } = prepared.value;
    expect(markedRoles(host.registry)).toMatchObject([{ role: 'HubTransport', watermark: '4f57d852' }]);
    expect(host.eventLog.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'setup-started',
        'site-unknown',
        'routing-tables-unavailable',
        'component-failed',
      ]),
    );
    expect(host.eventLog.every(({ at }) => at < startsAt)).toBe(true);
    expect(host.files.some(({ path }) => /Install-HubTransportRole-20080311-\d{6}\.ps1$/.test(path))).toBe(
      true,
    );
    expect(host.directory?.sites.flatMap(({ subnets }) => subnets)).toEqual(['10.0.1.0/24']);
    expect(faults).toEqual([]);
  });

  it('that cannot be carried out is told with its place', () => {
    const refused = changed((json) => (json.prelude.steps[1] = { do: 'finish-setup' }));
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ code: 'prelude-refused', params: { reason: 'setup-not-finished' } }],
    });
    expect(refused.ok ? '' : refused.problems[0]?.at).toMatch(/^scenario\.json:\d+:\d+ prelude\.steps\[1\]$/);
  });

  it.each<[string, (json: Loose) => void, [string, string][]]>([
    [
      'no command',
      (json) => (json.prelude.steps[0] = { do: 'make-coffee' }),
      [['not-a-command', 'prelude.steps[0].do']],
    ],
    [
      'no commands of the reference path',
      (json) =>
        (json.referencePath = [
          { do: { type: 'tick-role', role: 'Sales', ticked: true } },
          { settle: true },
          { do: { toString: 'x' } },
        ]),
      [
        ['not-a-command', 'referencePath[0].do'],
        ['not-a-command', 'referencePath[2].do'],
      ],
    ],
    [
      'another type',
      (json) => (json.prelude.afterwards = { network: { isIpv6Bound: 'perhaps' } }),
      [['wrong-type', 'prelude.afterwards.network.isIpv6Bound']],
    ],
    [
      'services',
      (json) => (json.prelude.afterwards = { services: [] }),
      [['unknown-field', 'prelude.afterwards']],
    ],
    [
      'registry',
      (json) => (json.prelude.afterwards = { registry: {} }),
      [['unknown-field', 'prelude.afterwards']],
    ],
    [
      'an address',
      (json) => (json.prelude.afterwards = { network: { preferredDns: 'dns' } }),
      [['not-an-address', 'prelude.afterwards.network.preferredDns']],
    ],
    [
      'names',
      (json) => (json.prelude.afterwards = { queues: ['A', 'a'].map((name) => ({ name, messages: 1 })) }),
      [['duplicate-name', 'prelude.afterwards.queues[1].name']],
    ],
    [
      'a part of what the server has not',
      (json) => {
        json.host = { base: 'contoso', directory: { organization: null } };
        json.prelude = {
          ...json.prelude,
          steps: [],
          afterwards: { directory: { organization: { servers: [] } } },
        };
      },
      [['part-missing', 'prelude.afterwards.directory.organization']],
    ],
    [
      'faults',
      (json) =>
        (json.prelude.faults = [
          { task: 'no-task', until: null },
          {
            task: 'start-ServiceHost',
            until: { kind: 'not', condition: { kind: 'service-running', service: 'X' } },
          },
        ]),
      [
        ['unknown-task', 'prelude.faults[0].task'],
        ['unknown-service', 'prelude.faults[1].until.condition.service'],
      ],
    ],
    [
      'a start after that of the session',
      (json) => (json.prelude.startsAt = '2008-03-12T09:12:00'),
      [['prelude-too-late', 'prelude.startsAt']],
    ],
    [
      'an end after the start of the session',
      (json) => (json.prelude.startsAt = '2008-03-12T09:11:00'),
      [['prelude-too-late', 'prelude.steps']],
    ],
  ])('is checked: %s', (_name, change, expected) => {
    const wrong = changed(change);
    const told = wrong.ok ? [] : wrong.problems.map(({ code, at }) => [code, at.replace(/^.* /, '')]);
    expect(told).toEqual(expected);
  });

  it('leaves what is not said to have changed', () => {
    const prepared = changed(
      (json) => (json.prelude.afterwards = { windows: { servicePack: 1 }, account: {} }),
    );
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
    const { windows, account } = prepared.value.host;
    expect(windows).toMatchObject({ servicePack: 1, pendingDnsSuffix: null, product: 'Windows Server 2003' });
    expect(windows.packages).toContain('msxml-6.0');
    expect(account.name).toBe('Administrator');
  });
});
