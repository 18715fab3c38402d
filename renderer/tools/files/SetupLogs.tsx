import { useMemo, useState } from 'react';
import type { HostFile } from '../../../shared/host/host';
import { formatDateTime } from '../../../shared/i18n/fill';
import { DataGrid } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { FolderIcon, NotepadIcon, OpenFolderIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText, type Text } from '../../use-text';
import { openWindow } from '../../windows/window-store';
import { AddressBar } from './AddressBar';
import { fileName } from './file-name';
import { ToolWindow } from '../ToolWindow';

/** Where Setup writes what it does (domain.md 5.1). */
const FOLDER = 'C:\\ExchangeSetupLogs';

/** The folder of the setup logs, as Explorer shows it; a log opens in Notepad. */
export function SetupLogs() {
  const text = useText();
  const words = text.catalog.tools.setupLogs;
  const all = useSnapshot((snapshot) => snapshot.files);
  const files = useMemo(() => all.filter(({ path }) => isInFolder(path)), [all]);
  const columns = useMemo(() => columnsIn(text), [text]);
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <ToolWindow id="setup-logs" title={words.title} icon={FolderIcon} width={580} height={340}>
      <AddressBar icon={OpenFolderIcon} place={FOLDER} />
      <DataGrid
        label={words.list}
        columns={columns}
        rows={files}
        rowKey={pathOf}
        selected={selected}
        initialSort={{ column: 'name', direction: 'ascending' }}
        empty={words.empty}
        autoFocus
        onSelect={({ path }) => setSelected(path)}
        onActivate={({ path }) => openWindow(`notepad:${path}`)}
      />
      <div className="status-bar">
        <span>{text.fill(text.catalog.tools.objects, { count: files.length })}</span>
      </div>
    </ToolWindow>
  );
}

function isInFolder(path: string): boolean {
  return path.slice(0, path.lastIndexOf('\\')).toLowerCase() === FOLDER.toLowerCase();
}

function pathOf({ path }: HostFile): string {
  return path;
}

/** Explorer rounds up to whole kilobytes. */
function kilobytes({ content }: HostFile): number {
  return Math.ceil(content.length / 1024);
}

function columnsIn({ catalog, locale, fill }: Text): readonly GridColumn<HostFile>[] {
  const { columns, kilobytes: unit } = catalog.tools.setupLogs;
  return [
    {
      id: 'name',
      header: columns.name,
      width: 330,
      text: ({ path }) => fileName(path),
      icon: () => <NotepadIcon size={16} />,
    },
    {
      id: 'size',
      header: columns.size,
      width: 80,
      align: 'right',
      text: (file) => fill(unit, { count: kilobytes(file) }),
      compare: (left, right) => left.content.length - right.content.length,
    },
    {
      id: 'modified',
      header: columns.modified,
      width: 130,
      text: ({ modified }) => formatDateTime(locale, modified),
      compare: (left, right) => left.modified - right.modified,
    },
  ];
}
