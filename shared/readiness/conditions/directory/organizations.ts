import type { HostChange } from '../../../host/change';
import { updateServers, type LegacyOrganization } from '../../../host/directory/legacy-organization';
import type { Organization } from '../../../host/directory/organization';
import { obstacle, type ConditionChanges, type ConditionContext } from '../condition';

/** Changes of a server's Exchange organization; an obstacle where it has none. */
export function onOrganization(
  changes: (organization: Organization, context: ConditionContext) => readonly HostChange[],
): (context: ConditionContext) => ConditionChanges {
  return (context) => {
    const { directory } = context.host;
    if (!directory) return obstacle('needs-domain');
    return directory.organization ? changes(directory.organization, context) : obstacle('needs-organization');
  };
}

/** Changes of an organization with servers of Exchange 2003 or 2000; an obstacle where it is none. */
export function onLegacy(
  changes: (
    legacy: LegacyOrganization,
    context: ConditionContext & { readonly organization: Organization },
  ) => readonly HostChange[],
): (context: ConditionContext) => ConditionChanges {
  return (context) => {
    const organization = context.host.directory?.organization;
    const legacy = organization?.legacy;
    return organization && legacy && updateServers(legacy).length > 0
      ? changes(legacy, { ...context, organization })
      : obstacle('needs-legacy-organization');
  };
}
