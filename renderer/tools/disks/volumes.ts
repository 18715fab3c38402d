import type { Disk } from '../../../shared/host/windows/windows';
import type { MediaSnapshot } from '../../../shared/session/snapshot/snapshot';

/** A line of Disk Management: a volume of the hard disk, or the disc in its drive. */
export interface Volume {
  /** `C:` */
  readonly drive: string;
  readonly kind: 'disk' | 'disc';
  /** Whether Windows was started from it. */
  readonly isSystem: boolean;
  /** Null for the disc, which is full. */
  readonly freeMegabytes: number | null;
}

/** What stands for the unallocated space where letters stand for volumes. */
export const UNALLOCATED = 'unallocated';

const SYSTEM_DRIVE = 'C:';
/** A: and B: are letters of floppy disks. */
const LETTERS = Array.from('CDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}:`);

/** The volumes of the server by their letters. */
export function volumesOf(disks: readonly Disk[], media: Pick<MediaSnapshot, 'path'>): Volume[] {
  const disc = media.path.slice(0, 2).toUpperCase();
  const isDisc = !disks.some(({ drive }) => drive === disc);
  return [
    ...disks.map(({ drive, freeMegabytes }) => ({
      drive,
      kind: 'disk' as const,
      isSystem: drive === SYSTEM_DRIVE,
      freeMegabytes,
    })),
    ...(isDisc ? [{ drive: disc, kind: 'disc' as const, isSystem: false, freeMegabytes: null }] : []),
  ].sort((left, right) => (left.drive < right.drive ? -1 : 1));
}

/** Letters that no volume has. */
export function freeLetters(volumes: readonly Volume[]): string[] {
  return LETTERS.filter((letter) => !volumes.some(({ drive }) => drive === letter));
}

/** A size in megabytes as it was typed; null where it is none between 1 and `most`. */
export function readSize(typed: string, most: number): number | null {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '');
  const size = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return size >= 1 && size <= most ? size : null;
}
