import { ORGANIZATION_AND_DIRECTORY_ROLES, rule } from '../../rule';

/** Rules about Active Directory, its preparation, sites and name resolution. */
export const DIRECTORY_RULES = [
  rule({
    id: 'ComputerNotPartofDomain',
    severity: 'error',
    scope: 'directory-roles',
    settings: ['DomainRole', 'ComputerNameDnsFullyQualified'],
    findings: ({ DomainRole, ComputerNameDnsFullyQualified: server }) =>
      DomainRole === 'stand-alone' ? [{ server }] : [],
    logText: 'The computer {server} is not a member of an Active Directory domain.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
  rule({
    id: 'CannotAccessAD',
    severity: 'error',
    scope: 'directory-roles',
    settings: ['DomainRole', 'DirectoryReachable', 'ComputerDomain'],
    findings: ({ DomainRole, DirectoryReachable, ComputerDomain: domain }) =>
      DomainRole !== 'stand-alone' && !DirectoryReachable ? [{ domain }] : [],
    logText: 'Active Directory of {domain} does not exist or cannot be contacted.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
  rule({
    id: 'InvalidADSite',
    severity: 'error',
    scope: 'directory-roles',
    settings: ['DirectoryReachable', 'SiteName', 'ComputerNameDnsFullyQualified'],
    findings: ({ DirectoryReachable, SiteName, ComputerNameDnsFullyQualified: server }) =>
      DirectoryReachable && SiteName === null ? [{ server }] : [],
    logText: 'The Active Directory site of {server} cannot be determined.',
  }),
  rule({
    id: 'LocalDomainModeMixed',
    severity: 'error',
    scope: ORGANIZATION_AND_DIRECTORY_ROLES,
    settings: ['NtMixedDomainComputerDomainDN', 'ComputerDomain'],
    findings: ({ NtMixedDomainComputerDomainDN: isMixed, ComputerDomain: domain }) =>
      isMixed ? [{ domain }] : [],
    logText: 'The domain {domain} is in mixed mode; it must be in Windows 2000 native mode or higher.',
  }),
  rule({
    id: 'PrimaryDNSTestFailed',
    severity: 'warning',
    scope: 'directory-roles',
    settings: ['PrimaryDns', 'PrimaryDNSPortAvailable'],
    findings: ({ PrimaryDns, PrimaryDNSPortAvailable }) =>
      PrimaryDns !== null && !PrimaryDNSPortAvailable ? [{ address: PrimaryDns }] : [],
    logText: 'The primary DNS server {address} does not answer.',
  }),
  rule({
    id: 'HostRecordMissing',
    severity: 'warning',
    scope: 'directory-roles',
    settings: ['PrimaryDns', 'PrimaryDNSPortAvailable', 'HostRecord', 'ComputerNameDnsFullyQualified'],
    findings: ({ PrimaryDns, PrimaryDNSPortAvailable, HostRecord, ComputerNameDnsFullyQualified: server }) =>
      PrimaryDns !== null && PrimaryDNSPortAvailable && !HostRecord ? [{ server, address: PrimaryDns }] : [],
    logText: 'No host (A) record of {server} was found on the DNS server {address}.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
] as const;
