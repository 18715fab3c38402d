import type { ServerRole } from '../host/server-role';

/** One expandable line of the Readiness Checks page: the organization, or a role. */
export type CheckGroupId = 'organization' | ServerRole;
