import type { HostChange } from '../../../host/change';
import { forestDomains } from '../../../host/directory/forest';
import {
  domainsWithoutUpdateService,
  legacyDomains,
  updateServers,
} from '../../../host/directory/legacy-organization';
import type { Organization } from '../../../host/directory/organization';
import {
  DEFAULT_POLICY,
  domainOfAddress,
  isAddressLiteral,
  isSameDomain,
  type PolicyAddress,
} from '../../../host/directory/recipient-policies';
import { fullyQualifiedName, type Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import type { RECIPIENT_POLICY_RULES } from '../../rules/directory/recipient-policies';
import type { ConditionsOf } from '../condition';
import { inOrganization, onLegacy } from '../where';

const LITERAL: PolicyAddress = { address: '@[10.10.1.1]', isAuthoritative: true };
/** Made where there is no other policy to disagree with the first. */
const SECOND_POLICY = 'Partners';

/** What recipient policies say, spoilt and put right. */
export const RECIPIENT_POLICY_CONDITIONS: ConditionsOf<typeof RECIPIENT_POLICY_RULES> = {
  RusMissing: {
    breaks: onLegacy((legacy, { host }) =>
      legacyDomains(legacy, domainsOf(host))
        .slice(0, 1)
        .map((domain) => ({ type: 'recipient-update-service-removed', domain })),
    ),
    mends: onLegacy((legacy, { host }) => {
      const server = updateServers(legacy)[0]?.name;
      return server === undefined
        ? []
        : domainsWithoutUpdateService(legacy, domainsOf(host)).map((domain) => ({
            type: 'recipient-update-service-created',
            service: { domain, server },
          }));
    }),
  },
  SmtpAddressLiteral: {
    breaks: onLegacy((_legacy, { organization }) => withAddress(organization, LITERAL)),
    mends: onLegacy((_legacy, { organization }) => withoutAddresses(organization, isAddressLiteral)),
  },
  ServerFQDNMatchesSMTPPolicy: {
    breaks: inOrganization((organization, { host }) =>
      withAddress(organization, {
        address: `@${fullyQualifiedName(host).toLowerCase()}`,
        isAuthoritative: true,
      }),
    ),
    mends: inOrganization((organization, { host }) =>
      withoutAddresses(organization, (address) =>
        sameName(domainOfAddress(address), fullyQualifiedName(host)),
      ),
    ),
  },
  InconsistentlyConfiguredDomain: {
    breaks: inOrganization(contradicted),
    mends: inOrganization(reconciled),
  },
};

function domainsOf({ directory }: Host): string[] {
  return directory ? forestDomains(directory).map(({ name }) => name) : [];
}

type Policies = Pick<Organization, 'recipientPolicies'>;

/** One address more in the first policy. */
function withAddress({ recipientPolicies }: Policies, address: PolicyAddress): HostChange[] {
  const [first] = recipientPolicies;
  return first
    ? [{ type: 'policy-address-set', policy: first.name, address }]
    : [{ type: 'recipient-policy-created', policy: { name: DEFAULT_POLICY, addresses: [address] } }];
}

function withoutAddresses(
  { recipientPolicies }: Policies,
  isMeant: (address: PolicyAddress) => boolean,
): HostChange[] {
  return recipientPolicies.flatMap(({ name, addresses }) =>
    addresses
      .filter(isMeant)
      .map(({ address }) => ({ type: 'policy-address-removed', policy: name, address }) as const),
  );
}

/** A second policy that says of the first address the contrary. */
function contradicted({ recipientPolicies }: Policies, { host }: { readonly host: Host }): HostChange[] {
  const [first, second] = recipientPolicies;
  const known = first?.addresses[0];
  const address = known ?? { address: `@${host.directory?.domain ?? ''}`, isAuthoritative: true };
  const contrary = { ...address, isAuthoritative: !address.isAuthoritative };
  return [
    ...(known ? [] : withAddress({ recipientPolicies }, address)),
    second
      ? { type: 'policy-address-set', policy: second.name, address: contrary }
      : { type: 'recipient-policy-created', policy: { name: SECOND_POLICY, addresses: [contrary] } },
  ];
}

/** Every address says what the first one of its domain says. */
function reconciled({ recipientPolicies }: Policies): HostChange[] {
  const all = recipientPolicies.flatMap(({ addresses }) => addresses);
  return recipientPolicies.flatMap(({ name, addresses }) =>
    addresses.flatMap((address): HostChange[] => {
      const { isAuthoritative } = all.find((other) => isSameDomain(other, address)) ?? address;
      return address.isAuthoritative === isAuthoritative
        ? []
        : [{ type: 'policy-address-set', policy: name, address: { ...address, isAuthoritative } }];
    }),
  );
}
