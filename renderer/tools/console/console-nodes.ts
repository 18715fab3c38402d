import type { Catalog } from '../../../shared/i18n/catalog';
import type { TreeNode } from '../../controls/lists/tree-node';
import {
  AddressBookIcon,
  DatabaseIcon,
  DistributionGroupIcon,
  MailboxIcon,
  QueueIcon,
  ToolboxIcon,
} from '../../icons/exchange-icons';
import { AccountIcon } from '../../icons/file-icons';
import { ConnectorIcon, GroupIcon, ServerIcon } from '../../icons/object-icons';
import { ProductIcon } from '../../icons/ProductIcon';
import { FolderIcon, OpenFolderIcon } from '../../icons/tool-icons';
import type { Icon } from '../../windows/window-store';

type Words = Catalog['tools']['console'];

/** The places of the console's tree. */
export type ConsoleNodeId = keyof Words['nodes'];

/** The places that show a list; the others are folders, and say in a sentence what they hold. */
export type ListNodeId = Exclude<ConsoleNodeId, keyof Words['hints']>;

/** What stands before the nodes of lists, and before their lines. */
export const LIST_ICONS: Readonly<Record<ListNodeId, Icon>> = {
  administrators: AccountIcon,
  offlineAddressBooks: AddressBookIcon,
  routingGroupConnectors: ConnectorIcon,
  sendConnectors: ConnectorIcon,
  legacyInterop: GroupIcon,
  servers: ServerIcon,
  databases: DatabaseIcon,
  mailboxes: MailboxIcon,
  distributionGroups: DistributionGroupIcon,
  queues: QueueIcon,
};

const FOLDER_ICONS: Readonly<Partial<Record<ConsoleNodeId, Icon>>> = {
  root: ProductIcon,
  toolbox: ToolboxIcon,
};

interface NodeRow {
  readonly id: ConsoleNodeId;
  readonly children?: readonly NodeRow[];
}

/** As in the console of 2007, with the lists below a work centre in place of its tabs. */
const ROOT: NodeRow = {
  id: 'root',
  children: [
    {
      id: 'organization',
      children: [
        { id: 'administrators' },
        { id: 'organizationMailbox', children: [{ id: 'offlineAddressBooks' }] },
        {
          id: 'hubTransport',
          children: [{ id: 'routingGroupConnectors' }, { id: 'sendConnectors' }, { id: 'legacyInterop' }],
        },
      ],
    },
    { id: 'servers', children: [{ id: 'databases' }] },
    { id: 'recipients', children: [{ id: 'mailboxes' }, { id: 'distributionGroups' }] },
    { id: 'toolbox', children: [{ id: 'queues' }] },
  ],
};

/** The tree of the Exchange Management Console placeholder. */
export function consoleTree({ nodes }: Words): TreeNode {
  const draw = ({ id, children = [] }: NodeRow): TreeNode => {
    const icon = isListNode(id) ? LIST_ICONS[id] : FOLDER_ICONS[id];
    return {
      id,
      label: nodes[id],
      icon: icon ?? FolderIcon,
      ...(icon === undefined && { openIcon: OpenFolderIcon }),
      children: children.map(draw),
    };
  };
  return draw(ROOT);
}

/** All of the tree is open at the start. */
export const CONSOLE_EXPANDED: ReadonlySet<string> = new Set(foldersIn(ROOT));

function foldersIn({ id, children = [] }: NodeRow): ConsoleNodeId[] {
  return children.length > 0 ? [id, ...children.flatMap(foldersIn)] : [];
}

/** Whether a text names a place of the tree. */
export function isConsoleNode(id: string): id is ConsoleNodeId {
  return placesIn(ROOT).some((place) => place === id);
}

/** Whether a place shows a list. */
export function isListNode(id: ConsoleNodeId): id is ListNodeId {
  return Object.hasOwn(LIST_ICONS, id);
}

function placesIn({ id, children = [] }: NodeRow): ConsoleNodeId[] {
  return [id, ...children.flatMap(placesIn)];
}
