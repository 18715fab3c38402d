import { useMemo, useState } from 'react';
import { TreeView } from '../../controls/lists/TreeView';
import { InfoIcon } from '../../icons/StatusSign';
import { ConsoleIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { CONSOLE_EXPANDED, consoleTree, type ConsoleNodeId } from './console-nodes';
import { ConsoleList } from './ConsoleList';
import { ToolWindow } from '../ToolWindow';

/** A placeholder of the Exchange Management Console: what Setup has left in the organization, to look at. */
export function Console() {
  const words = useText().catalog.tools.console;
  const tree = useMemo(() => [consoleTree(words)], [words]);
  const hasConnectors = useSnapshot(({ organization }) =>
    Boolean(organization?.routingGroupConnectors.length),
  );
  const [node, setNode] = useState<ConsoleNodeId>(hasConnectors ? 'routingGroupConnectors' : 'servers');
  const [expanded, setExpanded] = useState(CONSOLE_EXPANDED);
  return (
    <ToolWindow id="console" title={words.title} icon={ConsoleIcon} width={1216} height={460}>
      <p className="tool-note">
        <InfoIcon size={16} />
        {words.note}
      </p>
      <div className="split console">
        <TreeView
          label={words.tree}
          nodes={tree}
          selected={node}
          expanded={expanded}
          autoFocus
          onSelect={(id) => setNode(id as ConsoleNodeId)}
          onExpand={setExpanded}
        />
        <ConsoleList key={node} node={node} />
      </div>
    </ToolWindow>
  );
}
