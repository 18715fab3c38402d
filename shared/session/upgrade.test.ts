import { describe, expect, it } from 'vitest';
import { markedRoles, roleKeyPath, roleStatus, rolesInState } from '../host/role-status';
import type { Host } from '../host/host';
import { changeHostBy } from '../host/change';
import { SETUP_LOG_PATH } from '../host/files/setup-logs';
import { productVersion, writeProductVersion } from '../setup/product-version';
import { groupsOf } from '../setup/task-groups';
import { drive, type Drive } from '../testing/drive';
import { serverWith, walkThrough, walkToChecks } from '../testing/wizard-walk';

const ROLES = {
  Mailbox: 'installed',
  ClientAccess: 'installed',
  HubTransport: { watermark: '4f57d852' },
  ManagementTools: 'installed',
} as const;

const hostOf = (walk: Drive): Host => walk.session().host;

const stateOf = (walk: Drive, role: 'HubTransport' | 'Mailbox' | 'UnifiedMessaging' | 'ClientAccess') =>
  roleStatus(hostOf(walk).registry, role).state;

/** Names of the tasks that an upgrade of this server goes through. */
function tasksOfUpgrade(): string[] {
  const roles = ['UnifiedMessaging', 'EdgeTransport'];
  return groupsOf('BuildToBuildUpgrade')
    .filter(({ id }) => !roles.includes(id))
    .flatMap(({ tasks }) => tasks.map(({ name }) => name))
    .filter((name) => !/^(copy-(UnifiedMessaging|EdgeTransport)Files|install-Updates)$/.test(name));
}

describe('upgrade', () => {
  const NEWER = { path: 'D:\\', build: '8.3.83.6', isDamaged: false };
  const sp1 = (roles: Parameters<typeof serverWith>[0]) => {
    const scenario = serverWith(roles);
    const host = changeHostBy({ ...scenario.host, media: NEWER }, writeProductVersion('8.1.240.6'));
    return { ...scenario, host };
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

  it.each(tasksOfUpgrade())('that fails at %s is done again once the mark is gone', (name) => {
    const scenario = sp1({ ...ROLES, HubTransport: 'installed' });
    const fault = {
      task: name,
      until: { kind: 'service-running', service: 'Spooler' },
      failure: 'planted',
      params: {},
    } as const;
    const walk = drive({ ...scenario, faults: [fault] });
    walk.pass({ type: 'stop-service', name: 'Spooler' });
    walkThrough(walk, 'media', []);
    expect(walk.events().findLast((event) => event.type === 'task-failed')).toMatchObject({
      failure: { code: 'planted' },
    });
    walk.pass({ type: 'start-service', name: 'Spooler' });
    for (const { role } of markedRoles(hostOf(walk).registry)) {
      walk.pass({ type: 'delete-registry-value', path: roleKeyPath(role), name: 'Watermark' });
    }
    walkThrough(walk, 'media', []);
    expect(productVersion(hostOf(walk))).toBe('8.3.83.6');
    expect(rolesInState(hostOf(walk).registry, 'installed')).toHaveLength(4);
  });

  it('fails at a service that is disabled, instead of starting it', () => {
    const walk = drive(sp1({ ...ROLES, HubTransport: 'installed' }));
    walk.pass({ type: 'set-service-start-type', name: 'MSExchangeEdgeSync', startType: 'disabled' });
    walkThrough(walk, 'media', []);
    expect(walk.events().findLast((event) => event.type === 'task-failed')).toMatchObject({
      failure: { code: 'service-disabled' },
    });
  });

  it('leaves a role alone whose UnpackedVersion somebody has deleted: it is none any more', () => {
    const walk = drive(sp1({ ...ROLES, HubTransport: 'installed' }));
    const path = roleKeyPath('ClientAccess');
    walk.pass({ type: 'delete-registry-value', path, name: 'UnpackedVersion' });
    walkThrough(walk, 'media', []);
    expect(stateOf(walk, 'HubTransport')).toBe('installed');
    expect(stateOf(walk, 'ClientAccess')).toBe('not-installed');
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

  it('waits while a failed role is finished at the old build, which its server object and the log say', () => {
    const walk = drive(sp1(ROLES));
    walkThrough(walk, 'change', ['HubTransport']);
    expect(roleStatus(hostOf(walk).registry, 'HubTransport')).toEqual({
      state: 'installed',
      version: '8.1.240.6',
    });
    const own = hostOf(walk).directory?.organization?.servers.find(({ name }) => name === hostOf(walk).name);
    expect(own?.version).toBe('8.1.240.6');
    const log = hostOf(walk).files.find(({ path }) => path === SETUP_LOG_PATH)?.content;
    expect(log?.slice(log.lastIndexOf('Setup version'))).toMatch(/^Setup version: 8\.1\.240\.6/);
    expect(hostOf(walk).eventLog.findLast(({ code }) => code === 'setup-completed')?.params).toEqual({
      build: '8.1.240.6',
    });
    walkThrough(walk, 'media', []);
    expect(productVersion(hostOf(walk))).toBe('8.3.83.6');
  });
});
