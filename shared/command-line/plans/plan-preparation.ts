import type { Host } from '../../host/host';
import type { Directory } from '../../host/directory/directory';
import { findDomain } from '../../host/directory/forest';
import type { PreparedPart } from '../../setup/plan/plan';
import type { Operation } from '../switches/operation';
import { isGiven, typedSwitch, valueOf, type SetupRequest } from '../setup-request';
import { problem, type SwitchProblem } from '../switches/switch-problem';
import { refusedBecause, type PlanPart } from './plan-part';

/** The part of the forest that each switch prepares. */
export const PREPARED_PARTS = {
  PrepareLegacyExchangePermissions: 'legacy-permissions',
  PrepareSchema: 'schema',
  PrepareAD: 'organization',
  PrepareDomain: 'domain',
  PrepareAllDomains: 'all-domains',
} as const satisfies Partial<Record<Operation, PreparedPart>>;

export type PreparationSwitch = keyof typeof PREPARED_PARTS;

/** `/PrepareSchema` and its kin (S16). */
export function planPreparation(host: Host, request: SetupRequest): PlanPart {
  const name = request.operation as PreparationSwitch;
  const typed = typedSwitch(request, name);
  if (!host.directory) return refusedBecause(problem('not-in-domain', typed));
  return {
    plan: {
      job: { kind: 'prepare', part: PREPARED_PARTS[name], domain: domainOf(host.directory, request, name) },
      organizationName: host.directory.organization ? null : valueOf(request, 'OrganizationName'),
    },
    problems: organizationProblems(host, request),
  };
}

/** The domain's own spelling of its name; one that the forest does not have is left to the checks (PrepareDomainNotFound). */
function domainOf(directory: Directory, request: SetupRequest, name: PreparationSwitch): string | null {
  const asked = valueOf(request, name);
  if (asked === null) return null;
  const known = findDomain(directory, asked)?.name ?? asked;
  return known === directory.domain ? null : known;
}

/** The organization is named when it is made, and not afterwards (S3). */
function organizationProblems({ directory }: Host, request: SetupRequest): SwitchProblem[] {
  const typed = typedSwitch(request, 'OrganizationName');
  const isNamed = isGiven(request, 'OrganizationName');
  const organization = directory?.organization;
  if (organization)
    return isNamed ? [problem('organization-exists', typed, { name: organization.name })] : [];
  return request.operation === 'PrepareAD' && !isNamed ? [problem('organization-needed', typed)] : [];
}
