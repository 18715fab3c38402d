import { isBelow, type Host } from '../../host/host';
import { isPresent } from '../../host/role-status';
import { serverRole, type ServerRole } from '../../host/server-role';

/** Disk space that the plan's files take, in megabytes: of the roles that are not unpacked yet. */
export function megabytesRequired(host: Host, roles: readonly ServerRole[]): number {
  return roles
    .filter((role) => !isPresent(host.registry, role))
    .reduce((sum, role) => sum + serverRole(role).megabytes, 0);
}

/** Free space of the drive that holds a folder, in megabytes. */
export function megabytesAvailable(host: Host, targetDir: string): number {
  const drive = targetDir.slice(0, 2).toUpperCase();
  return host.disks.find((disk) => disk.drive.toUpperCase() === drive)?.freeMegabytes ?? 0;
}

/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i;
const WINDOWS_FOLDER = 'C:\\WINDOWS';

/**
 * Why a folder cannot be installed to; null where it can: a full path below the root of a drive of this server,
 * written as Windows keeps it (no part ends in a dot or blank, so none is `.` or `..`), and not Windows' own.
 */
export function targetDirProblem(
  host: Pick<Host, 'disks'>,
  targetDir: string,
): 'not-a-path' | 'device-name' | 'windows-folder' | 'no-such-drive' | null {
  if (!/^[A-Za-z]:(\\[^\\/:*?"<>|]+)+$/.test(targetDir) || targetDir.length > 200) return 'not-a-path';
  const [drive = '', ...parts] = targetDir.split('\\');
  if (parts.some((part) => /^ |[. ]$|\p{Cc}/u.test(part))) return 'not-a-path';
  if (parts.some((part) => DEVICE.test(part))) return 'device-name';
  if (isBelow(targetDir, WINDOWS_FOLDER)) return 'windows-folder';
  return host.disks.some((disk) => disk.drive === drive.toUpperCase()) ? null : 'no-such-drive';
}
