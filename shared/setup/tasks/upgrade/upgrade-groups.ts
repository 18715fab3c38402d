import type { HostChange } from '../../../host/change';
import { MSI_LOG_PATH } from '../../../host/files/setup-logs';
import { writeProductVersion } from '../../product-version';
import { task, type SetupTask, type TaskContext } from '../../task';
import { upgradeRole } from './upgrade-role';

/** Preparing Setup: files to the temporary folder (S4, S7). */
export const PREPARING_SETUP: readonly SetupTask[] = [
  msiTask('45d4c16c', 'copy-SetupFiles', 20, 'Setup files copied to C:\\WINDOWS\\Temp\\ExchangeServerSetup'),
];

/** Removing Exchange Files: the old build's package (S4). */
export const REMOVING_OLD_FILES: readonly SetupTask[] = [
  msiTask('ec5c9c14', 'remove-OldMsiPackage', 45, 'exchangeserver.msi of the old build removed', {
    kind: 'service-enabled',
    service: 'msiserver',
  }),
];

/** Preparing Files (S4). */
export const PREPARING_FILES: readonly SetupTask[] = [
  msiTask('2bed3179', 'prepare-MsiPackage', 20, 'exchangeserver.msi of the new build prepared', {
    kind: 'source-files',
  }),
];

/** The upgrade of each role, by role. */
export const UPGRADE_ROLES = {
  HubTransport: upgradeRole('HubTransport', {
    stop: '44a0d8c6',
    backup: 'bed5021b',
    update: 'd8da70be',
    counters: '532369d3',
    diagnostics: 'ecb61522',
    register: 'f2da8d28',
    tidy: 'd5a33347',
    start: '5d0e94f5',
  }),
  ClientAccess: upgradeRole('ClientAccess', {
    stop: '2fdbabdd',
    backup: '9adb64cb',
    update: '8adb4bf1',
    counters: 'e6b33285',
    diagnostics: 'c0c7a563',
    register: '23e613b2',
    tidy: '90d16111',
    start: '8c892319',
  }),
  UnifiedMessaging: upgradeRole('UnifiedMessaging', {
    stop: '5bf7740f',
    backup: '73f0bf01',
    update: '73a4547a',
    counters: '17ebb6fb',
    diagnostics: '141088ea',
    register: 'c15b5503',
    tidy: '2c3659f4',
    start: '15e2deb5',
  }),
  Mailbox: upgradeRole('Mailbox', {
    stop: '195645ae',
    backup: '269404c2',
    update: '3d70f283',
    counters: '25704a71',
    diagnostics: '02fe3916',
    register: '3acc5369',
    tidy: '5542980b',
    start: '4818c5e2',
  }),
  EdgeTransport: upgradeRole('EdgeTransport', {
    stop: '553fb67a',
    backup: 'fc33599d',
    update: '3286413c',
    counters: 'cf3d67e0',
    diagnostics: '0fbe1efb',
    register: '0fe6cf85',
    tidy: 'bad20c95',
    start: '645655fc',
  }),
  ManagementTools: [
    task('d0bc0f8e', 'update-ManagementTools', 30, ({ host, plan, at }) => [
      {
        type: 'file-written',
        path: `${plan.targetDir}\\Bin\\Exchange.ps1`,
        content: `${host.media.build}\r\n`,
        at,
      },
    ]),
  ],
} as const satisfies Record<string, readonly SetupTask[]>;

/** Finalizing Setup (S4): the product's version as the Setup key has it. */
export const FINALIZING_UPGRADE: readonly SetupTask[] = [
  task('18240a30', 'set-ProductVersion', 15, ({ host }) => writeProductVersion(host.media.build)),
];

function msiTask(
  id: string,
  name: string,
  seconds: number,
  line: string,
  ...needs: SetupTask['needs']
): SetupTask {
  const log = ({ at }: TaskContext): HostChange[] => [
    { type: 'file-appended', path: MSI_LOG_PATH, content: `=== ${line} ===\r\n`, at },
  ];
  return task(id, name, seconds, log, ...needs);
}
