import { SERVER_ROLES } from '../host/server-role';
import type { CheckGroupId } from './check-group';
import { isAbout } from './evaluate';
import type { ReadinessRule } from './rule';

const GROUPS: readonly CheckGroupId[] = ['organization', ...SERVER_ROLES.map(({ role }) => role)];

/** The groups of the page that a rule is about. */
export function groupsOfRule(rule: ReadinessRule): readonly CheckGroupId[] {
  return GROUPS.filter((group) => isAbout(rule, group));
}
