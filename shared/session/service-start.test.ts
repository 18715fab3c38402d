import { describe, expect, it } from 'vitest';
import { EVENTS, type LoggedEvent } from '../host/event-log';
import type { Service } from '../host/windows/service';
import { drive, type Drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import { serverWith } from '../testing/wizard-walk';

const TRANSPORT = { type: 'start-service', name: 'MSExchangeTransport' } as const;
const EDGE_SYNC = { type: 'start-service', name: 'MSExchangeEdgeSync' } as const;
const RESTART = { type: 'restart-server' } as const;

const service = (name: string) => ({ kind: 'service', service: name });

/** The errors that a deed leaves in the event log. */
function errorsOf(walk: Drive, deed: () => void): Omit<LoggedEvent, 'at'>[] {
  const before = walk.session().host.eventLog.length;
  deed();
  const { eventLog } = walk.session().host;
  return eventLog
    .slice(before)
    .filter(({ code }) => EVENTS[code].level === 'error')
    .map(({ code, params }) => ({ code, params }));
}

/** A server with Hub Transport whose services are stopped, with something different about some of them. */
function stoppedServer(part: Readonly<Record<string, Partial<Service>>> = {}, dnsAnswers = true): Drive {
  const scenario = serverWith({ HubTransport: 'installed', ManagementTools: 'installed' });
  const { host } = scenario;
  const services = host.services.map((row) => ({
    ...row,
    status: row.name.startsWith('MSExchange') ? ('stopped' as const) : row.status,
    ...part[row.name],
  }));
  const dnsServers = host.network.dnsServers.map((server) => ({ ...server, answers: dnsAnswers }));
  return drive({ ...scenario, host: { ...host, services, network: { ...host.network, dnsServers } } });
}

const isRunning = (walk: Drive, name: string) =>
  walk.session().host.services.some((row) => row.name === name && row.status === 'running');

const SITE_UNKNOWN = [
  { code: 'site-unknown', params: { server: 'EX01' } },
  { code: 'routing-tables-unavailable', params: { server: 'EX01' } },
  { code: 'service-did-not-start', params: { service: service('MSExchangeTransport') } },
];

describe('a service that stops again while it starts', () => {
  it.each([TRANSPORT, RESTART])('leaves 5003, 5023 and 7000 in the event log: %j', (deed) => {
    const walk = drive(readScenario('hub-transport-site-unknown'));
    expect(errorsOf(walk, () => walk.pass(deed))).toEqual(SITE_UNKNOWN);
    expect(isRunning(walk, 'MSExchangeTransport')).toBe(false);
  });

  it('leaves only 7000 where it says nothing itself', () => {
    const walk = drive(readScenario('hub-transport-ipv6-unticked'));
    expect(errorsOf(walk, () => walk.pass(TRANSPORT))).toEqual(SITE_UNKNOWN.slice(2));
  });

  it('takes down with it what depends on it, with 7001', () => {
    const walk = stoppedServer({}, false);
    const topology = service('MSExchangeADTopology');
    expect(errorsOf(walk, () => walk.pass(EDGE_SYNC))).toEqual([
      { code: 'service-did-not-start', params: { service: topology } },
      {
        code: 'needed-service-failed',
        params: { service: service('MSExchangeEdgeSync'), needed: topology },
      },
    ]);
  });
});

describe('a restart', () => {
  it('says nothing of a disabled service, and 7001 for each that depends on it, near or far', () => {
    const walk = stoppedServer({ LanmanWorkstation: { startType: 'disabled' } });
    const errors = errorsOf(walk, () => walk.pass(RESTART));
    expect(errors).toContainEqual({
      code: 'needed-service-disabled',
      params: { service: service('Netlogon'), needed: service('LanmanWorkstation') },
    });
    expect(errors).toContainEqual({
      code: 'needed-service-waits',
      params: { service: service('MSExchangeADTopology'), needed: service('Netlogon') },
    });
    expect(errors.map(({ params }) => params['service'])).not.toContainEqual(service('LanmanWorkstation'));
  });

  it('says 7003 where a needed service is not there', () => {
    const walk = stoppedServer({ Spooler: { dependsOn: ['Gone'] } });
    expect(errorsOf(walk, () => walk.pass(RESTART))).toEqual([
      { code: 'needed-service-missing', params: { service: service('Spooler'), needed: service('Gone') } },
    ]);
  });

  it('of a healthy server logs no error', () => {
    const walk = stoppedServer();
    expect(errorsOf(walk, () => walk.pass(RESTART))).toEqual([]);
    expect(isRunning(walk, 'MSExchangeTransport')).toBe(true);
  });
});
