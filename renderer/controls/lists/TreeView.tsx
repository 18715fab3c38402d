import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Icon } from '../../windows/window-store';
import { findByStart, useTypeToFind } from './use-type-to-find';
import { visibleRows, type TreeNode, type TreeRow } from './tree-node';

export interface TreeViewProps {
  /** Accessible name. */
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly selected: string | null;
  readonly expanded: ReadonlySet<string>;
  readonly autoFocus?: boolean | undefined;
  readonly onSelect: (id: string) => void;
  readonly onExpand: (expanded: ReadonlySet<string>) => void;
}

const ROW_HEIGHT = 16;
const PADDING_TOP = 4;
/** Rows drawn beyond those in sight. Shorter trees are drawn whole, which search and screen readers like better. */
const OVERSCAN = 20;
const DRAWN_WHOLE = 300;

/**
 * A tree as in Explorer, with dotted lines; arrows, Home, End and the first letters move in it. Of
 * long ones only the rows in sight are drawn.
 */
export function TreeView(props: TreeViewProps) {
  const { label, nodes, selected, expanded, autoFocus, onSelect, onExpand } = props;
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => visibleRows(nodes, expanded), [nodes, expanded]);
  const index = rows.findIndex((row) => row.node.id === selected);
  // The compiler's rule warns of the functions that this hook returns; they are used here only, in drawing.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => ref.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: PADDING_TOP,
    overscan: rows.length <= DRAWN_WHOLE ? DRAWN_WHOLE : OVERSCAN,
  });
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index);
    // Not when rows open above it and move it: only what is chosen is brought into sight.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected, virtual]);
  const drawn = virtual.getVirtualItems();
  const above = (drawn[0]?.start ?? PADDING_TOP) - PADDING_TOP;
  const below = virtual.getTotalSize() - ((drawn.at(-1)?.end ?? PADDING_TOP) - PADDING_TOP);

  const select = (wanted: number) => {
    const row = rows[Math.max(0, Math.min(wanted, rows.length - 1))];
    if (row) onSelect(row.node.id);
  };
  const toggle = ({ node }: TreeRow, isOpen: boolean) => {
    const next = new Set(expanded);
    if (isOpen) next.add(node.id);
    else next.delete(node.id);
    onExpand(next);
  };
  const onType = useTypeToFind((typed, fromNext) => {
    const found = findByStart(
      rows.map((row) => row.node.label),
      typed,
      Math.max(0, index) + (fromNext ? 1 : 0),
    );
    if (found >= 0) select(found);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows[index];
    const step = row ? treeStep(event.key, row, rows, index) : null;
    if (step?.type === 'select') select(step.index);
    else if (step?.type === 'toggle' && row) toggle(row, step.isOpen);
    else if (!onType(event)) return;
    event.preventDefault();
  };

  return (
    <div
      ref={ref}
      className="tree"
      role="tree"
      aria-label={label}
      tabIndex={0}
      data-autofocus={autoFocus ? '' : undefined}
      aria-activedescendant={index >= 0 ? `${id}-${index}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: above }} />
      {drawn.map(({ index: position }) => {
        const row = rows[position];
        return row === undefined ? null : (
          <TreeItem
            key={row.node.id}
            id={`${id}-${position}`}
            row={row}
            isSelected={position === index}
            onSelect={() => onSelect(row.node.id)}
            onToggle={() => toggle(row, !row.isExpanded)}
          />
        );
      })}
      <div role="presentation" style={{ height: below }} />
    </div>
  );
}

interface TreeItemProps {
  readonly id: string;
  readonly row: TreeRow;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onToggle: () => void;
}

function TreeItem({ id, row, isSelected, onSelect, onToggle }: TreeItemProps) {
  const { node, level, lines, isExpanded, hasChildren } = row;
  const Image: Icon = isExpanded && node.openIcon ? node.openIcon : node.icon;
  return (
    <div
      id={id}
      className="tree-row"
      role="treeitem"
      aria-label={node.label}
      aria-level={level}
      aria-setsize={row.count}
      aria-posinset={row.position}
      aria-selected={isSelected}
      aria-expanded={hasChildren ? isExpanded : undefined}
      onPointerDown={onSelect}
      onDoubleClick={hasChildren ? onToggle : undefined}
    >
      {lines.map((line, index) => (
        <span key={index} className={`tree-line ${line}`}>
          {index === lines.length - 1 && hasChildren && (
            <span
              className={isExpanded ? 'tree-box open' : 'tree-box'}
              onPointerDown={(event) => event.stopPropagation()}
              onDoubleClick={(event) => event.stopPropagation()}
              onClick={onToggle}
            />
          )}
        </span>
      ))}
      <Image size={16} />
      <span className="tree-label">{node.label}</span>
    </div>
  );
}

type TreeStep =
  { readonly type: 'select'; readonly index: number } | { readonly type: 'toggle'; readonly isOpen: boolean };

/** What a key does on a row: another row, or opening and closing this one. */
function treeStep(key: string, row: TreeRow, rows: readonly TreeRow[], index: number): TreeStep | null {
  const to = (wanted: number): TreeStep => ({ type: 'select', index: wanted });
  switch (key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'ArrowRight':
    case '+':
      if (!row.hasChildren) return null;
      return row.isExpanded ? to(index + 1) : { type: 'toggle', isOpen: true };
    case 'ArrowLeft':
    case '-':
      if (row.isExpanded) return { type: 'toggle', isOpen: false };
      return to(
        Math.max(
          0,
          rows.findLastIndex((other, at) => at < index && other.level < row.level),
        ),
      );
    case 'Enter':
      return row.hasChildren ? { type: 'toggle', isOpen: !row.isExpanded } : null;
    default:
      return null;
  }
}
