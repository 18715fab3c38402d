import { MediaIcon } from '../../icons/administration-icons';
import { DiskIcon } from '../../icons/file-icons';
import { ControlPanelIcon, FolderIcon } from '../../icons/tool-icons';
import type { Icon } from '../../windows/window-store';
import type { ExplorerItem } from './explorer-items';
import { fileKind } from './opening/file-kinds';

const ICONS: Readonly<Record<Exclude<ExplorerItem['kind'], 'file'>, Icon>> = {
  disk: DiskIcon,
  disc: MediaIcon,
  folder: FolderIcon,
  'control-panel': ControlPanelIcon,
};

/** The icon of something that Explorer lists. */
export function ItemIcon({ item, size }: { readonly item: ExplorerItem; readonly size: number }) {
  const Image = item.kind === 'file' ? fileKind(item.path).icon : ICONS[item.kind];
  return <Image size={size} />;
}
