import { domainOfAddress, isAddressLiteral, isSameDomain } from '../../../host/directory/recipient-policies';
import { sameName } from '../../../host/registry/registry';
import type { MessageParams } from '../../../message';
import { rule } from '../../rule';
import type { GatewayProxy } from '../../settings/legacy-settings';

/** Rules about recipient policies and what applies them. */
export const RECIPIENT_POLICY_RULES = [
  rule({
    id: 'RusMissing',
    severity: 'warning',
    scope: 'organization',
    settings: ['RusName', 'LegacyDomains'],
    findings: ({ RusName, LegacyDomains }) =>
      LegacyDomains.filter((domain) => !RusName.some((service) => sameName(service.domain, domain))).map(
        (domain) => ({ domain }),
      ),
    logText: 'No Recipient Update Service was found for the domain {domain}.',
    eras: ['2007', '2010'],
  }),
  rule({
    id: 'SmtpAddressLiteral',
    severity: 'error',
    scope: 'organization',
    settings: ['GatewayProxy', 'LegacyServersPresent'],
    findings: ({ GatewayProxy, LegacyServersPresent }) =>
      LegacyServersPresent ? GatewayProxy.filter(isAddressLiteral).map(policyAndAddress) : [],
    logText: 'The recipient policy {policy} holds the address literal {address}, which is not supported.',
    eras: ['2007', '2010'],
  }),
  rule({
    id: 'ServerFQDNMatchesSMTPPolicy',
    severity: 'error',
    scope: ['organization', 'ClientAccess', 'Mailbox', 'HubTransport', 'UnifiedMessaging'],
    settings: ['GatewayProxy', 'ComputerNameDnsFullyQualified'],
    findings: ({ GatewayProxy, ComputerNameDnsFullyQualified: server }) =>
      GatewayProxy.filter((proxy) => sameName(domainOfAddress(proxy), server)).map((proxy) => ({
        ...policyAndAddress(proxy),
        server,
      })),
    logText: "The fully qualified name {server} equals the SMTP address {address} of the policy '{policy}'.",
  }),
  rule({
    id: 'InconsistentlyConfiguredDomain',
    severity: 'error',
    scope: 'organization',
    settings: ['GatewayProxy'],
    findings: ({ GatewayProxy }) => inconsistentDomains(GatewayProxy),
    logText:
      'The domain {domain} is authoritative in the recipient policy {policy} and not in the policy {other}.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'inferred',
  }),
] as const;

function policyAndAddress({ policy, address }: GatewayProxy): MessageParams {
  return { policy, address };
}

/** Each domain that is authoritative in one address and not in another, once. */
function inconsistentDomains(proxies: readonly GatewayProxy[]): MessageParams[] {
  const isFirst = (proxy: GatewayProxy) => proxies.find((other) => isSameDomain(other, proxy)) === proxy;
  return proxies.filter(isFirst).flatMap((proxy) => {
    const same = proxies.filter((other) => isSameDomain(other, proxy));
    const responsible = same.find(({ isAuthoritative }) => isAuthoritative);
    const relaying = same.find(({ isAuthoritative }) => !isAuthoritative);
    return responsible && relaying
      ? [{ domain: domainOfAddress(proxy), policy: responsible.policy, other: relaying.policy }]
      : [];
  });
}
