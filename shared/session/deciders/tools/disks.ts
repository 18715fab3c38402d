import { logFolderOf } from '../../../host/directory/organization';
import type { Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import { findService } from '../../../host/windows/service';
import { message } from '../../../message';
import { recordedTargetDir } from '../../../setup/needs';
import type { ToolDeciders } from './tool-decision';

/** The volume that Windows was started from, on every simulated server. */
const SYSTEM_DRIVE = 'C:';

/** What Disk Management does. */
export const DISK_DECIDERS: ToolDeciders<'create-volume' | 'change-drive-letter'> = {
  'create-volume': ({ host }, { drive, megabytes }) => {
    if (isTaken(host, drive)) return message('drive-letter-in-use', { drive });
    return megabytes > host.unallocatedMegabytes
      ? message('not-enough-unallocated-space', {
          available: { kind: 'megabytes', megabytes: host.unallocatedMegabytes },
        })
      : [{ type: 'volume-created', drive, megabytes }];
  },
  'change-drive-letter': ({ host, isSetupOpen }, { drive, to }) => {
    if (!isTaken(host, drive)) return message('no-such-volume', { drive });
    if (drive === to) return message('already-so');
    if (isTaken(host, to)) return message('drive-letter-in-use', { drive: to });
    if (isSetupOpen && driveOf(host.media.path) === drive) return message('media-in-use');
    return isVolumeInUse(host, drive)
      ? message('volume-in-use', { drive })
      : [{ type: 'drive-letter-changed', drive, to }];
  },
};

function isTaken({ disks, media }: Host, letter: string): boolean {
  return driveOf(media.path) === letter || disks.some(({ drive }) => drive === letter);
}

/** Whether Windows, the installed Exchange or an open database holds a volume. */
function isVolumeInUse(host: Host, letter: string): boolean {
  return [SYSTEM_DRIVE, recordedTargetDir(host) ?? '', ...openDatabaseFolders(host)].some(
    (path) => driveOf(path) === letter,
  );
}

function openDatabaseFolders({ name, services, directory }: Host): string[] {
  if (findService(services, 'MSExchangeIS')?.status !== 'running') return [];
  return (directory?.organization?.databases ?? [])
    .filter(({ server }) => sameName(server, name))
    .flatMap((database) => [database.file, logFolderOf(database)]);
}

function driveOf(path: string): string {
  return path.slice(0, 2).toUpperCase();
}
