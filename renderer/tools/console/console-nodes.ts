import type { Catalog } from '../../../shared/i18n/catalog';
import type { TreeNode } from '../../controls/lists/tree-node';
import { ConnectorIcon, GroupIcon, ServerIcon } from '../../icons/object-icons';
import { ProductIcon } from '../../icons/ProductIcon';
import { FolderIcon, OpenFolderIcon } from '../../icons/tool-icons';

/** The places of the console's tree. */
export type ConsoleNodeId = keyof Catalog['tools']['console']['nodes'];

/** The tree of the Exchange Management Console placeholder. */
export function consoleTree(words: Catalog['tools']['console']): TreeNode {
  const { nodes } = words;
  const leaf = (id: ConsoleNodeId, icon: TreeNode['icon']): TreeNode => ({
    id,
    label: nodes[id],
    icon,
    children: [],
  });
  const folder = (id: ConsoleNodeId, children: readonly TreeNode[]): TreeNode => ({
    id,
    label: nodes[id],
    icon: FolderIcon,
    openIcon: OpenFolderIcon,
    children,
  });
  return {
    id: 'root',
    label: nodes.root,
    icon: ProductIcon,
    children: [
      folder('organization', [
        folder('hubTransport', [
          leaf('routingGroupConnectors', ConnectorIcon),
          leaf('sendConnectors', ConnectorIcon),
          leaf('legacyInterop', GroupIcon),
        ]),
      ]),
      leaf('servers', ServerIcon),
    ],
  };
}

/** All of the tree is open at the start. */
export const CONSOLE_EXPANDED: ReadonlySet<string> = new Set(['root', 'organization', 'hubTransport']);
