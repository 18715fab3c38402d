import type { Icon } from '../../windows/window-store';

/** A node of a TreeView. */
export interface TreeNode {
  /** Unlike that of any other node of the tree. */
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  /** Instead of `icon` while the node is open. */
  readonly openIcon?: Icon;
  /** Those of a closed node may be left out: see `hasChildren`. */
  readonly children: readonly TreeNode[];
  /** Says of a node whose children are left out that there are some. */
  readonly hasChildren?: boolean;
}

/** How the line of one level runs past a row: not at all, down, with a branch, or ending in one. */
export type TreeLine = 'none' | 'down' | 'branch' | 'end';

/** A node that is in sight, with all that is needed to draw it. */
export interface TreeRow {
  readonly node: TreeNode;
  /** 1 for the roots. */
  readonly level: number;
  readonly position: number;
  readonly count: number;
  readonly lines: readonly TreeLine[];
  readonly hasChildren: boolean;
  readonly isExpanded: boolean;
}

/** The nodes whose ancestors are all open, in the order of drawing. */
export function visibleRows(nodes: readonly TreeNode[], expanded: ReadonlySet<string>): TreeRow[] {
  return rowsBelow(nodes, expanded, 1, []);
}

function rowsBelow(
  nodes: readonly TreeNode[],
  expanded: ReadonlySet<string>,
  level: number,
  before: readonly TreeLine[],
): TreeRow[] {
  return nodes.flatMap((node, index) => {
    const isLast = index === nodes.length - 1;
    const hasChildren = node.hasChildren ?? node.children.length > 0;
    const isExpanded = hasChildren && expanded.has(node.id);
    const isRoot = level === 1;
    const lines: readonly TreeLine[] = isRoot ? [] : [...before, isLast ? 'end' : 'branch'];
    const below: readonly TreeLine[] = isRoot ? [] : [...before, isLast ? 'none' : 'down'];
    const row: TreeRow = {
      node,
      level,
      position: index + 1,
      count: nodes.length,
      lines,
      hasChildren,
      isExpanded,
    };
    return isExpanded ? [row, ...rowsBelow(node.children, expanded, level + 1, below)] : [row];
  });
}
