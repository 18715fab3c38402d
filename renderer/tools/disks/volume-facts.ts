import type { Text } from '../../use-text';
import type { Volume } from './volumes';

/** What Disk Management says of a volume. */
export interface VolumeFacts {
  readonly name: string;
  readonly layout: string;
  readonly type: string;
  readonly fileSystem: string;
  readonly status: string;
  readonly free: string;
}

/** A volume in the words of its columns. */
export function volumeFacts(
  { drive, kind, isSystem, freeMegabytes }: Volume,
  product: string,
  { catalog, fill }: Text,
): VolumeFacts {
  const { explorer, disks: words } = catalog.tools;
  const isDisc = kind === 'disc';
  return {
    name: isDisc ? fill(explorer.disc, { product, drive }) : fill(explorer.disk, { drive }),
    layout: words.partition,
    type: words.basic,
    fileSystem: isDisc ? 'CDFS' : 'NTFS',
    status: isSystem ? words.healthySystem : words.healthy,
    free: megabytes(freeMegabytes ?? 0, { catalog, fill }),
  };
}

/** A size with its unit. */
export function megabytes(count: number, { catalog, fill }: Pick<Text, 'catalog' | 'fill'>): string {
  return fill(catalog.messages.units.megabytes, { count });
}
