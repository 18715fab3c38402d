import type { ServerRole } from '../../../host/server-role';
import { task, type SetupTask } from '../../task';
import { lastTraces, removeFiles } from '../remove-effects';

/**
 * The removal of each role's files, the last task of its removal: until it is done the role's mark stays, so that a
 * removal that is interrupted here can be gone on with (domain.md 14.1; the order is inferred).
 */
export const REMOVE_ROLE_FILES: Readonly<Record<ServerRole, SetupTask>> = {
  ManagementTools: removeFiles(
    '33e5b9f4',
    'ManagementTools',
    12,
    'Bin\\Exchange Management Console.msc',
    'Bin\\Exchange.ps1',
    'Bin\\Setup.com',
    'Bin\\ExSetupUI.exe',
  ),
  HubTransport: removeFiles(
    '264298ac',
    'HubTransport',
    17,
    'Bin\\EdgeTransport.exe',
    'Bin\\MSExchangeTransport.exe',
  ),
  ClientAccess: removeFiles(
    'f1757dfc',
    'ClientAccess',
    17,
    'ClientAccess\\Owa\\Default.aspx',
    'Bin\\MSExchangeFDS.exe',
  ),
  UnifiedMessaging: removeFiles(
    'e7be6c36',
    'UnifiedMessaging',
    30,
    'Bin\\umservice.exe',
    'UnifiedMessaging\\umlang-en-US.msi',
  ),
  Mailbox: removeFiles('2ef6accb', 'Mailbox', 22, 'Bin\\store.exe', 'Bin\\mad.exe'),
  EdgeTransport: removeFiles(
    'a155c454',
    'EdgeTransport',
    17,
    'Bin\\EdgeTransport.exe',
    'Bin\\EdgeCredentialSvc.exe',
  ),
};

/** The package goes when all roles of the plan have gone; with the last role, all that is left (domain.md section 8, 14.3). */
export const REMOVE_PACKAGE: readonly SetupTask[] = [
  task('c8db04d1', 'uninstall-msipackage', 30, ({ host, plan }) => lastTraces(host, plan), {
    kind: 'service-enabled',
    service: 'msiserver',
  }),
];
