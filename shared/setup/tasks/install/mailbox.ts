import type { SetupTask } from '../task';
import { installServices, registerRole, startService, writeFile } from '../task-effects';

/** Mailbox: services, the first storage group's database, the role on the server object. */
export const MAILBOX: readonly SetupTask[] = [
  installServices('839b1da7', 'install-MailboxADTopologyService', 20, 'MSExchangeADTopology'),
  startService('94ac2ec9', 'start-MailboxADTopologyService', 25, 'MSExchangeADTopology'),
  installServices('a5bd3fda', 'install-SystemAttendantService', 30, 'MSExchangeSA'),
  installServices('b6ce50eb', 'install-InformationStoreService', 30, 'MSExchangeIS'),
  installServices('c7df61fc', 'install-MailSubmissionService', 20, 'MSExchangeMailSubmission'),
  installServices('d8e0730d', 'install-MailboxAssistantsService', 20, 'MSExchangeMailboxAssistants'),
  installServices('e9f1841e', 'install-ReplicationService', 20, 'MSExchangeRepl', 'MSExchangeMonitoring'),
  installServices('fa02952f', 'install-SearchService', 25, 'MSFTESQL-Exchange', 'MSExchangeSearch'),
  writeFile(
    '0b13a630',
    'new-MailboxDatabase',
    45,
    'Mailbox\\First Storage Group\\Mailbox Database.edb',
    'Mailbox Database\r\n',
  ),
  startService('1c24b741', 'start-SystemAttendantService', 30, 'MSExchangeSA'),
  startService('2d35c852', 'start-InformationStoreService', 40, 'MSExchangeIS'),
  startService('3e46d963', 'start-MailSubmissionService', 15, 'MSExchangeMailSubmission'),
  startService('4f57ea74', 'start-MailboxAssistantsService', 15, 'MSExchangeMailboxAssistants'),
  startService('5068fb85', 'start-ReplicationService', 15, 'MSExchangeRepl'),
  startService('61790c96', 'start-SearchService', 15, 'MSExchangeSearch'),
  registerRole('728a1da7', 'set-MailboxServerRole', 20, 'Mailbox'),
];
