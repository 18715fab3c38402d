import type { Host } from '../../host/host';
import { sameName } from '../../host/registry/registry';
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
  const isOfDomain = name === 'PrepareDomain' || name === 'PrepareAllDomains';
  if (isOfDomain && !host.directory.organization) return refusedBecause(problem('no-organization', typed));
  const asked = valueOf(request, name);
  const own = host.directory.domain;
  const known = [own, ...host.directory.otherDomains.map((domain) => domain.name)];
  const domain = asked === null ? own : known.find((other) => sameName(other, asked));
  return {
    plan: {
      job: {
        kind: 'prepare',
        part: PREPARED_PARTS[name],
        domain: domain === undefined || domain === own ? null : domain,
      },
      organizationName: host.directory.organization ? null : valueOf(request, 'OrganizationName'),
    },
    problems: [
      ...(domain === undefined ? [problem('no-such-domain', typed, { value: asked ?? '' })] : []),
      ...organizationProblems(host, request),
    ],
  };
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
