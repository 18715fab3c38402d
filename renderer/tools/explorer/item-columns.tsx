import { formatDateTime } from '../../../shared/i18n/fill';
import type { GridColumn } from '../../controls/lists/grid-column';
import type { Text } from '../../use-text';
import type { ExplorerItem } from './explorer-items';
import { ItemIcon } from './ItemIcon';

type Column = GridColumn<ExplorerItem>;

const ORDER: readonly ExplorerItem['kind'][] = ['disk', 'disc', 'control-panel', 'folder', 'file'];

/** The columns of a folder. */
export function folderColumns(text: Text): readonly Column[] {
  return [nameColumn(text, 216), sizeColumn(text), typeColumn(text, 150), modifiedColumn(text)];
}

/** The columns of My Computer. */
export function computerColumns(text: Text): readonly Column[] {
  const { catalog, fill } = text;
  const free = ({ freeMegabytes: count }: ExplorerItem) =>
    count === null ? '' : fill(catalog.messages.units.megabytes, { count });
  return [
    nameColumn(text, 228),
    typeColumn(text, 120),
    {
      id: 'free',
      header: catalog.tools.explorer.columns.free,
      width: 100,
      text: free,
      compare: byNumber(({ freeMegabytes }) => freeMegabytes),
    },
  ];
}

/** Folders stand before files, as in Explorer; drives and Control Panel in the order of My Computer. */
function nameColumn({ catalog, locale }: Text, width: number): Column {
  const collator = new Intl.Collator(locale, { numeric: true });
  const rank = ({ kind }: ExplorerItem) => ORDER.indexOf(kind);
  return {
    id: 'name',
    header: catalog.tools.explorer.columns.name,
    width,
    text: ({ name }) => name,
    icon: (item) => <ItemIcon item={item} size={16} />,
    compare: (left, right) => rank(left) - rank(right) || collator.compare(left.name, right.name),
  };
}

function sizeColumn({ catalog, fill }: Text): Column {
  const { columns, kilobytes: unit } = catalog.tools.explorer;
  return {
    id: 'size',
    header: columns.size,
    width: 74,
    align: 'right',
    text: ({ kilobytes: count }) => (count === null ? '' : fill(unit, { count })),
    compare: byNumber(({ kilobytes }) => kilobytes),
  };
}

function typeColumn({ catalog }: Text, width: number): Column {
  return {
    id: 'type',
    header: catalog.tools.explorer.columns.type,
    width,
    text: ({ typeName }) => typeName,
  };
}

function modifiedColumn({ catalog, locale }: Text): Column {
  return {
    id: 'modified',
    header: catalog.tools.explorer.columns.modified,
    width: 118,
    text: ({ modified }) => (modified === null ? '' : formatDateTime(locale, modified)),
    compare: byNumber(({ modified }) => modified),
  };
}

/** Those without a number come first. */
function byNumber(numberOf: (item: ExplorerItem) => number | null): NonNullable<Column['compare']> {
  return (left, right) => (numberOf(left) ?? -1) - (numberOf(right) ?? -1);
}
