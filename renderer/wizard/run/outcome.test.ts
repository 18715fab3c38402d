import { expect, test } from 'vitest';
import type { RunSnapshot } from '../../../shared/session/snapshot/snapshot';
import { hostWith } from '../../../shared/testing/make-host';
import { canFinalize, wayAfterFailure } from './outcome';

const MARK = { watermark: '4f57d852' };

function run(action: RunSnapshot['action'], status: RunSnapshot['status']): RunSnapshot {
  return { commandLine: '', action, status, elapsed: 0, groups: [] };
}

test('the console finalizes what was installed, recovered or upgraded', () => {
  expect(canFinalize(run('Install', 'completed'))).toBe(true);
  expect(canFinalize(run('BuildToBuildUpgrade', 'completed'))).toBe(true);
  expect(canFinalize(run('Uninstall', 'completed'))).toBe(false);
  expect(canFinalize(run('Install', 'failed'))).toBe(false);
  expect(canFinalize(null)).toBe(false);
});

test('after a failure the door depends on whether a role was completed', () => {
  const { registry: first } = hostWith({ HubTransport: MARK, ManagementTools: 'installed' });
  const { registry: later } = hostWith({ HubTransport: MARK, Mailbox: 'installed' });
  expect(wayAfterFailure(run('Install', 'failed'), first)).toBe('install-from-media');
  expect(wayAfterFailure(run('Install', 'failed'), later)).toBe('install-by-change');
  expect(wayAfterFailure(run('Uninstall', 'failed'), later)).toBe('remove');
  expect(wayAfterFailure(run('BuildToBuildUpgrade', 'failed'), later)).toBe('upgrade');
});

test('where something exists already, only removing the role leads on', () => {
  const { registry } = hostWith({ HubTransport: MARK, Mailbox: 'installed' });
  const failed: RunSnapshot['groups'][number] = {
    id: 'HubTransport',
    status: 'failed',
    elapsed: 0,
    progress: 0.5,
    task: 'install-TransportService',
    failure: { code: 'already-exists', params: { object: 'MSExchangeTransport' } },
  };
  expect(wayAfterFailure({ action: 'Install', groups: [failed] }, registry)).toBe('already-exists');
});
