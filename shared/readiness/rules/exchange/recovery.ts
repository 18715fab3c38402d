import { logFolderOf, type Database } from '../../../host/directory/organization';
import type { MessageParams } from '../../../message';
import { rule } from '../../rule';

/** Rules about a server that is built anew from its object in the directory (domain.md 6.1). */
export const RECOVERY_RULES = [
  rule({
    id: 'MailboxEDBDriveDoesNotExist',
    severity: 'error',
    scope: ['Mailbox'],
    actions: ['DisasterRecovery'],
    settings: ['ServerDatabases', 'LogicalDrives'],
    findings: ({ ServerDatabases, LogicalDrives }) =>
      onAbsentDrive(ServerDatabases, LogicalDrives, ({ file }) => file).map(({ name, path }) => ({
        database: name,
        path,
        drive: path.slice(0, 2),
      })),
    logText: 'The drive {drive} does not exist. The database {database} belongs at {path}.',
  }),
  rule({
    id: 'MailboxLogDriveDoesNotExist',
    severity: 'error',
    scope: ['Mailbox'],
    actions: ['DisasterRecovery'],
    settings: ['ServerDatabases', 'LogicalDrives'],
    findings: ({ ServerDatabases, LogicalDrives }) => perStorageGroup(ServerDatabases, LogicalDrives),
    logText:
      'The drive {drive} does not exist. The logs of the storage group {storageGroup} belong in {path}.',
  }),
] as const;

interface Placed {
  readonly name: string;
  readonly path: string;
}

function onAbsentDrive(
  databases: readonly Database[],
  drives: readonly string[],
  pathOf: (database: Database) => string,
): (Placed & Pick<Database, 'storageGroup'>)[] {
  return databases
    .map((database) => ({ name: database.name, storageGroup: database.storageGroup, path: pathOf(database) }))
    .filter(({ path }) => /^[a-z]:/i.test(path) && !drives.includes(path.slice(0, 2).toUpperCase()));
}

/** The databases of a storage group share its logs: one finding for them all. */
function perStorageGroup(databases: readonly Database[], drives: readonly string[]): MessageParams[] {
  const lost = onAbsentDrive(databases, drives, logFolderOf);
  const first = new Map(lost.toReversed().map((group) => [group.storageGroup, group]));
  return lost
    .filter((group) => first.get(group.storageGroup) === group)
    .map(({ storageGroup, path }) => ({ storageGroup, path, drive: path.slice(0, 2) }));
}
