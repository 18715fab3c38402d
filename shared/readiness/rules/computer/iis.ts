import type { ServerRole } from '../../../host/server-role';
import type { ServiceStartType } from '../../../host/windows/service';
import { rule } from '../../rule';

/** The roles that publish something through IIS. */
const WEB_ROLES: readonly ServerRole[] = ['Mailbox', 'ClientAccess'];

/** Rules about Internet Information Services and its neighbours. */
export const IIS_RULES = [
  rule({
    id: 'SMTPSvcInstalled',
    severity: 'error',
    scope: ['HubTransport', 'EdgeTransport'],
    settings: ['SMTPSvcStartMode'],
    findings: ({ SMTPSvcStartMode }) => SMTPSvcStartMode !== null,
    logText: 'The Simple Mail Transport Protocol service of Windows is installed and must be removed.',
  }),
  rule({
    id: 'W3SVCDisabledOrNotInstalled',
    severity: 'error',
    scope: ['Mailbox', 'ClientAccess'],
    settings: ['W3SVCStartMode'],
    findings: ({ W3SVCStartMode }) => cannotStart(W3SVCStartMode),
    logText: 'The World Wide Web Publishing Service (W3SVC) is disabled or missing.',
  }),
  // Its article says the same as its sister's; by its name it is read as the one about a role that Setup has begun.
  rule({
    id: 'ShouldReRunSetupForW3SVC',
    severity: 'error',
    scope: ['Mailbox', 'ClientAccess'],
    settings: ['W3SVCStartMode', 'ServerRoleBegun', 'PlannedRoles'],
    findings: ({ W3SVCStartMode, ServerRoleBegun, PlannedRoles }) =>
      cannotStart(W3SVCStartMode)
        ? WEB_ROLES.filter((role) => ServerRoleBegun.includes(role) && PlannedRoles.includes(role)).map(
            (role) => ({ role: { kind: 'role', role } }),
          )
        : [],
    logText:
      'The files of the {role} role are on this computer, and the World Wide Web Publishing Service (W3SVC) is disabled or missing. Put the service right and run Setup again for the role.',
    evidence: 'decision',
  }),
  rule({
    id: 'Iis32BitMode',
    severity: 'error',
    scope: ['ClientAccess', 'Mailbox'],
    settings: ['Enable32BitAppOnWin64'],
    findings: ({ Enable32BitAppOnWin64 }) => Enable32BitAppOnWin64,
    logText: 'Internet Information Services runs in 32-bit mode on a 64-bit computer.',
  }),
  rule({
    id: 'NntpSvcInstalled',
    severity: 'error',
    scope: 'all-roles',
    settings: ['NntpSvcStartMode'],
    findings: ({ NntpSvcStartMode }) => NntpSvcStartMode !== null,
    logText: 'The Network News Transfer Protocol service of Windows is installed and must be removed.',
    sources: ['S35'],
    hasArticle: false,
  }),
  rule({
    id: 'NwLinkInstalled',
    severity: 'error',
    scope: 'all-roles',
    settings: ['NwLinkInstalled'],
    findings: ({ NwLinkInstalled }) => NwLinkInstalled,
    logText: 'The network protocol NWLink IPX/SPX/NetBIOS is installed and must be removed.',
    sources: ['S35'],
    hasArticle: false,
  }),
] as const;

function cannotStart(mode: ServiceStartType | null): boolean {
  return mode === null || mode === 'disabled';
}
