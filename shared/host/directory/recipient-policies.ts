import { sameName } from '../registry/registry';

/** A recipient policy of Exchange 2003 and 2000, or an e-mail address policy of 2007: one object of the directory. */
export interface RecipientPolicy {
  readonly name: string;
  /** The SMTP addresses that it gives to recipients. */
  readonly addresses: readonly PolicyAddress[];
}

export interface PolicyAddress {
  /** As System Manager writes it: `@contoso.com`, `%g.%s@contoso.com`, `@[10.10.1.1]`. */
  readonly address: string;
  /** Whether this organization is responsible for all mail delivery to the address. */
  readonly isAuthoritative: boolean;
}

/** The policy that applies where no other does; it cannot be deleted. */
export const DEFAULT_POLICY = 'Default Policy';

/** The only policy of a new organization: addresses of the domain. */
export function defaultPolicy(domain: string): RecipientPolicy {
  return { name: DEFAULT_POLICY, addresses: [{ address: `@${domain}`, isAuthoritative: true }] };
}

/** The SMTP domain of an address, `contoso.com`; of an address literal with its brackets. */
export function domainOfAddress({ address }: Pick<PolicyAddress, 'address'>): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** Whether an address names a host by its IP address and not by a domain. */
export function isAddressLiteral(address: Pick<PolicyAddress, 'address'>): boolean {
  return /^\[.*\]$/.test(domainOfAddress(address));
}

/** Whether two policies' addresses are of the same domain. */
export function isSameDomain(left: PolicyAddress, right: PolicyAddress): boolean {
  return sameName(domainOfAddress(left), domainOfAddress(right));
}

const DOMAIN = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/;
const LITERAL = /^\[\d{1,3}(\.\d{1,3}){3}\]$/;

/** Whether a text is an address of a policy: perhaps a pattern for the name, then a domain or an address literal. */
export function isPolicyAddress(text: string): boolean {
  const domain = domainOfAddress({ address: text });
  return (
    text.length <= 255 &&
    /^[A-Za-z0-9%._-]*@[^@]*$/.test(text) &&
    (DOMAIN.test(domain) || LITERAL.test(domain))
  );
}

/** The policy of that name. */
export function findPolicy(policies: readonly RecipientPolicy[], name: string): RecipientPolicy | undefined {
  return policies.find((policy) => sameName(policy.name, name));
}

/** The address of a policy, compared without case. */
export function findAddress(policy: RecipientPolicy, address: string): PolicyAddress | undefined {
  return policy.addresses.find((other) => sameName(other.address, address));
}
