import type { ServerRole } from '../../../host/server-role';
import type { MessageParams } from '../../../message';
import { rule } from '../../rule';
import type { Settings } from '../../settings/settings';

/** Rules that one role has about its organization, its site or its server. */
export const ROLE_NEEDS_RULES = [
  rule({
    id: 'NoConnectorToStar',
    severity: 'warning',
    scope: ['HubTransport'],
    settings: ['ConnectorToStar', 'ExchangeOrganization'],
    findings: ({ ConnectorToStar, ExchangeOrganization }) => ExchangeOrganization && !ConnectorToStar,
    logText: "No Send connector with the address space '*' was found. Mail to the Internet may not flow.",
    sources: ['S30', 'S4'],
    hasArticle: false,
  }),
  rule({
    id: 'OffLineABServerDeleted',
    severity: 'error',
    scope: ['ClientAccess'],
    settings: ['OffLineABServer'],
    findings: ({ OffLineABServer }) =>
      OffLineABServer.filter(({ server }) => server === null).map(({ name: book }) => ({ book })),
    logText: 'The generation server of the offline address book {book} has been deleted.',
  }),
  rule({
    id: 'ClientAccessRoleNotPresentInSite',
    severity: 'warning',
    scope: ['Mailbox'],
    settings: ['DirectoryReachable', 'RolesInSite', 'PlannedRoles', 'SiteName'],
    findings: (settings) => absentFromSite(settings, 'ClientAccess'),
    logText: 'No Client Access server was found in the site {site}.',
  }),
  rule({
    id: 'BridgeheadRoleNotPresentInSite',
    severity: 'warning',
    scope: ['Mailbox'],
    settings: ['DirectoryReachable', 'RolesInSite', 'PlannedRoles', 'SiteName'],
    findings: (settings) => absentFromSite(settings, 'HubTransport'),
    logText: 'No Hub Transport server was found in the site {site}.',
  }),
  rule({
    id: 'FqdnMissing',
    severity: 'error',
    scope: ['EdgeTransport'],
    settings: ['ComputerNameDnsDomain', 'ComputerNameDnsFullyQualified'],
    findings: ({ ComputerNameDnsDomain, ComputerNameDnsFullyQualified: server }) =>
      ComputerNameDnsDomain === '' ? [{ server }] : [],
    logText: 'The primary DNS suffix of {server} is missing.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
  rule({
    id: 'AdamNotInstalled',
    severity: 'error',
    scope: ['EdgeTransport'],
    settings: ['AdamInstalled'],
    findings: ({ AdamInstalled }) => !AdamInstalled,
    logText: 'Active Directory Application Mode (ADAM) is not installed.',
    sources: ['S14'],
    hasArticle: false,
    evidence: 'decision',
  }),
  rule({
    id: 'ADAMDataPathExists',
    severity: 'error',
    scope: ['EdgeTransport'],
    settings: ['AdamDataPath', 'Watermarks'],
    findings: ({ AdamDataPath: path, Watermarks }) =>
      path !== null && !Watermarks.some((mark) => mark.role === 'EdgeTransport') ? [{ path }] : [],
    logText: 'The ADAM data file {path} already exists.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
] as const;

/** That no server of a role stands in the computer's site, nor will; who cannot read the directory cannot say so. */
function absentFromSite(
  settings: Pick<Settings, 'DirectoryReachable' | 'RolesInSite' | 'PlannedRoles' | 'SiteName'>,
  role: ServerRole,
): MessageParams[] {
  const { DirectoryReachable, RolesInSite, PlannedRoles, SiteName: site } = settings;
  const isThere = [...RolesInSite, ...PlannedRoles].includes(role);
  return DirectoryReachable && site !== null && !isThere ? [{ site }] : [];
}
