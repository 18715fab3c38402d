import type { Folder } from '../../../shared/host/files/folders';
import { isOnDisc } from '../../../shared/host/files/media';
import { parentFolder } from '../../../shared/host/files/paths';
import type { TreeNode } from '../../controls/lists/tree-node';
import { ComputerIcon, MediaIcon } from '../../icons/administration-icons';
import { DiskIcon } from '../../icons/file-icons';
import { FolderIcon, OpenFolderIcon } from '../../icons/tool-icons';
import type { Text } from '../../use-text';
import { folderName, MY_COMPUTER, type Drives } from './explorer-items';

/** My Computer with all folders below it, as a tree. */
export function folderNodes(tree: readonly Folder[], drives: Drives, text: Text): TreeNode[] {
  const node = ({ path, folders }: Folder): TreeNode => ({
    id: path,
    label: folderName(path, drives, text),
    ...folderIcons(path, drives),
    children: folders.map(node),
  });
  return [
    {
      id: MY_COMPUTER,
      label: folderName(MY_COMPUTER, drives, text),
      ...folderIcons(MY_COMPUTER, drives),
      children: tree.map(node),
    },
  ];
}

/** The folders above a folder, My Computer first: those that must be open for it to be in sight. */
export function foldersAbove(path: string): string[] {
  if (path === MY_COMPUTER) return [];
  const parent = parentFolder(path);
  return [...foldersAbove(parent), parent];
}

/** The icon of a folder, and the one that it has while it is open. */
export function folderIcons(path: string, drives: Drives): Pick<TreeNode, 'icon' | 'openIcon'> {
  if (path === MY_COMPUTER) return { icon: ComputerIcon };
  if (parentFolder(path) !== MY_COMPUTER) return { icon: FolderIcon, openIcon: OpenFolderIcon };
  return { icon: isOnDisc(drives, path) ? MediaIcon : DiskIcon };
}
