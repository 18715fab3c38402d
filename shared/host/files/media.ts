import { isBelow, type Host } from '../host';
import { parentFolder } from './paths';

/** What tells where the installation files are. */
export interface MediaPlace {
  readonly disks: Host['disks'];
  readonly media: Pick<Host['media'], 'path'>;
}

/**
 * Whether a path stands on the drive of the installation disc, which nobody can write to. Media that were
 * copied to a disk are files like others.
 */
export function isOnDisc({ media, disks }: MediaPlace, path: string): boolean {
  const drive = driveOf(media.path);
  const isCopied = disks.some((disk) => isBelow(drive, disk.drive));
  return !isCopied && isBelow(path, drive);
}

function driveOf(path: string): string {
  const parent = parentFolder(path);
  return parent === '' ? path : driveOf(parent);
}
