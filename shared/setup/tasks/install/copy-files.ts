import type { HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import { EXCHANGE_ROOT, findKey } from '../../../host/registry/registry';
import { MSI_LOG_PATH } from '../../../host/files/setup-logs';
import { writeProductVersion } from '../../product-version';
import type { SetupPlan } from '../../plan/plan';
import { rollupKey, rollupsIn } from '../../setup-place';
import { task, type SetupTask, type TaskContext } from '../../task';
import { isCopyDue, unpackRole } from '../install-effects';

/** Where the choice of the Error Reporting page is kept; the place is a decision of ours. */
function errorReporting(): HostChange {
  return {
    type: 'registry-value-set',
    path: `${EXCHANGE_ROOT}\\Setup`,
    name: 'ErrorReportingEnabled',
    value: { type: 'REG_DWORD', data: 1 },
  };
}

/** Those that are not applied yet. */
function newRollups(host: Host, { options }: SetupPlan): string[] {
  const { updatesDir } = options;
  if (updatesDir === null) return [];
  return rollupsIn(host, updatesDir).filter(
    (name) => !findKey(host.registry, rollupKey(host.media.build, name)),
  );
}

/** The rollups of /UpdatesDir, applied together with the files (S3, S16). */
function applyRollups({ host, plan }: TaskContext): HostChange[] {
  return newRollups(host, plan).map((name) => ({
    type: 'registry-value-set',
    path: rollupKey(host.media.build, name),
    name: 'PackageName',
    value: { type: 'REG_SZ', data: name },
  }));
}

/** The file copy by `exchangeserver.msi` (domain.md section 8), then each planned role's files. */
export const COPY_FILES: readonly SetupTask[] = [
  {
    ...task(
      '0b1f6c2e',
      'install-msipackage',
      60,
      ({ host, plan, at }) => [
        ...(plan.enableErrorReporting ? [errorReporting()] : []),
        // An upgrade writes it when all else is done.
        ...(plan.action === 'BuildToBuildUpgrade' ? [] : writeProductVersion(host.media.build)),
        {
          type: 'registry-value-set',
          path: `${EXCHANGE_ROOT}\\Setup`,
          name: 'MsiInstallPath',
          value: { type: 'REG_SZ', data: `${plan.targetDir}\\` },
        },
        {
          type: 'file-appended',
          path: MSI_LOG_PATH,
          content: `=== exchangeserver.msi ${host.media.build}: files copied to ${plan.targetDir} ===\r\n`,
          at,
        },
      ],
      { kind: 'service-enabled', service: 'msiserver' },
      { kind: 'target-drive' },
      { kind: 'same-build' },
      { kind: 'source-files' },
    ),
    isDue: (host, plan) => plan.roles.some((role) => isCopyDue(host, plan.action, role)),
  },
  unpackRole('2d44be17', 'HubTransport', 35, 'Bin\\EdgeTransport.exe', 'Bin\\MSExchangeTransport.exe'),
  unpackRole('3e905a68', 'ClientAccess', 35, 'ClientAccess\\Owa\\Default.aspx', 'Bin\\MSExchangeFDS.exe'),
  unpackRole('4fb2137d', 'UnifiedMessaging', 60, 'Bin\\umservice.exe', 'UnifiedMessaging\\umlang-en-US.msi'),
  unpackRole('50c8ae31', 'Mailbox', 45, 'Bin\\store.exe', 'Bin\\mad.exe'),
  unpackRole('61d97f42', 'EdgeTransport', 35, 'Bin\\EdgeTransport.exe', 'Bin\\EdgeCredentialSvc.exe'),
  {
    ...task('7e0a83b6', 'install-Updates', 60, applyRollups, {
      kind: 'service-enabled',
      service: 'msiserver',
    }),
    isDue: (host, plan) => plan.roles.length > 0 && newRollups(host, plan).length > 0,
  },
  // Last, since the tools count as installed from here on (S9): a copy cut short leaves them to be done again.
  unpackRole(
    '1c7a90d4',
    'ManagementTools',
    25,
    'Bin\\Exchange Management Console.msc',
    'Bin\\Exchange.ps1',
    'Bin\\Setup.com',
    'Bin\\ExSetupUI.exe',
  ),
];
