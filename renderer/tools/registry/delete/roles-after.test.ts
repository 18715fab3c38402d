import { expect, test } from 'vitest';
import { EMPTY_REGISTRY, EXCHANGE_ROOT } from '../../../../shared/host/registry/registry';
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
