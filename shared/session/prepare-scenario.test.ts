import { describe, expect, it } from 'vitest';
import { markedRoles } from '../host/role-status';
import { readSource } from '../testing/read-scenario';
import { prepareScenario } from './prepare-scenario';

const SOURCE = readSource('hub-transport-site-unknown');

/** The source with its JSON changed. */
function changed(change: (json: { prelude: { steps: unknown[]; afterwards: unknown } }) => unknown) {
  const json = JSON.parse(SOURCE.json) as { prelude: { steps: unknown[]; afterwards: unknown } };
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
    expect(changed((json) => (json.prelude.steps[0] = { do: 'make-coffee' }))).toMatchObject({ ok: false });
  });

  it('is checked in what it says has changed since', () => {
    const wrong = changed((json) => (json.prelude.afterwards = { network: { isIpv6Bound: 'perhaps' } }));
    expect(wrong.ok ? '' : wrong.problems[0]?.at).toMatch(/ prelude\.afterwards\.network\.isIpv6Bound$/);
  });
});
