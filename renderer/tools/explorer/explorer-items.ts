import { isOnDisc } from '../../../shared/host/files/media';
import { fileName, parentFolder, samePath } from '../../../shared/host/files/paths';
import { kilobytes } from '../../../shared/host/files/kilobytes';
import { filesBelow, findFolder, type Folder } from '../../../shared/host/files/folders';
import type { HostFile } from '../../../shared/host/host';
import type { Disk } from '../../../shared/host/windows/windows';
import type { MediaSnapshot } from '../../../shared/session/snapshot/snapshot';
import type { Text } from '../../use-text';
import { fileKind } from './opening/file-kinds';

/** My Computer, as a path. */
export const MY_COMPUTER = '';
/** Control Panel, which stands beside the drives. */
export const CONTROL_PANEL = 'control-panel';

/** What Explorer lists: a drive, a folder, a file, Control Panel. */
export interface ExplorerItem {
  readonly kind: 'disk' | 'disc' | 'folder' | 'file' | 'control-panel';
  readonly path: string;
  readonly name: string;
  readonly typeName: string;
  /** Null where nothing is shown: folders and drives. */
  readonly kilobytes: number | null;
  readonly modified: number | null;
  readonly freeMegabytes: number | null;
}

/** The drives of the server: which are disks, and which one the installation disc is in. */
export interface Drives {
  readonly disks: readonly Disk[];
  readonly media: MediaSnapshot;
}

/** The name under which Explorer shows a folder. */
export function folderName(path: string, { disks, media }: Drives, { catalog, fill }: Text): string {
  const words = catalog.tools.explorer;
  if (path === MY_COMPUTER) return words.title;
  const name = fileName(path);
  if (parentFolder(path) !== MY_COMPUTER) return name;
  return isOnDisc({ media, disks }, path)
    ? fill(words.disc, { product: media.product, drive: name })
    : fill(words.disk, { drive: name });
}

/** The drives, then Control Panel. */
function computerItems(tree: readonly Folder[], drives: Drives, text: Text): ExplorerItem[] {
  const { types } = text.catalog.tools.explorer;
  const items = tree.map(({ path }): ExplorerItem => {
    const kind = isOnDisc(drives, path) ? 'disc' : 'disk';
    const disk = drives.disks.find(({ drive }) => samePath(drive, path));
    return {
      ...NOTHING_MORE,
      kind,
      path,
      name: folderName(path, drives, text),
      typeName: types[kind],
      freeMegabytes: disk?.freeMegabytes ?? null,
    };
  });
  return [
    ...items,
    {
      ...NOTHING_MORE,
      kind: 'control-panel',
      path: CONTROL_PANEL,
      name: text.catalog.tools.controlPanel.title,
      typeName: types.controlPanel,
    },
  ];
}

/** What My Computer or a folder shows: the folders in it, then its files. */
export function itemsIn(path: string, tree: readonly Folder[], drives: Drives, text: Text): ExplorerItem[] {
  if (path === MY_COMPUTER) return computerItems(tree, drives, text);
  const { folders = [], files = [] } = findFolder(tree, path) ?? {};
  return [...folders.map((folder) => folderItem(folder, text)), ...files.map((file) => fileItem(file, text))];
}

/** A folder or drive itself; null for My Computer. */
export function itemAt(
  path: string,
  tree: readonly Folder[],
  drives: Drives,
  text: Text,
): ExplorerItem | null {
  const siblings = path === MY_COMPUTER ? [] : itemsIn(parentFolder(path), tree, drives, text);
  return siblings.find((item) => item.kind !== 'file' && item.path === path) ?? null;
}

const NOTHING_MORE = { kilobytes: null, modified: null, freeMegabytes: null } as const;

function folderItem(folder: Folder, text: Text): ExplorerItem {
  const times = filesBelow(folder).map(({ modified }) => modified);
  return {
    ...NOTHING_MORE,
    kind: 'folder',
    path: folder.path,
    name: fileName(folder.path),
    typeName: text.catalog.tools.explorer.types.folder,
    modified: times.length > 0 ? Math.max(...times) : null,
  };
}

/** A file as a list shows it. */
export function fileItem(file: HostFile, { catalog }: Text): ExplorerItem {
  return {
    ...NOTHING_MORE,
    kind: 'file',
    path: file.path,
    name: fileName(file.path),
    typeName: catalog.tools.explorer.fileKinds[fileKind(file.path).id],
    kilobytes: kilobytes(file),
    modified: file.modified,
  };
}
