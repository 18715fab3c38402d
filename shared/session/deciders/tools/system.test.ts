import { describe, expect, it, test } from 'vitest';
import { newController } from '../../../host/directory/domain-controllers';
import { fullyQualifiedName, type Host } from '../../../host/host';
import { dnsHostName } from '../../../host/windows/computer-name';
import { roleStatus } from '../../../host/role-status';
import { failingRules } from '../../../readiness/conditions/conditions';
import { drive } from '../../../testing/drive';
import { installPlan } from '../../../testing/make-host';
import { readScenario } from '../../../testing/read-scenario';
import { SERVERS } from '../../../testing/servers';

const DEFAULT = readScenario('failed-hub-transport');
const on = (host: Host) => drive({ ...DEFAULT, host, faults: [], prelude: null });
const RESTART = { type: 'restart-server' } as const;
const RENAME = { type: 'rename-computer', name: 'EX_05' } as const;

describe('renaming the computer', () => {
  it('applies with the next start of Windows, in DNS as well', () => {
    const at = on(SERVERS.bare);
    at.pass(RENAME);
    expect(at.session().host.name).toBe('EX01');
    at.pass(RESTART);
    const { host } = at.session();
    expect([host.name, dnsHostName(host), fullyQualifiedName(host)]).toEqual([
      'EX_05',
      'EX_05',
      'EX_05.contoso.com',
    ]);
    expect(host.network.dnsServers[0]?.hostRecords).toContain('ex_05.contoso.com');
    expect(host.windows.pendingName).toBeNull();
  });

  it('is withdrawn by the present name, and keeps Setup waiting until then', () => {
    const at = on(SERVERS.bare);
    const finds = () => failingRules(at.session().host, installPlan('HubTransport'));
    at.pass(RENAME);
    expect(finds()).toContain('RebootPending');
    at.pass({ ...RENAME, name: 'EX01' });
    expect(at.session().host.windows.pendingName).toBeNull();
    expect(finds()).not.toContain('RebootPending');
  });

  it('is refused with Exchange on the server, and for a name that nobody can have', () => {
    expect(on(SERVERS.full).refused(RENAME)).toBe('computer-name-of-exchange');
    const at = on(SERVERS.bare);
    expect(at.refused({ ...RENAME, name: 'A name' })).toBe('computer-name-refused');
    expect(at.refused({ ...RENAME, name: 'dc01' })).toBe('computer-name-taken');
    at.pass({ type: 'set-preferred-dns', address: '10.9.9.9' });
    expect(at.refused(RENAME)).toBe('directory-not-reachable');
  });
});

test('debug mode is left at the next start of Windows', () => {
  const at = on({ ...SERVERS.bare, windows: { ...SERVERS.bare.windows, isDebug: true } });
  at.pass({ type: 'set-debug-start', enabled: false });
  expect(at.refused({ type: 'set-debug-start', enabled: false })).toBe('already-so');
  expect(at.session().host.windows.isDebug).toBe(true);
  at.pass(RESTART);
  expect(at.session().host.windows).toMatchObject({ isDebug: false, pendingDebug: null });
});

test('a service pack counts after the restart, with the build of its Windows', () => {
  const at = on({ ...SERVERS.bare, windows: { ...SERVERS.bare.windows, servicePack: 0 } });
  const install = { type: 'install-package', package: 'windows-server-2003-sp2' } as const;
  at.pass(install);
  expect(at.refused(install)).toBe('package-already-installed');
  expect(at.session().host.windows.servicePack).toBe(0);
  at.pass(RESTART);
  expect(at.session().host.windows).toMatchObject({ servicePack: 2, version: '5.2.3790' });
  expect(at.refused(install)).toBe('package-already-installed');
});

describe('installing Windows anew', () => {
  const STANDARD = {
    type: 'reinstall-windows',
    edition: 'standard',
    architecture: 'x64',
    installation: 'full',
    servicePack: 2,
  } as const;

  it('is refused on a domain controller until it is demoted', () => {
    const { directory } = SERVERS.bare;
    const own = newController('EX01.contoso.com', 'Head-Office', 'Windows Server 2003 SP2');
    const domainControllers = [...directory!.domainControllers, own];
    const at = on({ ...SERVERS.bare, directory: { ...directory!, domainControllers } });
    expect(at.refused(STANDARD)).toBe('computer-is-domain-controller');
    at.pass({ type: 'demote-domain-controller', server: own.name }, STANDARD);
  });

  it('leaves a clean server that the directory still knows', () => {
    const at = on(SERVERS.full);
    at.pass(STANDARD);
    const { host } = at.session();
    expect(roleStatus(host.registry, 'Mailbox').state).toBe('not-installed');
    expect([host.windows.components, host.windows.packages, host.queues]).toEqual([[], [], []]);
    expect(host.services.some(({ name }) => name.startsWith('MSExchange'))).toBe(false);
    expect(host.files.some(({ path }) => path.includes('Exchange Server'))).toBe(false);
    expect(host.files.map(({ path }) => path)).toContain('C:\\Downloads\\NetFx64.exe');
    expect(host.name).toBe('EX01');
    expect(host.directory).toEqual(SERVERS.full.directory);
    expect(host.eventLog.map(({ code }) => code)).toEqual(['log-service-started']);
  });

  it('knows what discs there are', () => {
    const at = on(SERVERS.bare);
    expect(at.refused({ ...STANDARD, edition: 'web' })).toBe('windows-not-on-sale');
    expect(at.refused({ ...STANDARD, servicePack: 0 })).toBe('windows-not-on-sale');
    expect(at.refused({ ...STANDARD, installation: 'server-core' })).toBe('windows-not-on-sale');
    const later = on(SERVERS.bare2008);
    expect(later.refused({ ...STANDARD, servicePack: 0 })).toBe('windows-not-on-sale');
    later.pass({ ...STANDARD, installation: 'server-core' });
    expect(later.session().host.windows).toMatchObject({ version: '6.0.6002', installation: 'server-core' });
  });

  it('waits for Setup', () => {
    const at = drive(readScenario('failed-hub-transport-no-legacy'));
    at.startInstall('HubTransport');
    expect(at.refused(STANDARD)).toBe('setup-running');
  });
});

test('what is in the way of Setup can be removed, the rest cannot', () => {
  const { windows } = SERVERS.bare;
  const at = on({
    ...SERVERS.bare,
    windows: { ...windows, packages: [...windows.packages, 'speech-server'] },
  });
  at.pass({ type: 'remove-package', package: 'speech-server' });
  expect(at.refused({ type: 'remove-package', package: 'speech-server' })).toBe('package-not-installed');
  expect(at.refused({ type: 'remove-package', package: 'mmc-3.0' })).toBe('package-not-removable');
});
