import { describe, expect, it } from 'vitest';
import { healthyHost, hostWith } from '../testing/make-host';
import { changeHostBy } from './change';
import { holds, type HostCondition } from './condition';
import { deleteKey, EXCHANGE_ROOT } from './registry/registry';

const SERVER = hostWith({ Mailbox: 'installed', HubTransport: 'installed' });
const registered = (role: 'Mailbox' | 'ClientAccess', yes = true): HostCondition => ({
  kind: 'server-role-registered',
  role,
  registered: yes,
});

describe('conditions that no registry edit can make', () => {
  it('the roles of the server object', () => {
    expect(holds(SERVER, registered('Mailbox'))).toBe(true);
    expect(holds(SERVER, registered('ClientAccess'))).toBe(false);
    expect(holds(SERVER, registered('ClientAccess', false))).toBe(true);
    expect(holds({ ...SERVER, name: 'ex01' }, registered('Mailbox'))).toBe(true);
    expect(holds({ ...SERVER, name: 'EX09' }, registered('Mailbox'))).toBe(false);
    expect(holds({ ...SERVER, directory: null }, registered('Mailbox', false))).toBe(true);
    const emptied = { ...SERVER, registry: deleteKey(SERVER.registry, EXCHANGE_ROOT) };
    expect(holds(emptied, registered('Mailbox'))).toBe(true);
  });

  it('databases of this server, and of no other', () => {
    const absent: HostCondition = { kind: 'database-absent', name: 'mailbox database' };
    expect(holds(SERVER, absent)).toBe(false);
    expect(holds({ ...SERVER, name: 'EX09' }, absent)).toBe(true);
    expect(holds(healthyHost(), absent)).toBe(true);
  });

  it('what of the forest is prepared', () => {
    const prepared = (part: 'schema' | 'domain'): HostCondition => ({ kind: 'directory-prepared', part });
    const { directory } = healthyHost();
    if (!directory) throw new Error('the host stands in a domain');
    const preparation = { ...directory.preparation, schema: false };
    const host = { ...healthyHost(), directory: { ...directory, preparation } };
    const done = changeHostBy(host, [{ type: 'directory-prepared', part: 'schema' }]);
    expect([
      holds(host, prepared('schema')),
      holds(host, prepared('domain')),
      holds(done, prepared('schema')),
      holds({ ...host, directory: null }, prepared('domain')),
    ]).toEqual([false, true, true, false]);
  });

  it('what Setup told the event log, by its build', () => {
    const event = { code: 'setup-completed', params: { build: '8.3.83.6' }, at: 1 } as const;
    const done = changeHostBy(SERVER, [{ type: 'event-logged', event }]);
    const of = (build: string): HostCondition => ({ kind: 'setup-completed', build });
    expect([
      holds(SERVER, of('8.3.83.6')),
      holds(done, of('8.3.83.6')),
      holds(done, of('8.1.240.6')),
    ]).toEqual([false, true, false]);
  });
});

it('the opposite of a condition', () => {
  const runs: HostCondition = { kind: 'service-running', service: 'msexchangeis' };
  expect(holds(SERVER, runs)).toBe(true);
  expect(holds(SERVER, { kind: 'not', condition: runs })).toBe(false);
});

it('the site of the computer, by its name where one is asked for', () => {
  const inSite = (site?: string) => holds(SERVER, { kind: 'site-known', ...(site ? { site } : {}) });
  expect([inSite(), inSite('head-office'), inSite('Branch-Office')]).toEqual([true, true, false]);
});

it('a restart counts only after the last installation', () => {
  const restarted: HostCondition = { kind: 'restarted-since-installation' };
  const logged = (...codes: readonly ('package-installed' | 'log-service-started')[]) =>
    holds({ ...SERVER, eventLog: codes.map((code, at) => ({ code, params: {}, at })) }, restarted);
  expect([
    logged(),
    logged('log-service-started', 'package-installed'),
    logged('package-installed', 'log-service-started'),
  ]).toEqual([false, false, true]);
});
