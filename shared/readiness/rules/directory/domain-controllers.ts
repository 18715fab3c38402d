import { sameName } from '../../../host/registry/registry';
import { isWindowsTooOld } from '../../../setup/old-controller';
import { ORGANIZATION_AND_DIRECTORY_ROLES, rule } from '../../rule';

/** Rules about domain controllers: where they stand, what they run, and the computer that is one itself. */
export const DOMAIN_CONTROLLER_RULES = [
  rule({
    id: 'SchemaFSMONotWin2003SPn',
    severity: 'error',
    scope: 'organization',
    settings: ['SmoOperatingSystemVersion', 'SchemaMaster'],
    findings: ({ SmoOperatingSystemVersion: windows, SchemaMaster: server }) =>
      windows !== null && isWindowsTooOld(windows) ? [{ server, windows }] : [],
    logText:
      'The schema master {server} runs {windows}; it must run Windows Server 2003 Service Pack 1 or later.',
  }),
  rule({
    id: 'NotInSchemaMasterDomain',
    severity: 'error',
    scope: 'organization',
    settings: ['ForestPrep', 'SmoSchemaDomain', 'SchemaMaster', 'ComputerDomain'],
    findings: ({ ForestPrep, SmoSchemaDomain: domain, SchemaMaster: server, ComputerDomain: own }) =>
      ForestPrep && domain !== null && !sameName(domain, own) ? [{ server, domain, own }] : [],
    logText:
      'This computer is in the domain {own}, and the schema master {server} in the domain {domain}; both must be in the same one.',
  }),
  rule({
    id: 'NotInSchemaMasterSite',
    severity: 'error',
    scope: 'organization',
    settings: ['ForestPrep', 'SmoSiteName', 'SchemaMaster', 'SiteName'],
    findings: ({ ForestPrep, SmoSiteName: site, SchemaMaster: server, SiteName: own }) =>
      ForestPrep && site !== null && own !== null && site !== own ? [{ server, site, own }] : [],
    logText:
      'This computer is in the site {own}, and the schema master {server} in the site {site}; both must be in the same one.',
  }),
  rule({
    id: 'NotInDC2Site',
    severity: 'error',
    scope: 'organization',
    settings: ['ForestPrep', 'DomainController', 'DomainControllerSiteName', 'SmoSiteName', 'SchemaMaster'],
    findings: ({
      ForestPrep,
      DomainController: controller,
      DomainControllerSiteName: site,
      SmoSiteName: masterSite,
      SchemaMaster: server,
    }) =>
      ForestPrep && controller !== null && site !== null && masterSite !== null && site !== masterSite
        ? [{ controller, site, server, masterSite }]
        : [],
    logText:
      'The domain controller {controller} is in the site {site}, and the schema master {server} that Setup has to contact in the site {masterSite}.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'decision',
  }),
  rule({
    id: 'DomainControllerIsOutOfSite',
    severity: 'error',
    scope: 'organization',
    settings: ['DomainController', 'DomainControllerSiteName', 'SiteName'],
    findings: ({ DomainController: controller, DomainControllerSiteName: site, SiteName: own }) =>
      controller !== null && site !== null && own !== null && site !== own ? [{ controller, site, own }] : [],
    logText: 'The domain controller {controller} is in the site {site}, and this computer in the site {own}.',
    sources: ['S29', 'S30'],
  }),
  rule({
    id: 'ConfigDCHostNameMismatch',
    severity: 'error',
    scope: 'directory-roles',
    settings: ['ConfigDCHostName', 'DomainController'],
    findings: ({ ConfigDCHostName: prescribed, DomainController: chosen }) =>
      prescribed !== null && !isSameComputer(prescribed, chosen) ? [{ prescribed }] : [],
    logText:
      'The registry prescribes the domain controller {prescribed}, which is not the one that Setup was told to use.',
    evidence: 'inferred',
  }),
  rule({
    id: 'LocalComputerIsDCInChildDomain',
    severity: 'error',
    scope: 'directory-roles',
    settings: [
      'DomainRole',
      'GlobalCatalog',
      'ComputerDomain',
      'RootDomain',
      'DirectoryReachable',
      'ComputerNameDnsFullyQualified',
    ],
    findings: ({
      DirectoryReachable,
      DomainRole,
      GlobalCatalog,
      ComputerDomain: domain,
      RootDomain,
      ComputerNameDnsFullyQualified: server,
    }) =>
      DirectoryReachable &&
      DomainRole === 'domain-controller' &&
      !GlobalCatalog &&
      !sameName(domain, RootDomain)
        ? [{ server, domain }]
        : [],
    logText:
      'The computer {server} is a domain controller of the child domain {domain} and no global catalog.',
  }),
  rule({
    id: 'ComputerRODC',
    severity: 'error',
    scope: 'all-roles',
    windows: '2008',
    settings: ['ReadOnlyDC', 'ComputerNameDnsFullyQualified'],
    findings: ({ ReadOnlyDC, ComputerNameDnsFullyQualified: server }) => (ReadOnlyDC ? [{ server }] : []),
    logText: 'The computer {server} is a read-only domain controller.',
  }),
  rule({
    id: 'NoGlobalCatalogInSite',
    severity: 'error',
    scope: ORGANIZATION_AND_DIRECTORY_ROLES,
    settings: ['DirectoryReachable', 'SiteName', 'GlobalCatalogsInSite'],
    findings: ({ DirectoryReachable, SiteName: site, GlobalCatalogsInSite: catalogs }) =>
      DirectoryReachable && site !== null && catalogs.every(({ windows }) => isWindowsTooOld(windows))
        ? [{ site }]
        : [],
    logText: 'The site {site} has no global catalog server on Windows Server 2003 Service Pack 1 or later.',
    sources: ['S34'],
    hasArticle: false,
    evidence: 'inferred',
  }),
  rule({
    id: 'DomainControllerLanguageUpdateMissing',
    severity: 'error',
    scope: 'organization',
    settings: ['ControllersWithoutLanguageUpdate'],
    findings: ({ ControllersWithoutLanguageUpdate: controllers }) =>
      controllers.map(({ name: server, windows, language }) => ({ server, windows, language })),
    logText:
      'The domain controller {server} runs {windows} ({language}) without KB 919166 and without Service Pack 2.',
    sources: ['S35'],
    hasArticle: false,
    evidence: 'inferred',
  }),
] as const;

/** Whether two names are those of one computer, be one with its domain and one without. */
function isSameComputer(prescribed: string, chosen: string | null): boolean {
  if (chosen === null) return false;
  const isShort = !prescribed.includes('.');
  return sameName(prescribed, isShort ? (chosen.split('.')[0] ?? '') : chosen);
}
