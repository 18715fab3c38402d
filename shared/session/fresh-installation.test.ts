import { describe, expect, it } from 'vitest';
import { findText, EXCHANGE_ROOT } from '../host/registry/registry';
import { roleStatus, rolesInState } from '../host/role-status';
import type { Host } from '../host/host';
import { drive, type Drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import { serverWith, walkToChecks } from '../testing/wizard-walk';

const hostOf = (walk: Drive): Host => walk.session().host;

const stateOf = (walk: Drive, role: 'HubTransport' | 'Mailbox' | 'UnifiedMessaging' | 'ClientAccess') =>
  roleStatus(hostOf(walk).registry, role).state;

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

describe('a resumed recovery', () => {
  it('is checked as an installation is, and keeps its action', () => {
    const recovery = { watermark: '4f57d852', action: 'DisasterRecovery' };
    const walk = drive(serverWith({ HubTransport: recovery, ManagementTools: 'installed' }));
    walk.pass({ type: 'install-component', component: 'smtp' });
    walkToChecks(walk, 'media', []);
    expect(walk.found()).toContain('SMTPSvcInstalled');
    walk.pass({ type: 'remove-component', component: 'smtp' }, { type: 'retry-checks' });
    walk.settle();
    walk.pass({ type: 'start-setup' });
    expect(roleStatus(hostOf(walk).registry, 'HubTransport')).toMatchObject({ action: 'DisasterRecovery' });
    walk.settle();
    expect(stateOf(walk, 'HubTransport')).toBe('installed');
    const log = hostOf(walk).files.find(({ path }) => path.endsWith('ExchangeSetup.log'))?.content ?? '';
    expect(log).toContain("The installation mode is set to: 'DisasterRecovery'.");
    expect(log).toContain('Attempting DisasterRecovery for BridgeheadRole.');
  });
});

describe('a plan without roles', () => {
  it('is not carried out', () => {
    const walk = drive(
      serverWith({
        HubTransport: { watermark: 'x' },
        EdgeTransport: { watermark: 'y' },
        ManagementTools: 'installed',
      }),
    );
    walk.pass({ type: 'open-setup', door: 'media' }, { type: 'go-next' });
    walk.settle();
    expect(walk.refused({ type: 'start-setup' })).toBe('no-role-chosen');
  });
});
