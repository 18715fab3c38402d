import type { ServerRole } from '../host/server-role';

/** One line of the Progress page. */
export type TaskGroupId =
  | 'organization-preparation'
  | 'preparing-setup'
  | 'removing-files'
  | 'preparing-files'
  | 'copy-files'
  | 'finalizing'
  | 'provisioning'
  | 'language-packs'
  | ServerRole;
