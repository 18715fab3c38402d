import type { Catalog } from '../../../shared/i18n/catalog';
import type { TreeNode } from '../../controls/lists/tree-node';
import { DirectoryIcon } from '../../icons/administration-icons';
import { AccountIcon, DomainIcon, ForestIcon, SitesIcon } from '../../icons/directory-icons';
import { ServerIcon } from '../../icons/object-icons';
import { ProductIcon } from '../../icons/ProductIcon';
import type { Icon } from '../../windows/window-store';

type Nodes = Catalog['tools']['activeDirectory']['nodes'];

/** The pages of the summary. */
export type DirectoryPageId = Exclude<keyof Nodes, 'root'>;

/** The pages in their order, each with the icon of its node. */
export const PAGE_ICONS: Readonly<Record<DirectoryPageId, Icon>> = {
  domain: DomainIcon,
  forest: ForestIcon,
  domains: DomainIcon,
  controllers: ServerIcon,
  sites: SitesIcon,
  organization: ProductIcon,
  account: AccountIcon,
};

/** Whether a text names a page. */
export function isDirectoryPage(id: string): id is DirectoryPageId {
  return Object.hasOwn(PAGE_ICONS, id);
}

/** The tree at the left. */
export function directoryTree(nodes: Nodes): TreeNode {
  return {
    id: 'root',
    label: nodes.root,
    icon: DirectoryIcon,
    children: Object.keys(PAGE_ICONS)
      .filter(isDirectoryPage)
      .map((id) => ({ id, label: nodes[id], icon: PAGE_ICONS[id], children: [] })),
  };
}
