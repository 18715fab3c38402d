import type { HostChange } from '../change';
import type { Host } from '../host';
import { findValue } from './registry';

const SESSION_MANAGER = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';
const VALUE = 'PendingFileRenameOperations';

/** Files that wait for a restart of Windows to be replaced. */
export function pendingFileRenames({ registry }: Pick<Host, 'registry'>): readonly string[] {
  const value = findValue(registry, SESSION_MANAGER, VALUE);
  return value?.type === 'REG_MULTI_SZ' ? value.data : [];
}

/** What leaves more files to the next restart. */
export function addPendingRenames(host: Pick<Host, 'registry'>, files: readonly string[]): HostChange {
  const data = [...pendingFileRenames(host), ...files];
  return {
    type: 'registry-value-set',
    path: SESSION_MANAGER,
    name: VALUE,
    value: { type: 'REG_MULTI_SZ', data },
  };
}

/** What a restart does with them. */
export function donePendingRenames({ registry }: Pick<Host, 'registry'>): HostChange[] {
  return findValue(registry, SESSION_MANAGER, VALUE)
    ? [{ type: 'registry-value-deleted', path: SESSION_MANAGER, name: VALUE }]
    : [];
}
