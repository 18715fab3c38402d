import { expect, test } from 'vitest';
import type { RoleBoxSnapshot, ServerSnapshot } from '../../../shared/session/snapshot/snapshot';
import { roleNoteText } from './role-note';

const MARKED: RoleBoxSnapshot = { id: 'HubTransport', ticked: false, enabled: true, note: 'not-completed' };

function markedBy(action: string | null): ServerSnapshot['roles'] {
  const watermark = '4f57d852';
  const status = { state: 'partially-configured', watermark, action, unpackedVersion: null } as const;
  return [{ role: 'HubTransport', status }];
}

test.each([
  ['Install', 'not-completed'],
  ['DisasterRecovery', 'not-completed'],
  ['Uninstall', 'removal-broken-off'],
  ['BuildToBuildUpgrade', 'upgrade-broken-off'],
  [null, 'not-completed'],
  ['Whatever', 'unpacked-only'],
] as const)('a role marked by %s is told of as %s where Setup installs', (action, expected) => {
  expect(roleNoteText(MARKED, 'change', markedBy(action))).toBe(expected);
});

test('where Setup removes, marks and files are there to be removed', () => {
  expect(roleNoteText(MARKED, 'remove', markedBy('Install'))).toBe('mark-to-remove');
  expect(roleNoteText({ ...MARKED, note: 'unpacked-only' }, 'remove', [])).toBe('files-to-remove');
});

test('other notes stay as they are', () => {
  expect(roleNoteText({ ...MARKED, note: null }, 'change', [])).toBeNull();
  expect(roleNoteText({ ...MARKED, note: 'needed-by-roles' }, 'remove', [])).toBe('needed-by-roles');
});
