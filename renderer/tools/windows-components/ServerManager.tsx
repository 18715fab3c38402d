import { useMemo, useState } from 'react';
import { TreeView } from '../../controls/lists/TreeView';
import type { TreeNode } from '../../controls/lists/tree-node';
import { ComponentsIcon } from '../../icons/administration-icons';
import { ServerIcon } from '../../icons/object-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText, type Text } from '../../use-text';
import { ToolWindow } from '../ToolWindow';
import { branchesOf } from './component-draft';
import { ServerSummary } from './ServerSummary';
import { ServerPart } from './ServerPart';

const NODES = ['root', 'roles', 'web-server', 'features'] as const;
type NodeId = (typeof NODES)[number];

const EXPANDED: ReadonlySet<string> = new Set(['root', 'roles']);

export interface ServerManagerProps {
  /** The part that is shown first. */
  readonly place: string | undefined;
}

/** Server Manager of Windows Server 2008: the role services of the Web server, and the features. */
export function ServerManager({ place }: ServerManagerProps) {
  const text = useText();
  const words = text.catalog.tools.windowsComponents.server;
  const server = useSnapshot((snapshot) => snapshot.server.name);
  const tree = useMemo(() => [treeIn(text, server)], [text, server]);
  const [node, setNode] = useState<NodeId>(() => NODES.find((id) => id === place) ?? 'root');
  const [expanded, setExpanded] = useState(EXPANDED);
  const branch = branchesOf('2008').find(({ group }) => group === node);
  return (
    <ToolWindow id="windows-components" title={words.title} icon={ServerIcon} width={780} height={500}>
      <div className="split server-manager">
        <TreeView
          label={words.tree}
          nodes={tree}
          selected={node}
          expanded={expanded}
          autoFocus
          onSelect={(id) => setNode(id as NodeId)}
          onExpand={setExpanded}
        />
        {branch ? (
          <ServerPart key={branch.group} branch={branch} />
        ) : (
          <ServerSummary isWhole={node === 'root'} onOpen={setNode} />
        )}
      </div>
    </ToolWindow>
  );
}

function treeIn({ catalog, fill }: Text, server: string): TreeNode {
  const words = catalog.tools.windowsComponents.server;
  const { componentGroups } = catalog.windows;
  const leaf = (id: 'web-server' | 'features') => ({
    id,
    label: componentGroups[id],
    icon: ComponentsIcon,
    children: [],
  });
  const roles = { id: 'roles', label: words.roles, icon: ComponentsIcon, children: [leaf('web-server')] };
  return {
    id: 'root',
    label: fill(words.root, { server }),
    icon: ServerIcon,
    children: [roles, leaf('features')],
  };
}
