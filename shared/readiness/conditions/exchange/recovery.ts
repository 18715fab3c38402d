import type { HostChange } from '../../../host/change';
import { ownServerObject } from '../../../host/directory/delegation';
import { logFolderOf, type Database, type Organization } from '../../../host/directory/organization';
import type { Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import { roleStatus } from '../../../host/role-status';
import type { RECOVERY_RULES } from '../../rules/exchange/recovery';
import { obstacle, type ConditionsOf, type RuleCondition } from '../condition';
import { firstDatabase } from './first-database';
import { inOrganization } from '../where';

const LETTERS = Array.from('FGHIJKLMNOPQRSTUVWXYZDEC', (letter) => `${letter}:`);
const VOLUME_MEGABYTES = 20_480;

/** Paths that the directory has of the lost server, on drives that the rebuilt one lacks. */
export const RECOVERY_CONDITIONS: ConditionsOf<typeof RECOVERY_RULES> = {
  MailboxEDBDriveDoesNotExist: onAbsentDrive(
    ({ file }) => file,
    (database, drive) => ({ file: at(drive, database.file), logFolder: logFolderOf(database) }),
  ),
  MailboxLogDriveDoesNotExist: onAbsentDrive(logFolderOf, (database, drive) => ({
    file: database.file,
    logFolder: at(drive, logFolderOf(database)),
  })),
};

interface Paths {
  readonly file: string;
  readonly logFolder: string;
}

function onAbsentDrive(
  pathOf: (database: Database) => string,
  elsewhere: (database: Database, drive: string) => Paths,
): RuleCondition {
  return {
    breaks: inOrganization((organization, { host, plan: { targetDir } }) => {
      if (!ownServerObject(host)?.roles.includes('Mailbox')) return obstacle('needs-role');
      const { state } = roleStatus(host.registry, 'Mailbox');
      if (state === 'installed' || state === 'unpacked') return obstacle('needs-role-absent');
      const drive = LETTERS.find((letter) => isFree(host, letter)) ?? 'Z:';
      const known = ownDatabases(host, organization);
      const own = known.length > 0 ? known : [firstDatabase(host, targetDir)];
      return [
        ...(known.length > 0 ? [] : own.map((database) => ({ type: 'database-created', database }) as const)),
        ...own
          .filter(({ storageGroup }) => storageGroup === own[0]?.storageGroup)
          .map((database): HostChange => {
            const { server, name } = database;
            return { type: 'database-paths-set', server, name, ...elsewhere(database, drive) };
          }),
      ];
    }),
    mends: inOrganization((organization, { host }) => {
      const drives = new Set(ownDatabases(host, organization).map((database) => driveOf(pathOf(database))));
      const lost = [...drives].filter((drive) => !host.disks.some((disk) => disk.drive === drive));
      return lost.flatMap((drive) => newVolume(host, drive));
    }),
  };
}

/** A volume of that letter, which the installation disc gives up where it has it. */
function newVolume(host: Host, drive: string): HostChange[] {
  const megabytes = Math.min(VOLUME_MEGABYTES, host.unallocatedMegabytes || VOLUME_MEGABYTES);
  const to = LETTERS.find((letter) => letter !== drive && isFree(host, letter));
  return [
    ...(driveOf(host.media.path) === drive && to
      ? [{ type: 'drive-letter-changed', drive, to } as const]
      : []),
    { type: 'volume-created', drive, megabytes },
  ];
}

function ownDatabases(host: Host, { databases }: Organization): Database[] {
  return databases.filter(({ server }) => sameName(server, host.name));
}

function isFree({ disks, media }: Host, drive: string): boolean {
  return driveOf(media.path) !== drive && !disks.some((disk) => disk.drive === drive);
}

function driveOf(path: string): string {
  return path.slice(0, 2).toUpperCase();
}

function at(drive: string, path: string): string {
  return `${drive}${path.slice(2)}`;
}
