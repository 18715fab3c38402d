import { ALL_ACTIONS, rule } from '../../rule';

/** Rules about Windows itself and its services. */
export const WINDOWS_RULES = [
  rule({
    id: 'RebootPending',
    severity: 'error',
    scope: 'all-roles',
    actions: ALL_ACTIONS,
    settings: ['PendingFileRenames', 'PendingComputerName'],
    // The article: pending file operations, or something of the kind in the registry, as a new computer name is.
    findings: ({ PendingFileRenames: files, PendingComputerName: name }) => {
      const count = files.length + (name === null ? 0 : 1);
      return count > 0 ? [{ count }] : [];
    },
    logText:
      'A restart is pending: {count} operation(s) wait for it. Restart the computer and run Setup again.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
  rule({
    id: 'OSCheckedBuild',
    severity: 'warning',
    scope: 'all-roles',
    settings: ['DebugVersion'],
    findings: ({ DebugVersion }) => DebugVersion,
    logText: 'The operating system runs in debug mode.',
  }),
  rule({
    id: 'WindowsInstallerServiceDisabledOrNotInstalled',
    severity: 'error',
    scope: 'all-roles',
    actions: ALL_ACTIONS,
    settings: ['WindowsInstallerServiceStartMode'],
    findings: ({ WindowsInstallerServiceStartMode: mode }) => mode === null || mode === 'disabled',
    logText: 'The Windows Installer service is disabled or missing.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'inferred',
  }),
  rule({
    id: 'EventSystemStopped',
    severity: 'error',
    scope: ['ClientAccess', 'EdgeTransport'],
    settings: ['EventSystemStarted'],
    findings: ({ EventSystemStarted }) => !EventSystemStarted,
    logText: 'The COM+ Event System service must be started before Setup can continue.',
  }),
  rule({
    id: 'MSDTCStopped',
    severity: 'error',
    scope: ['ClientAccess', 'UnifiedMessaging'],
    settings: ['MSDTCStarted'],
    findings: ({ MSDTCStarted }) => !MSDTCStarted,
    logText: 'The Distributed Transaction Coordinator service must be started before Setup can continue.',
  }),
  rule({
    id: 'ClusSvcInstalledRoleBlock',
    severity: 'error',
    scope: ['ClientAccess', 'HubTransport', 'UnifiedMessaging', 'EdgeTransport'],
    settings: ['ClusterService'],
    findings: ({ ClusterService }) => ClusterService,
    logText: 'The Cluster service is present; only the Mailbox role can be installed on a cluster node.',
  }),
] as const;
