import type { HostChange } from '../../../host/change';
import type { Database } from '../../../host/directory/organization';
import { sameName } from '../../../host/registry/registry';
import { task, type SetupTask, type TaskContext } from '../../task';
import { removeServices, stopServices, unregisterRole } from '../remove-effects';

/** Removal of Mailbox. Database objects go, the files stay (KB 927464, S21); public folder replicas must have been moved away. */
export const REMOVE_MAILBOX: readonly SetupTask[] = [
  task(
    '548c843c',
    'remove-PublicFolderDatabase',
    40,
    dropDatabases('public-folder'),
    { kind: 'no-public-folder-replicas' },
    { kind: 'directory' },
  ),
  task(
    '931f736a',
    'remove-MailboxDatabase',
    40,
    dropDatabases('mailbox'),
    { kind: 'no-mailboxes' },
    { kind: 'directory' },
  ),
  stopServices(
    '8569468b',
    'stop-MailboxServices',
    45,
    'Mailbox',
    'MSExchangeIS',
    'MSExchangeSA',
    'MSExchangeMailSubmission',
    'MSExchangeMailboxAssistants',
    'MSExchangeRepl',
    'MSExchangeMonitoring',
    'MSExchangeSearch',
    'MSFTESQL-Exchange',
  ),
  unregisterRole('7787a573', 'clear-MailboxServerRole', 20, 'Mailbox'),
  removeServices(
    'cc705733',
    'uninstall-SearchService',
    15,
    'Mailbox',
    'MSExchangeSearch',
    'MSFTESQL-Exchange',
  ),
  removeServices(
    'd5e0ff58',
    'uninstall-ReplicationService',
    15,
    'Mailbox',
    'MSExchangeRepl',
    'MSExchangeMonitoring',
  ),
  removeServices(
    'cf59efb4',
    'uninstall-MailboxAssistantsService',
    15,
    'Mailbox',
    'MSExchangeMailboxAssistants',
  ),
  removeServices('1bb73d2e', 'uninstall-MailSubmissionService', 15, 'Mailbox', 'MSExchangeMailSubmission'),
  removeServices('cd45093c', 'uninstall-InformationStoreService', 20, 'Mailbox', 'MSExchangeIS'),
  removeServices('4ee72b36', 'uninstall-SystemAttendantService', 20, 'Mailbox', 'MSExchangeSA'),
  stopServices('c18ebced', 'stop-MailboxADTopologyService', 15, 'Mailbox', 'MSExchangeADTopology'),
  removeServices('18187844', 'uninstall-MailboxADTopologyService', 15, 'Mailbox', 'MSExchangeADTopology'),
];

function dropDatabases(kind: Database['kind']): SetupTask['changes'] {
  return ({ host }: TaskContext): HostChange[] =>
    (host.directory?.organization?.databases ?? [])
      .filter((database) => database.kind === kind && sameName(database.server, host.name))
      .map(({ server, name }) => ({ type: 'database-removed', server, name }));
}
