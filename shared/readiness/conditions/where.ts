import { updateServers, type LegacyOrganization } from '../../host/directory/legacy-organization';
import type { Directory } from '../../host/directory/directory';
import type { Organization } from '../../host/directory/organization';
import { obstacle, type ConditionChanges, type ConditionContext } from './condition';

type Changes = (context: ConditionContext) => ConditionChanges;

/** Changes of a server that is a member of a domain; the others cannot show the rule. */
export function inDomain(
  changes: (directory: Directory, context: ConditionContext) => ConditionChanges,
): Changes {
  return (context) => {
    const { directory } = context.host;
    return directory ? changes(directory, context) : obstacle('needs-domain');
  };
}

/** Changes of a server whose forest has an Exchange organization. */
export function inOrganization(
  changes: (organization: Organization, context: ConditionContext) => ConditionChanges,
): Changes {
  return inDomain(({ organization }, context) =>
    organization ? changes(organization, context) : obstacle('needs-organization'),
  );
}

/** Changes of an organization with servers of Exchange 2003 or 2000. */
export function onLegacy(
  changes: (
    legacy: LegacyOrganization,
    context: ConditionContext & { readonly organization: Organization },
  ) => ConditionChanges,
): Changes {
  return (context) => {
    const organization = context.host.directory?.organization;
    const legacy = organization?.legacy;
    return organization && legacy && updateServers(legacy).length > 0
      ? changes(legacy, { ...context, organization })
      : obstacle('needs-legacy-organization');
  };
}
