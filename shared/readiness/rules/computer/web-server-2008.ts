import { rule, type RuleScope } from '../../rule';
import type { ROLE_SERVICE_SETTINGS } from '../../settings/role-service-settings';
import type { Settings } from '../../settings/settings';

type RoleServiceSetting = keyof typeof ROLE_SERVICE_SETTINGS;

/** The first two roles have virtual directories in IIS; the tools administer these. */
const WITH_TOOLS = ['ClientAccess', 'Mailbox', 'ManagementTools'] as const;
const WEB_ROLES = ['ClientAccess', 'Mailbox'] as const;
const CLIENT_ACCESS = ['ClientAccess'] as const;

/** Eras of the articles of single role services. */
const UNTIL_2010 = ['2007', '2010'] as const;

const ON_2008 = { severity: 'error', windows: '2008' } as const;
const WITHOUT_ARTICLE = { sources: ['S29', 'S30'], hasArticle: false, evidence: 'inferred' } as const;

/**
 * What Setup asks of Windows Server 2008: role services of Web Server (IIS), and a feature. Those with an article are of
 * domain.md 6.1; those of 6.3 are named in the same articles' table, their use in 2007 is inferred.
 */
export const WEB_SERVER_2008_RULES = [
  article(
    'LonghornIIS6MetabaseNotInstalled',
    WITH_TOOLS,
    'IIS6MetabaseStatus',
    'IIS 6 Metabase Compatibility',
  ),
  article(
    'LonghornIIS6MgmtConsoleNotInstalled',
    WITH_TOOLS,
    'IIS6ManagementConsoleStatus',
    'IIS 6 Management Console',
  ),
  article(
    'LonghornIIS7BasicAuthNotInstalled',
    WEB_ROLES,
    'IIS7BasicAuthentication',
    'Basic Authentication',
    UNTIL_2010,
  ),
  article(
    'LonghornIIS7DigestAuthNotInstalled',
    CLIENT_ACCESS,
    'IIS7DigestAuthentication',
    'Digest Authentication',
    UNTIL_2010,
  ),
  article(
    'LonghornIIS7WindowsAuthNotInstalled',
    WEB_ROLES,
    'IIS7WindowAuthentication',
    'Windows Authentication',
    UNTIL_2010,
  ),
  article(
    'LonghornIIS7HttpCompressionDynamicNotInstalled',
    CLIENT_ACCESS,
    'IIS7CompressionDynamic',
    'Dynamic Content Compression',
    UNTIL_2010,
  ),
  article(
    'LonghornIIS7HttpCompressionStaticNotInstalled',
    CLIENT_ACCESS,
    'IIS7CompressionStatic',
    'Static Content Compression',
    UNTIL_2010,
  ),
  listed('LonghornIIS6WMICompatibility', CLIENT_ACCESS, 'IIS6WmiCompatibility', 'IIS 6 WMI Compatibility'),
  listed('LonghornASPNET', CLIENT_ACCESS, 'IIS7AspNet', 'ASP.NET'),
  listed('LonghornISAPIFilter', CLIENT_ACCESS, 'IIS7IsapiFilter', 'ISAPI Filters'),
  listed('LonghornDirectoryBrowse', CLIENT_ACCESS, 'IIS7DirectoryBrowsing', 'Directory Browsing'),
  listed('LonghornHttpErrors', CLIENT_ACCESS, 'IIS7HttpErrors', 'HTTP Errors'),
  listed('LonghornHttpLogging', CLIENT_ACCESS, 'IIS7HttpLogging', 'HTTP Logging'),
  listed('LonghornHttpRedirect', CLIENT_ACCESS, 'IIS7HttpRedirect', 'HTTP Redirection'),
  listed('LonghornHttpTracing', CLIENT_ACCESS, 'IIS7HttpTracing', 'Tracing'),
  listed('LonghornRequestMonitor', CLIENT_ACCESS, 'IIS7RequestMonitor', 'Request Monitor'),
  listed('LonghornStaticContent', CLIENT_ACCESS, 'IIS7StaticContent', 'Static Content'),
  listed(
    'LonghornClientCertificateMappingAuthentication',
    CLIENT_ACCESS,
    'IIS7ClientCertificateMapping',
    'Client Certificate Mapping Authentication',
  ),
  listed(
    'LonghornIIS7ManagementConsoleInstalled',
    WEB_ROLES,
    'IIS7ManagementConsole',
    'IIS Management Console',
  ),
  rule({
    ...ON_2008,
    ...WITHOUT_ARTICLE,
    id: 'LonghornWmspdmoxNotInstalled',
    scope: ['UnifiedMessaging'],
    settings: ['DesktopExperience'],
    findings: ({ DesktopExperience }) => !DesktopExperience,
    logText: 'The Windows Media audio codec is not installed; the Desktop Experience feature brings it.',
  }),
] as const;

/** A role service that articles of its own ask for. */
function article<const Id extends string>(
  id: Id,
  scope: RuleScope,
  setting: RoleServiceSetting,
  roleService: string,
  eras: readonly ('2007' | '2010')[] = ['2007'],
) {
  return rule({ ...missing(id, scope, setting, roleService), eras });
}

/** A role service that only their list of components names. */
function listed<const Id extends string>(
  id: Id,
  scope: RuleScope,
  setting: RoleServiceSetting,
  roleService: string,
) {
  return rule({ ...missing(id, scope, setting, roleService), ...WITHOUT_ARTICLE });
}

/** That a role service of Web Server (IIS) is missing. */
function missing<const Id extends string, Name extends RoleServiceSetting>(
  id: Id,
  scope: RuleScope,
  setting: Name,
  roleService: string,
) {
  return {
    ...ON_2008,
    id,
    scope,
    settings: [setting],
    findings: (settings: Pick<Settings, Name>) => !settings[setting],
    logText: `The role service ${roleService} of Web Server (IIS) is not installed.`,
  } as const;
}
