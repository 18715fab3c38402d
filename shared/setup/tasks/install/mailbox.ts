import type { HostChange } from '../../../host/change';
import type { Database } from '../../../host/directory/organization';
import type { Host } from '../../../host/host';
import { task, type SetupTask, type TaskContext } from '../../task';
import { installServices, registerRole, startService } from '../install-effects';

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
  newDatabase('0b13a630', 'new-MailboxDatabase', 45, 'mailbox', 'First Storage Group', 'Mailbox Database'),
  {
    ...newDatabase(
      'db97509b',
      'new-PublicFolderDatabase',
      45,
      'public-folder',
      'Second Storage Group',
      'Public Folder Database',
    ),
    isDue: (_host, plan) => plan.enableLegacyOutlook === true,
  },
  {
    ...task('f8773f2a', 'new-DefaultOfflineAddressBook', 20, offlineAddressBook, { kind: 'directory' }),
    isDue: ({ directory }) => (directory?.organization?.offlineAddressBooks ?? []).length === 0,
  },
  startService('1c24b741', 'start-SystemAttendantService', 30, 'MSExchangeSA'),
  startService('2d35c852', 'start-InformationStoreService', 40, 'MSExchangeIS'),
  startService('3e46d963', 'start-MailSubmissionService', 15, 'MSExchangeMailSubmission'),
  startService('4f57ea74', 'start-MailboxAssistantsService', 15, 'MSExchangeMailboxAssistants'),
  startService('5068fb85', 'start-ReplicationService', 15, 'MSExchangeRepl'),
  startService('61790c96', 'start-SearchService', 15, 'MSExchangeSearch'),
  registerRole('728a1da7', 'set-MailboxServerRole', 20, 'Mailbox'),
];

/** A task that makes a database: its file, and its object in the directory. */
function newDatabase(
  id: string,
  name: string,
  seconds: number,
  kind: Database['kind'],
  storageGroup: string,
  database: string,
): SetupTask {
  const make = ({ host, plan, at }: TaskContext): HostChange[] => {
    const file = `${plan.targetDir}\\Mailbox\\${storageGroup}\\${database}.edb`;
    const empty = { mailboxes: 0, replicas: 0, replicaMove: null };
    return [
      { type: 'file-written', path: file, content: `${database}\r\n`, at },
      {
        type: 'database-created',
        database: { name: database, server: host.name, kind, storageGroup, file, ...empty },
      },
    ];
  };
  return {
    ...task(id, name, seconds, make, { kind: 'directory' }, { kind: 'organization' }),
    existing: (host) => (hasDatabase(host, database) ? database : null),
  };
}

function hasDatabase({ name: server, directory }: Host, name: string): boolean {
  const databases = directory?.organization?.databases ?? [];
  return databases.some((database) => database.server === server && database.name === name);
}

/** The first Mailbox server of an organization generates its offline address book. */
function offlineAddressBook({ host }: TaskContext): HostChange[] {
  return [{ type: 'offline-address-book-created', name: 'Default Offline Address Book', server: host.name }];
}
