import { rule } from '../../rule';

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
    findings: ({ W3SVCStartMode: mode }) => mode === null || mode === 'disabled',
    logText: 'The World Wide Web Publishing Service (W3SVC) is disabled or missing.',
  }),
  rule({
    id: 'Iis32BitMode',
    severity: 'error',
    scope: ['ClientAccess', 'Mailbox'],
    settings: ['Enable32BitAppOnWin64'],
    findings: ({ Enable32BitAppOnWin64 }) => Enable32BitAppOnWin64,
    logText: 'Internet Information Services runs in 32-bit mode on a 64-bit computer.',
  }),
] as const;
