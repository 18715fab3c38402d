import { useState } from 'react';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { DataGrid } from '../../../controls/lists/DataGrid';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { PushButton } from '../../../controls/PushButton';
import { dispatch } from '../../../dispatch';
import { FolderIcon } from '../../../icons/tool-icons';
import { useText } from '../../../use-text';

/** Containers that replication has left beside that of Exchange's system objects; the selected one can be deleted. */
export function DuplicateContainers({ containers }: { readonly containers: readonly string[] }) {
  const { catalog, fill } = useText();
  const { domain: words, deleteContainer } = catalog.tools.activeDirectory;
  const [selected, setSelected] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  const container = containers.find((name) => name === selected);
  const columns: readonly GridColumn<string>[] = [
    {
      id: 'name',
      header: words.duplicateColumns.name,
      width: 500,
      text: (name) => name,
      icon: () => <FolderIcon size={16} />,
    },
  ];
  const answer = (isYes: boolean) => {
    setAsks(false);
    if (isYes && container !== undefined)
      void dispatch({ type: 'delete-duplicate-container', container }, 'tool', { alertRefusal: true });
  };
  const none = container === undefined ? words.chooseDuplicate : undefined;
  return (
    <>
      <h3>{words.duplicates}</h3>
      <DataGrid
        label={words.duplicates}
        columns={columns}
        rows={containers}
        rowKey={(name) => name}
        selected={container ?? null}
        empty={words.noDuplicates}
        onSelect={setSelected}
        onKeyDown={(event) => {
          if (event.key === 'Delete' && container !== undefined) setAsks(true);
        }}
      />
      <div className="button-row">
        <PushButton
          label={words.delete}
          disabled={none !== undefined}
          reason={none}
          onPress={() => setAsks(true)}
        />
      </div>
      {asks && container !== undefined && (
        <MessageBox
          title={deleteContainer.title}
          icon="warning"
          buttons="yes-no"
          defaultAnswer="no"
          message={`${fill(deleteContainer.text, { container })}\n\n${deleteContainer.warning}`}
          onAnswer={answer}
        />
      )}
    </>
  );
}
