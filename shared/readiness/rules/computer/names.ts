import { sameName } from '../../../host/registry/registry';
import { isDnsName, isDnsSuffix } from '../../../host/windows/computer-name';
import { rule } from '../../rule';

/** Rules about what the computer is called. */
export const NAME_RULES = [
  rule({
    id: 'ServerNameNotValid',
    severity: 'error',
    scope: 'all-roles',
    settings: ['ComputerNameNetBIOS'],
    findings: ({ ComputerNameNetBIOS: name }) => (isDnsName(name) ? [] : [{ name }]),
    logText: 'The computer name {name} holds characters that are not allowed in DNS.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'inferred',
  }),
  rule({
    id: 'DNSDomainNameNotValid',
    severity: 'error',
    scope: 'all-roles',
    settings: ['ComputerNameDnsDomain'],
    // That there is no suffix at all is FqdnMissing's concern.
    findings: ({ ComputerNameDnsDomain: suffix }) =>
      suffix === '' || (suffix.includes('.') && isDnsSuffix(suffix)) ? [] : [{ suffix }],
    logText: 'The primary DNS suffix {suffix} is a single label or holds characters that are not allowed.',
    sources: ['S30', 'S56'],
    hasArticle: false,
    evidence: 'inferred',
  }),
  rule({
    id: 'ComputerNameDiscrepancy',
    severity: 'error',
    scope: 'all-roles',
    settings: ['ComputerNameNetBIOS', 'ComputerNameDnsHostname'],
    findings: ({ ComputerNameNetBIOS: name, ComputerNameDnsHostname: dnsName }) =>
      sameName(name, dnsName) ? [] : [{ name, dnsName }],
    logText: 'The NetBIOS name {name} differs from the DNS host name {dnsName}.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'inferred',
  }),
] as const;
