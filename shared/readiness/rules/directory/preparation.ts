import { rule } from '../../rule';

/** Rules about what is to be prepared in the forest, and the right to do it (domain.md 6.1, 6.3). */
export const PREPARATION_RULES = [
  rule({
    id: 'SchemaUpdateRequired',
    severity: 'error',
    scope: 'organization',
    settings: ['PrepareSchema', 'SchemaAdmin', 'EnterpriseAdmin', 'CurrentLogOn'],
    findings: ({ PrepareSchema, SchemaAdmin, EnterpriseAdmin, CurrentLogOn }) =>
      PrepareSchema && !(SchemaAdmin && EnterpriseAdmin) ? [{ account: CurrentLogOn }] : [],
    logText:
      'The schema must be updated, and {account} is not a member of Schema Admins and Enterprise Admins.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
  rule({
    id: 'GlobalUpdateRequired',
    severity: 'error',
    scope: 'organization',
    settings: ['PrepareOrganization', 'EnterpriseAdmin', 'CurrentLogOn'],
    findings: ({ PrepareOrganization, EnterpriseAdmin, CurrentLogOn }) =>
      PrepareOrganization && !EnterpriseAdmin ? [{ account: CurrentLogOn }] : [],
    logText:
      'Global updates of Active Directory are required, and {account} is not a member of Enterprise Admins.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
  rule({
    id: 'AdUpdateRequired',
    severity: 'error',
    scope: 'organization',
    settings: ['PreparedPart', 'PrepareOrganization', 'EnterpriseAdmin', 'CurrentLogOn'],
    findings: ({ PreparedPart, PrepareOrganization, EnterpriseAdmin, CurrentLogOn }) =>
      PreparedPart === 'organization' && PrepareOrganization && !EnterpriseAdmin
        ? [{ account: CurrentLogOn }]
        : [],
    logText: 'Active Directory must be prepared, and the account {account} has no right to do it.',
  }),
  rule({
    id: 'DomainPrepWithoutADUpdate',
    severity: 'error',
    scope: 'organization',
    settings: ['PreparedPart', 'DirectoryReachable', 'AdIsPrepped'],
    findings: ({ PreparedPart, DirectoryReachable, AdIsPrepped }) =>
      (PreparedPart === 'domain' || PreparedPart === 'all-domains') && DirectoryReachable && !AdIsPrepped,
    logText: 'A domain cannot be prepared before Active Directory is. Run Setup with /PrepareAD first.',
  }),
  rule({
    id: 'PrepareDomainNotFound',
    severity: 'error',
    scope: 'organization',
    settings: ['UnknownDomain'],
    findings: ({ UnknownDomain: domain }) => (domain === null ? [] : [{ domain }]),
    logText: 'The domain {domain} that is to be prepared was not found in the forest.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'inferred',
  }),
  rule({
    id: 'PrepareDomainModeMixed',
    severity: 'error',
    scope: 'organization',
    settings: ['PrepareDomain'],
    findings: ({ PrepareDomain }) =>
      PrepareDomain.filter(({ level }) => level === 'windows-2000-mixed').map(({ name: domain }) => ({
        domain,
      })),
    logText: 'The domain {domain} that is to be prepared is in mixed mode.',
  }),
  rule({
    id: 'PrepareDomainNotAdmin',
    severity: 'error',
    scope: 'organization',
    settings: ['PrepareDomain', 'ComputerDomain', 'LocalDomainAdmin', 'EnterpriseAdmin', 'CurrentLogOn'],
    findings: ({ PrepareDomain, ComputerDomain, LocalDomainAdmin, EnterpriseAdmin, CurrentLogOn }) =>
      PrepareDomain.filter(
        ({ name }) => !EnterpriseAdmin && !(LocalDomainAdmin && name === ComputerDomain),
      ).map(({ name: domain }) => ({ domain, account: CurrentLogOn })),
    logText: 'The account {account} has no right to prepare the domain {domain}.',
  }),
  rule({
    id: 'LocalDomainPrep',
    severity: 'error',
    scope: 'organization',
    settings: [
      'PrepareLocalDomain',
      'LocalDomainAdmin',
      'ExOrgAdmin',
      'EnterpriseAdmin',
      'ComputerDomain',
      'CurrentLogOn',
    ],
    findings: (settings) =>
      settings.PrepareLocalDomain && !mayPrepareDomain(settings)
        ? [{ domain: settings.ComputerDomain, account: settings.CurrentLogOn }]
        : [],
    logText: 'The domain {domain} must be prepared, and the account {account} has no right to do it.',
  }),
  rule({
    id: 'DomainPrepRequired',
    severity: 'error',
    scope: 'directory-roles',
    settings: [
      'DirectoryReachable',
      'LocalDomainIsPrepped',
      'LocalDomainAdmin',
      'ExOrgAdmin',
      'EnterpriseAdmin',
      'ComputerDomain',
    ],
    findings: (settings) =>
      settings.DirectoryReachable && !settings.LocalDomainIsPrepped && !mayPrepareDomain(settings)
        ? [{ domain: settings.ComputerDomain }]
        : [],
    logText: 'The domain {domain} has not been prepared. Run Setup with /PrepareDomain.',
  }),
  rule({
    id: 'RootDomainModeMixed',
    severity: 'error',
    scope: 'organization',
    settings: ['ForestPrep', 'PreparedPart', 'NtMixedDomainRoot', 'RootDomain'],
    findings: ({ ForestPrep, PreparedPart, NtMixedDomainRoot, RootDomain: domain }) =>
      ForestPrep && PreparedPart !== 'schema' && NtMixedDomainRoot ? [{ domain }] : [],
    logText: 'The root domain {domain} of the forest is in mixed mode.',
  }),
  rule({
    id: 'AdInitErrorRule',
    severity: 'error',
    scope: 'organization',
    settings: ['DuplicateSystemObjects', 'ComputerDomain'],
    findings: ({ DuplicateSystemObjects, ComputerDomain: domain }) =>
      DuplicateSystemObjects.map((container) => ({ container, domain })),
    logText: 'The domain {domain} holds a duplicate container of Exchange system objects: {container}.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
] as const;

/** An Enterprise Admin, or somebody who administers both the domain and the organization. */
function mayPrepareDomain(rights: {
  readonly LocalDomainAdmin: boolean;
  readonly ExOrgAdmin: boolean;
  readonly EnterpriseAdmin: boolean;
}): boolean {
  return rights.EnterpriseAdmin || (rights.LocalDomainAdmin && rights.ExOrgAdmin);
}
