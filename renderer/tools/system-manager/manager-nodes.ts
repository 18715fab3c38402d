import type { PermissionObject } from '../../../shared/host/directory/permission-objects';
import type { Catalog } from '../../../shared/i18n/catalog';
import type { TreeNode } from '../../controls/lists/tree-node';
import { AddressBookIcon, PolicyIcon, ToolboxIcon, UpdateServiceIcon } from '../../icons/exchange-icons';
import { ConnectorIcon, GroupIcon, ServerIcon } from '../../icons/object-icons';
import { ProductIcon } from '../../icons/ProductIcon';
import { FolderIcon, OpenFolderIcon } from '../../icons/tool-icons';
import type { Icon } from '../../windows/window-store';

type Words = Catalog['tools']['systemManager'];

/** The places of the tree. */
export type ManagerNodeId = keyof Words['nodes'];

/** The places that show a list; the others say in a sentence what they are. */
export type ManagerListId = Exclude<ManagerNodeId, keyof Words['hints']>;

/** What stands before the places of lists, and before their lines. */
export const LIST_ICONS: Readonly<Record<ManagerListId, Icon>> = {
  recipientPolicies: PolicyIcon,
  updateServices: UpdateServiceIcon,
  servers: ServerIcon,
  replicationServices: UpdateServiceIcon,
  directoryConnectors: ConnectorIcon,
};

const OTHER_ICONS: Readonly<Partial<Record<ManagerNodeId, Icon>>> = {
  root: ProductIcon,
  addressLists: AddressBookIcon,
  administrativeGroups: GroupIcon,
  tools: ToolboxIcon,
};

/** The places that stand for an object whose permissions have to be inherited. */
export const OBJECT_OF_NODE: Readonly<Partial<Record<ManagerNodeId, PermissionObject>>> = {
  root: 'organization',
  administrativeGroups: 'administrative-groups',
  servers: 'servers',
  addressLists: 'address-lists',
  folders: 'public-folders',
  publicFolders: 'public-folder-tree',
};

interface NodeRow {
  readonly id: ManagerNodeId;
  readonly children?: readonly NodeRow[];
}

const ROOT: NodeRow = {
  id: 'root',
  children: [
    {
      id: 'recipients',
      children: [{ id: 'recipientPolicies' }, { id: 'addressLists' }, { id: 'updateServices' }],
    },
    { id: 'administrativeGroups', children: [{ id: 'servers' }] },
    { id: 'tools', children: [{ id: 'replicationServices' }, { id: 'directoryConnectors' }] },
    { id: 'folders', children: [{ id: 'publicFolders' }] },
  ],
};

/** The tree of Exchange System Manager, below the name of the organization. */
export function managerTree({ nodes }: Words, root: string): TreeNode {
  const draw = ({ id, children = [] }: NodeRow): TreeNode => {
    const icon = iconOf(id);
    return {
      id,
      label: id === 'root' ? root : nodes[id],
      icon: icon ?? FolderIcon,
      ...(icon === undefined && { openIcon: OpenFolderIcon }),
      children: children.map(draw),
    };
  };
  return draw(ROOT);
}

/** What stands before a place of the tree; undefined: a folder. */
export function iconOf(id: ManagerNodeId): Icon | undefined {
  return isManagerList(id) ? LIST_ICONS[id] : OTHER_ICONS[id];
}

/** All of the tree is open at the start. */
export const MANAGER_EXPANDED: ReadonlySet<string> = new Set(
  [ROOT, ...(ROOT.children ?? [])].map(({ id }) => id),
);

/** Whether a text names a place of the tree. */
export function isManagerNode(id: string): id is ManagerNodeId {
  return placesIn(ROOT).some((place) => place === id);
}

/** Whether a place shows a list. */
export function isManagerList(id: ManagerNodeId): id is ManagerListId {
  return Object.hasOwn(LIST_ICONS, id);
}

function placesIn({ id, children = [] }: NodeRow): ManagerNodeId[] {
  return [id, ...children.flatMap(placesIn)];
}
