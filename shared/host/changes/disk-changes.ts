import type { Host } from '../host';
import type { Disk } from '../windows/windows';
import type { Changers } from './changers';

/** The ways in which the volumes of the server can change. */
export type DiskChange =
  /** A volume is made of unallocated space, as far as there is any: of a new disk otherwise. */
  | { readonly type: 'volume-created'; readonly drive: string; readonly megabytes: number }
  /** A volume, or the drive of the installation disc, takes another letter, with all that is on it. */
  | { readonly type: 'drive-letter-changed'; readonly drive: string; readonly to: string };

export const DISK_CHANGERS: Changers<DiskChange> = {
  'volume-created': (host, { drive, megabytes }) => {
    if (host.disks.some((disk) => disk.drive === drive)) return host;
    return {
      ...host,
      disks: inOrder([...host.disks, { drive, freeMegabytes: megabytes }]),
      unallocatedMegabytes: Math.max(0, host.unallocatedMegabytes - megabytes),
    };
  },
  'drive-letter-changed': (host, { drive, to }) => changeLetter(host, drive, to),
};

function changeLetter(host: Host, drive: string, to: string): Host {
  const moved = (path: string) => (path.slice(0, 2).toUpperCase() === drive ? `${to}${path.slice(2)}` : path);
  return {
    ...host,
    disks: inOrder(host.disks.map((disk) => (disk.drive === drive ? { ...disk, drive: to } : disk))),
    files: host.files.map((file) => ({ ...file, path: moved(file.path) })),
    restrictedFolders: host.restrictedFolders.map(({ path }) => ({ path: moved(path) })),
    media: { ...host.media, path: moved(host.media.path) },
  };
}

function inOrder(disks: readonly Disk[]): Disk[] {
  return disks.toSorted((left, right) => (left.drive < right.drive ? -1 : 1));
}
