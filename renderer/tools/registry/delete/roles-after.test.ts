import { expect, test } from 'vitest';
import { EMPTY_REGISTRY, EXCHANGE_ROOT, setValue } from '../../../../shared/host/registry/registry';
import { roleKeyPath } from '../../../../shared/host/role-status';
import { withRole } from '../../../../shared/testing/make-host';
import { roleAfterValue, rolesBelow } from './roles-after';

const MARKED = withRole(EMPTY_REGISTRY, 'HubTransport', { watermark: '4f57d852' });
const HUB = roleKeyPath('HubTransport');

test('without its watermark a failed role reads by what is left', () => {
  expect(roleAfterValue(MARKED, HUB.toLowerCase(), 'watermark')).toEqual({
    role: 'HubTransport',
    state: 'unpacked',
    kind: 'watermark',
  });
});

test('without the action it remains not completed', () => {
  expect(roleAfterValue(MARKED, HUB, 'Action')).toEqual({
    role: 'HubTransport',
    state: 'partially-configured',
    kind: 'action',
  });
});

test('the mark of an upgrade is told apart, with what the versions say without it', () => {
  const upgraded = (versions: Record<string, string>) => {
    const values = { ...versions, Watermark: '4f57d852', Action: 'BuildToBuildUpgrade' };
    return Object.entries(values).reduce(
      (registry, [name, data]) => setValue(registry, HUB, name, { type: 'REG_SZ', data }),
      EMPTY_REGISTRY,
    );
  };
  const half = upgraded({ UnpackedVersion: '8.3.83.6', ConfiguredVersion: '8.1.240.6' });
  expect(roleAfterValue(half, HUB, 'Watermark')).toMatchObject({ state: 'half-upgraded', kind: 'upgrade' });
  const whole = upgraded({ UnpackedVersion: '8.1.240.6', ConfiguredVersion: '8.1.240.6' });
  expect(roleAfterValue(whole, HUB, 'Watermark')).toMatchObject({ state: 'installed', kind: 'upgrade' });
});

test('versions decide of a role without a mark, other values do not', () => {
  const installed = withRole(EMPTY_REGISTRY, 'Mailbox', 'installed');
  const path = roleKeyPath('Mailbox');
  expect(roleAfterValue(installed, path, 'ConfiguredVersion')).toMatchObject({
    state: 'unpacked',
    kind: 'status',
  });
  expect(roleAfterValue(installed, path, 'UnpackedVersion')).toMatchObject({ state: 'not-installed' });
  expect(roleAfterValue(installed, path, 'Watermark')).toBeNull();
  expect(roleAfterValue(installed, EXCHANGE_ROOT, 'UnpackedVersion')).toBeNull();
});

test('a deleted key takes the roles below it along', () => {
  const two = withRole(MARKED, 'Mailbox', 'installed');
  expect(rolesBelow(two, 'HKEY_LOCAL_MACHINE\\software')).toEqual(['Mailbox', 'HubTransport']);
  expect(rolesBelow(two, HUB)).toEqual(['HubTransport']);
  expect(rolesBelow(two, `${HUB}\\Sub`)).toEqual([]);
  expect(rolesBelow(two, HUB.slice(0, -1))).toEqual([]);
});
