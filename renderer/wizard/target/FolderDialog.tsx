import { useMemo, useState } from 'react';
import { targetDirProblem } from '../../../shared/setup/plan/target-folder';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import type { TreeNode } from '../../controls/lists/tree-node';
import { TreeView } from '../../controls/lists/TreeView';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { ComputerIcon } from '../../icons/administration-icons';
import { DiskIcon } from '../../icons/file-icons';
import { FolderIcon, OpenFolderIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText, type Text } from '../../use-text';
import { folderTree, joinPath, pathsAbove, splitAtFolder, type Folder } from './folder-tree';

export interface FolderDialogProps {
  /** The path that stands on the page. */
  readonly path: string;
  readonly onChoose: (path: string) => void;
  readonly onClose: () => void;
}

const COMPUTER = 'computer';
/** Folders that every Windows has, whether or not a file of the simulated server stands in them. */
const FOLDERS_OF_WINDOWS = ['C:\\Documents and Settings', 'C:\\Program Files', 'C:\\WINDOWS'];

/** Browse of the installation path: a drive or folder, and the name of the folder below it. */
export function FolderDialog({ path, onChoose, onClose }: FolderDialogProps) {
  const text = useText();
  const { folderDialog: words, buttons } = text.catalog.wizard;
  const disks = useSnapshot((snapshot) => snapshot.disks);
  const drives = useDrives();
  const nodes = useMemo(() => treeNodes(drives, text), [drives, text]);
  const [start] = useState(() => splitAtFolder(drives, path));
  const [parent, setParent] = useState(start.parent);
  const [name, setName] = useState(start.name);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(
    () => new Set([COMPUTER, ...pathsAbove(parent)]),
  );
  const chosen = joinPath(parent, name.trim());
  const isRefused = parent === COMPUTER || targetDirProblem({ disks }, chosen) !== null;
  return (
    <ModalDialog title={words.title} width={380} height={400} onCancel={onClose}>
      <div className="dialog-body">
        <p>{words.instruction}</p>
        <TreeView
          label={words.tree}
          nodes={nodes}
          selected={parent}
          expanded={expanded}
          autoFocus
          onSelect={setParent}
          onExpand={setExpanded}
        />
        <TextField label={words.folderName} value={name} maxLength={120} onChange={setName} />
        <p className="chosen-path" role="status">
          {isRefused ? words.folderRefused : text.fill(words.path, { path: chosen })}
        </p>
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={isRefused}
            reason={isRefused ? words.folderRefused : undefined}
            onPress={() => onChoose(chosen)}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}

/** The hard disks with the folders that are on them. */
function useDrives(): readonly Folder[] {
  const disks = useSnapshot((snapshot) => snapshot.disks);
  const files = useSnapshot((snapshot) => snapshot.files);
  return useMemo(() => {
    const inUse = files.map(({ path }) => path.slice(0, path.lastIndexOf('\\')));
    const names = disks.map(({ drive }) => drive);
    return folderTree(names, [...FOLDERS_OF_WINDOWS, ...inUse]);
  }, [disks, files]);
}

/** My Computer with the drives, as the tree shows them. */
function treeNodes(drives: readonly Folder[], { catalog, fill }: Text): readonly TreeNode[] {
  const words = catalog.wizard.folderDialog;
  const children = drives.map((drive) => ({
    ...folderNode(drive),
    label: fill(words.drive, { drive: drive.name }),
    icon: DiskIcon,
    openIcon: DiskIcon,
  }));
  return [{ id: COMPUTER, label: words.computer, icon: ComputerIcon, children }];
}

function folderNode({ path, name, folders }: Folder): TreeNode {
  return {
    id: path,
    label: name,
    icon: FolderIcon,
    openIcon: OpenFolderIcon,
    children: folders.map(folderNode),
  };
}
