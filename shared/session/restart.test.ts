import { describe, expect, it } from 'vitest';
import { roleStatus } from '../host/role-status';
import type { Host } from '../host/host';
import { findService } from '../host/windows/service';
import { drive, type Drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import { serverWith, walkToChecks } from '../testing/wizard-walk';

const ROLES = {
  Mailbox: 'installed',
  ClientAccess: 'installed',
  HubTransport: { watermark: '4f57d852' },
  ManagementTools: 'installed',
} as const;

const hostOf = (walk: Drive): Host => walk.session().host;

const stateOf = (walk: Drive, role: 'HubTransport' | 'Mailbox' | 'UnifiedMessaging' | 'ClientAccess') =>
  roleStatus(hostOf(walk).registry, role).state;

describe('a service that the server cannot keep running', () => {
  it('does not start by hand or by a restart, and starts once the server is cured', () => {
    const scenario = readScenario('hub-transport-ipv6-unticked');
    const walk = drive(scenario);
    const start = { type: 'start-service', name: 'MSExchangeTransport' } as const;
    walk.pass(start);
    expect(findService(hostOf(walk).services, 'MSExchangeTransport')?.status).toBe('stopped');
    walk.pass({ type: 'restart-server' });
    expect(findService(hostOf(walk).services, 'MSExchangeTransport')?.status).toBe('stopped');
    walk.pass({ type: 'set-ipv6-binding', bound: true }, start);
    expect(findService(hostOf(walk).services, 'MSExchangeTransport')?.status).toBe('running');
  });
});

describe('a restart', () => {
  it('of a healthy server changes no finding', () => {
    const findings = (restarted: boolean) => {
      const walk = drive(serverWith({ Mailbox: 'installed', ManagementTools: 'installed' }));
      if (restarted) walk.pass({ type: 'restart-server' });
      walkToChecks(walk, 'change', ['ClientAccess', 'HubTransport', 'UnifiedMessaging']);
      return walk.found();
    };
    expect(findings(true)).toEqual(findings(false));
  });

  it('kills Setup, keeps the mark, replaces files, and starts what starts by itself', () => {
    const walk = drive(serverWith({ ...ROLES, HubTransport: 'none' }));
    walk.pass(
      { type: 'set-dns-suffix', suffix: 'fabrikam.com' },
      { type: 'stop-service', name: 'Spooler' },
      { type: 'start-service', name: 'msiserver' },
      { type: 'set-service-start-type', name: 'W3SVC', startType: 'disabled' },
    );
    walkToChecks(walk, 'change', ['HubTransport']);
    walk.pass(
      { type: 'start-setup' },
      { type: 'advance-clock', milliseconds: 150_000 },
      { type: 'restart-server' },
    );
    const { services, dnsSuffix, windows, eventLog } = hostOf(walk);
    expect(walk.session().wizard).toBeNull();
    expect(stateOf(walk, 'HubTransport')).toBe('partially-configured');
    expect(dnsSuffix).toBe('fabrikam.com');
    expect(windows.pendingDnsSuffix).toBeNull();
    expect(findService(services, 'Spooler')?.status).toBe('running');
    expect(findService(services, 'W3SVC')?.status).toBe('stopped');
    expect(findService(services, 'msiserver')?.status).toBe('stopped');
    expect(findService(services, 'EventSystem')?.status).toBe('running');
    const [down, up] = ['log-service-stopped', 'log-service-started'].map(
      (code) => eventLog.findLast((event) => event.code === code)?.at ?? 0,
    );
    expect((up ?? 0) - (down ?? 0)).toBe(150_000);
  });
});
