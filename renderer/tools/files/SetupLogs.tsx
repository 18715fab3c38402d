import { useMemo, useState } from 'react';
import { parentFolder, samePath } from '../../../shared/host/files/paths';
import { SETUP_LOG_FOLDER } from '../../../shared/host/files/setup-logs';
import { DataGrid } from '../../controls/lists/DataGrid';
import { FolderIcon, OpenFolderIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { openWindow } from '../../windows/window-store';
import { fileItem, type ExplorerItem } from '../explorer/explorer-items';
import { folderColumns } from '../explorer/item-columns';
import { ToolWindow } from '../ToolWindow';
import { AddressBar } from './AddressBar';

/** The folder of the setup logs, as Explorer shows it; a log opens in Notepad. */
export function SetupLogs() {
  const text = useText();
  const { setupLogs: words, explorer, objects } = text.catalog.tools;
  const files = useSnapshot((snapshot) => snapshot.files);
  const items = useMemo(
    () =>
      files
        .filter(({ path }) => samePath(parentFolder(path), SETUP_LOG_FOLDER))
        .map((file) => fileItem(file, text)),
    [files, text],
  );
  const columns = useMemo(() => folderColumns(text), [text]);
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <ToolWindow id="setup-logs" title={words.title} icon={FolderIcon} width={640} height={340}>
      <AddressBar icon={OpenFolderIcon} place={SETUP_LOG_FOLDER} />
      <DataGrid
        label={words.list}
        columns={columns}
        rows={items}
        rowKey={pathOf}
        selected={selected}
        initialSort={{ column: 'name', direction: 'ascending' }}
        empty={explorer.empty}
        autoFocus
        onSelect={({ path }) => setSelected(path)}
        onActivate={({ path }) => openWindow(`notepad:${path}`)}
      />
      <div className="status-bar">
        <span>{text.fill(objects, { count: items.length })}</span>
      </div>
    </ToolWindow>
  );
}

function pathOf({ path }: ExplorerItem): string {
  return path;
}
