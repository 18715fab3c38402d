import { useMemo, useState } from 'react';
import type { HostFile } from '../../../../shared/host/host';
import { formatDateTime } from '../../../../shared/i18n/fill';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { DataGrid } from '../../../controls/lists/DataGrid';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { PushButton } from '../../../controls/PushButton';
import { dispatch } from '../../../dispatch';
import { BinaryValueIcon } from '../../../icons/object-icons';
import { useSnapshot } from '../../../use-snapshot';
import { useText, type Text } from '../../../use-text';
import { fileName } from '../../../../shared/host/files/paths';

/** Import Registry File: merges a .reg file of the simulated server into its registry. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { catalog, fill } = text;
  const words = catalog.tools.registry.import;
  const all = useSnapshot((snapshot) => snapshot.files);
  const files = useMemo(() => all.filter(({ path }) => /\.reg$/iu.test(path)), [all]);
  const columns = useMemo(() => columnsIn(text), [text]);
  const [selected, setSelected] = useState<string | null>(null);
  const [imported, setImported] = useState<string | null>(null);
  const chosen = files.find(({ path }) => path === selected);

  const open = async ({ path }: HostFile) => {
    const outcome = await dispatch({ type: 'import-registry', file: path }, 'tool', { alertRefusal: true });
    if (outcome && !outcome.refusal) setImported(path);
  };
  if (imported !== null) {
    return (
      <MessageBox
        title={catalog.tools.registry.title}
        icon="info"
        message={fill(words.done, { file: imported })}
        onAnswer={onClose}
      />
    );
  }
  return (
    <ModalDialog title={words.title} width={620} height={320} onCancel={onClose}>
      <div className="dialog-body">
        <DataGrid
          label={words.list}
          columns={columns}
          rows={files}
          rowKey={pathOf}
          selected={chosen?.path ?? null}
          initialSort={{ column: 'name', direction: 'ascending' }}
          empty={words.empty}
          autoFocus
          onSelect={({ path }) => setSelected(path)}
          onActivate={(file) => void open(file)}
        />
        <div className="button-row">
          <PushButton
            label={words.open}
            isDefault
            disabled={!chosen}
            reason={chosen ? undefined : words.noFileReason}
            onPress={() => {
              if (chosen) void open(chosen);
            }}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}

function pathOf({ path }: HostFile): string {
  return path;
}

function columnsIn({ catalog, locale }: Text): readonly GridColumn<HostFile>[] {
  const { columns } = catalog.tools.registry.import;
  return [
    {
      id: 'name',
      header: columns.name,
      width: 140,
      text: ({ path }) => fileName(path),
      icon: () => <BinaryValueIcon size={16} />,
    },
    {
      id: 'folder',
      header: columns.folder,
      width: 320,
      text: ({ path }) => path.slice(0, path.lastIndexOf('\\')),
    },
    {
      id: 'modified',
      header: columns.modified,
      width: 110,
      text: ({ modified }) => formatDateTime(locale, modified),
      compare: (left, right) => left.modified - right.modified,
    },
  ];
}
