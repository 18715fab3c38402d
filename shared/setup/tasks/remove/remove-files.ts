import { task, type SetupTask } from '../../task';
import { lastTraces, removeFiles } from '../remove-effects';

/** The removal of files: each planned role's, then, with the last role, all that is left (domain.md section 8, 14.3). */
export const REMOVE_FILES: readonly SetupTask[] = [
  removeFiles('33e5b9f4', 'ManagementTools', 12, 'Bin\\Exchange Management Console.msc', 'Bin\\Exchange.ps1'),
  removeFiles('264298ac', 'HubTransport', 17, 'Bin\\EdgeTransport.exe', 'Bin\\MSExchangeTransport.exe'),
  removeFiles('f1757dfc', 'ClientAccess', 17, 'ClientAccess\\Owa\\Default.aspx', 'Bin\\MSExchangeFDS.exe'),
  removeFiles('e7be6c36', 'UnifiedMessaging', 30, 'Bin\\umservice.exe', 'UnifiedMessaging\\umlang-en-US.msi'),
  removeFiles('2ef6accb', 'Mailbox', 22, 'Bin\\store.exe', 'Bin\\mad.exe'),
  removeFiles('a155c454', 'EdgeTransport', 17, 'Bin\\EdgeTransport.exe', 'Bin\\EdgeCredentialSvc.exe'),
  task('c8db04d1', 'uninstall-msipackage', 30, ({ host, plan }) => lastTraces(host, plan)),
];
