import { continues } from '../../../shared/setup/task-groups';
import type { SetupPath } from '../../../shared/setup/entry';
import type { RoleBoxSnapshot, RoleNote, ServerSnapshot } from '../../../shared/session/snapshot/snapshot';

/** What is told of a role's box: its note, said as the way through Setup and the mark ask for. */
export type RoleNoteText =
  RoleNote | 'removal-broken-off' | 'upgrade-broken-off' | 'mark-to-remove' | 'files-to-remove';

/** The text of a box's note; null where it has none. */
export function roleNoteText(
  { id, note }: RoleBoxSnapshot,
  path: SetupPath,
  roles: ServerSnapshot['roles'],
): RoleNoteText | null {
  if (path === 'remove') {
    if (note === 'not-completed') return 'mark-to-remove';
    return note === 'unpacked-only' ? 'files-to-remove' : note;
  }
  if (note !== 'not-completed') return note;
  const status = roles.find(({ role }) => role === id)?.status;
  const action = status?.state === 'partially-configured' ? status.action : null;
  if (continues('Install', action)) return note;
  if (action === 'Uninstall') return 'removal-broken-off';
  return action === 'BuildToBuildUpgrade' ? 'upgrade-broken-off' : 'unpacked-only';
}
