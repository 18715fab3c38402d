import type { ServerRole } from '../host/server-role';

/** One line of the Progress page. */
export type TaskGroupId = 'organization-preparation' | 'copy-files' | ServerRole;
