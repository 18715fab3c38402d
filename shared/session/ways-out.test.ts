import { describe, expect, it } from 'vitest';
import { findText, findKey, EXCHANGE_ROOT } from '../host/registry/registry';
import { markedRoles, roleKeyPath, roleStatus, rolesInState } from '../host/role-status';
import type { Host } from '../host/host';
import { findService } from '../host/windows/service';
import { drive, type Drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import { serverWith, walkThrough, walkToChecks, withoutHistory } from '../testing/wizard-walk';

const ROLES = {
  Mailbox: 'installed',
  ClientAccess: 'installed',
  HubTransport: { watermark: '4f57d852' },
  ManagementTools: 'installed',
} as const;

const hostOf = (walk: Drive): Host => walk.session().host;
const stateOf = (walk: Drive, role: 'HubTransport' | 'Mailbox' | 'UnifiedMessaging' | 'ClientAccess') =>
  roleStatus(hostOf(walk).registry, role).state;

describe('the three ways out of a failed Hub Transport', () => {
  it('reinstalling goes on at the mark and says so in the log', () => {
    const walk = drive(serverWith(ROLES));
    walkThrough(walk, 'change', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('installed');
    const log = hostOf(walk).files.find(({ path }) => path.endsWith('ExchangeSetup.log'))?.content ?? '';
    expect(log).toContain('Looking for the failed task with ID 4f57d852.');
  });

  it('removing clears the mark and takes away what the role had brought', () => {
    const walk = drive(serverWith(ROLES));
    walkThrough(walk, 'remove', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('not-installed');
    expect(markedRoles(hostOf(walk).registry)).toEqual([]);
    expect(findService(hostOf(walk).services, 'MSExchangeEdgeSync')).toBeUndefined();
    // Client Access and Mailbox need it still.
    expect(findService(hostOf(walk).services, 'MSExchangeADTopology')?.status).toBe('running');
    expect(withoutHistory(hostOf(walk))).toEqual(
      withoutHistory({ ...serverWith({ ...ROLES, HubTransport: 'none' }).host, queues: [] }),
    );
  });

  it('deleting the mark by hand makes Setup begin anew and fail at what is there already, again and again; removal works', () => {
    const walk = drive(serverWith(ROLES));
    const path = roleKeyPath('HubTransport');
    walk.pass(
      { type: 'delete-registry-value', path, name: 'Watermark' },
      { type: 'delete-registry-value', path, name: 'Action' },
    );
    expect(stateOf(walk, 'HubTransport')).toBe('unpacked');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      walkThrough(walk, 'change', ['HubTransport']);
      expect(walk.events().findLast((event) => event.type === 'task-failed')).toMatchObject({
        failure: { code: 'already-exists' },
      });
      expect(stateOf(walk, 'HubTransport')).toBe('partially-configured');
    }
    walkThrough(walk, 'remove', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('not-installed');
    walkThrough(walk, 'change', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('installed');
  });

  it('deleting the mark does no harm where the scenario says so', () => {
    const walk = drive(serverWith(ROLES, { redoFails: [] }));
    walk.pass({ type: 'delete-registry-value', path: roleKeyPath('HubTransport'), name: 'Watermark' });
    walkThrough(walk, 'change', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('installed');
  });
});

describe('removal', () => {
  it('leaves a mark of its own where it is cut short, blocks other tasks, and goes on there', () => {
    const walk = drive(serverWith({ ...ROLES, HubTransport: 'installed', UnifiedMessaging: 'installed' }));
    walkToChecks(walk, 'remove', ['HubTransport']);
    walk.pass(
      { type: 'start-setup' },
      { type: 'advance-clock', milliseconds: 100_000 },
      { type: 'end-setup-task' },
    );
    const mark = roleStatus(hostOf(walk).registry, 'HubTransport');
    expect(mark).toMatchObject({ state: 'partially-configured', action: 'Uninstall' });
    walkToChecks(walk, 'remove', ['UnifiedMessaging']);
    expect(walk.found()).toContain('InterruptedUninstallNotContinued');
    walk.pass({ type: 'cancel-setup' });
    const before = walk.events().length;
    walkThrough(walk, 'remove', ['HubTransport']);
    const again = walk.events().slice(before);
    expect(again.find((event) => event.type === 'task-started')).toMatchObject({
      task: mark.state === 'partially-configured' ? mark.watermark : '',
    });
    expect(stateOf(walk, 'HubTransport')).toBe('not-installed');
  });

  it('of everything leaves nothing of Exchange but its databases', () => {
    const walk = drive(serverWith({ ...ROLES, HubTransport: 'installed' }));
    walkThrough(walk, 'remove', ['Mailbox', 'ClientAccess', 'HubTransport', 'ManagementTools']);
    const { registry, files, services, directory } = hostOf(walk);
    expect(findKey(registry, EXCHANGE_ROOT)).toBeUndefined();
    expect(services.filter(({ name }) => name.startsWith('MSExchange'))).toEqual([]);
    expect(files.filter(({ path }) => path.includes('\\Exchange Server\\')).map(({ path }) => path)).toEqual([
      'C:\\Program Files\\Microsoft\\Exchange Server\\Mailbox\\First Storage Group\\Mailbox Database.edb',
    ]);
    expect(directory?.organization?.servers).toEqual([]);
    expect(walk.refused({ type: 'open-setup', door: 'change' })).toBe('exchange-not-installed');
  });

  it('keeps the Management Tools as long as a role stays', () => {
    const walk = drive(serverWith({ ...ROLES, HubTransport: 'installed' }));
    walk.pass({ type: 'open-setup', door: 'remove' }, { type: 'go-next' });
    expect(walk.refused({ type: 'tick-role', role: 'ManagementTools', ticked: false })).toBe(
      'role-not-selectable',
    );
    expect(walk.refused({ type: 'go-next' })).toBe('no-role-chosen');
  });
});

describe('several failed roles at once', () => {
  it('are finished one after the other, in any order, or together', () => {
    const roles = { ...ROLES, UnifiedMessaging: { watermark: 'e9f1952f' } } as const;
    for (const order of [
      [['UnifiedMessaging'], ['HubTransport']],
      [['HubTransport'], ['UnifiedMessaging']],
      [['HubTransport', 'UnifiedMessaging']],
    ] as const) {
      const walk = drive(serverWith(roles));
      for (const next of order) walkThrough(walk, 'change', next);
      expect(rolesInState(hostOf(walk).registry, 'partially-configured')).toEqual([]);
      expect(stateOf(walk, 'UnifiedMessaging')).toBe('installed');
    }
  });
});

describe('upgrade', () => {
  const NEWER = { path: 'D:\\', build: '8.3.83.6' };
  const sp1 = (roles: Parameters<typeof serverWith>[0]) => {
    const scenario = serverWith(roles);
    return { ...scenario, host: { ...scenario.host, media: NEWER } };
  };

  it('takes every role to the new build, without a choice', () => {
    const walk = drive(sp1({ ...ROLES, HubTransport: 'installed' }));
    walkThrough(walk, 'media', []);
    for (const role of ['HubTransport', 'ClientAccess', 'Mailbox'] as const) {
      expect(roleStatus(hostOf(walk).registry, role)).toEqual({ state: 'installed', version: '8.3.83.6' });
    }
    expect(hostOf(walk).directory?.organization?.servers[0]?.version).toBe('8.3.83.6');
    expect(walk.refused({ type: 'open-setup', door: 'media' })).toBe('use-add-or-remove-programs');
  });

  it('over a mark is refused with the reason', () => {
    const walk = drive(sp1(ROLES));
    walkToChecks(walk, 'media', []);
    expect(walk.found()).toContain('InstallWatermark');
    expect(walk.refused({ type: 'start-setup' })).toBe('checks-failed');
  });

  it('forbids roles of another build until it is done', () => {
    const walk = drive(sp1({ ...ROLES, HubTransport: 'installed' }));
    walkThrough(walk, 'change', ['UnifiedMessaging']);
    expect(walk.events().findLast((event) => event.type === 'task-failed')).toMatchObject({
      failure: { code: 'other-version-installed' },
    });
    expect(stateOf(walk, 'UnifiedMessaging')).toBe('not-installed');
  });
});

describe('a fresh installation', () => {
  it('asks what it must, makes the organization, and leaves a healthy server', () => {
    const walk = drive(readScenario('fresh-server'));
    expect(walk.refused({ type: 'open-setup', door: 'media' })).toBe('setup-prerequisite-missing');
    walk.pass(
      { type: 'install-package', package: 'mmc-3.0' },
      { type: 'install-package', package: 'powershell-1.0' },
    );
    const pages: string[] = [];
    walk.pass({ type: 'open-setup', door: 'media' });
    const next = () => {
      pages.push(walk.session().wizard?.page ?? '');
      walk.pass({ type: 'go-next' });
    };
    next();
    expect(walk.refused({ type: 'go-next' })).toBe('license-not-accepted');
    walk.pass({ type: 'accept-license', accepted: true });
    next();
    walk.pass({ type: 'choose-error-reporting', enabled: true });
    next();
    walk.pass({ type: 'set-target-folder', path: 'Q:\\Exchange' });
    expect(walk.refused({ type: 'go-next' })).toBe('target-folder-refused');
    walk.pass({ type: 'set-target-folder', path: 'E:\\Exchange' });
    next();
    walk.pass({ type: 'set-organization-name', name: ' Fabrikam' });
    expect(walk.refused({ type: 'go-next' })).toBe('organization-name-refused');
    walk.pass({ type: 'set-organization-name', name: 'Fabrikam 2007' });
    next();
    walk.pass({ type: 'choose-legacy-clients', present: true });
    next();
    walk.settle();
    walk.pass({ type: 'start-setup' });
    walk.settle();
    expect(pages).toEqual([
      'introduction',
      'license-agreement',
      'error-reporting',
      'installation-type',
      'exchange-organization',
      'client-settings',
    ]);
    const { registry, directory, files } = hostOf(walk);
    expect(directory?.organization).toMatchObject({
      name: 'Fabrikam 2007',
      servers: [{ name: 'EX01', roles: ['HubTransport', 'ClientAccess', 'Mailbox'] }],
      offlineAddressBooks: [{ server: 'EX01' }],
    });
    expect(directory?.organization?.databases.map(({ kind }) => kind)).toEqual(['mailbox', 'public-folder']);
    expect(findText(registry, `${EXCHANGE_ROOT}\\Setup`, 'MsiInstallPath')).toBe('E:\\Exchange\\');
    expect(files.some(({ path }) => path === 'E:\\Exchange\\Bin\\store.exe')).toBe(true);
    expect(hostOf(walk).eventLog.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['setup-started', 'setup-completed', 'web-extensions-changed']),
    );
  });

  it('that broke off before any role was complete is resumed, decided pages skipped', () => {
    const walk = drive(readScenario('interrupted-first-installation'));
    walk.pass({ type: 'open-setup', door: 'media' });
    expect(walk.session().wizard).toMatchObject({ path: 'resume', page: 'introduction' });
    walk.pass({ type: 'go-next' });
    expect(walk.session().wizard?.page).toBe('client-settings');
    walk.pass({ type: 'choose-legacy-clients', present: true }, { type: 'go-next' });
    walk.settle();
    const before = walk.events().length;
    walk.pass({ type: 'start-setup' });
    walk.settle();
    const started = walk
      .events()
      .slice(before)
      .find((event) => event.type === 'setup-started');
    expect(started?.type === 'setup-started' && started.groups.map(({ id }) => id)).toEqual([
      'HubTransport',
      'ClientAccess',
      'Mailbox',
    ]);
    expect(rolesInState(hostOf(walk).registry, 'installed')).toHaveLength(4);
  });
});

describe('a restart', () => {
  it('kills Setup, keeps the mark, replaces files, and starts what starts by itself', () => {
    const walk = drive(serverWith({ ...ROLES, HubTransport: 'none' }));
    walk.pass(
      { type: 'set-dns-suffix', suffix: 'fabrikam.com' },
      { type: 'stop-service', name: 'Spooler' },
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
    expect(findService(services, 'TermService')?.status).toBe('stopped');
    expect(eventLog.at(-1)?.code).toBe('log-service-started');
  });
});
