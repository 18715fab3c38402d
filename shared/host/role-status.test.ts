import { describe, expect, it } from 'vitest';
import { hostWith, type RoleState } from '../testing/make-host';
import { setupPath, isExchangeListed } from '../setup/entry';
import { markedRoles, roleStatus } from './role-status';
import type { ServerRole } from './server-role';
import { setValue } from './registry/registry';

describe('the status of a role', () => {
  it.each<[RoleState, string]>([
    ['none', 'not-installed'],
    ['unpacked', 'unpacked'],
    ['installed', 'installed'],
    [{ watermark: 'fdfe6b1a' }, 'partially-configured'],
  ])('%j reads %s', (state, expected) => {
    expect(roleStatus(hostWith({ HubTransport: state }).registry, 'HubTransport').state).toBe(expected);
  });

  it('is unpacked when the two versions differ', () => {
    const { registry } = hostWith({ Mailbox: 'installed' });
    const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\MailboxRole';
    const differing = setValue(registry, path, 'ConfiguredVersion', { type: 'REG_SZ', data: '8.0.685.25' });
    expect(roleStatus(differing, 'Mailbox').state).toBe('unpacked');
  });

  it('needs no ConfiguredVersion for the Management Tools', () => {
    expect(roleStatus(hostWith({ ManagementTools: 'unpacked' }).registry, 'ManagementTools').state).toBe(
      'installed',
    );
  });

  it('lists marks with their action', () => {
    const { registry } = hostWith({
      HubTransport: { watermark: 'a', action: 'Uninstall' },
      Mailbox: 'installed',
    });
    expect(markedRoles(registry)).toEqual([{ role: 'HubTransport', watermark: 'a', action: 'Uninstall' }]);
  });
});

describe('how Setup opens (domain.md 14.1)', () => {
  it.each<[Partial<Record<ServerRole, RoleState>>, string, boolean]>([
    [{}, 'fresh', false],
    [{ ManagementTools: 'installed' }, 'change', true],
    [{ Mailbox: 'installed', HubTransport: { watermark: 'x' } }, 'change', true],
    [{ HubTransport: { watermark: 'x' } }, 'resume', true],
    [{ ManagementTools: 'installed', HubTransport: { watermark: 'x' } }, 'resume', true],
    [{ HubTransport: 'unpacked' }, 'fresh', true],
  ])('%j: %s', (roles, path, isListed) => {
    expect(setupPath(hostWith(roles))).toBe(path);
    expect(isExchangeListed(hostWith(roles))).toBe(isListed);
  });
});
