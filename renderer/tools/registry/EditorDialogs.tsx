import { findValue } from '../../../shared/host/registry/registry';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { useText } from '../../use-text';
import { ConfirmDelete } from './delete/ConfirmDelete';
import { ConfirmDeleteKey } from './delete/ConfirmDeleteKey';
import { EditValue } from './edit/EditValue';
import { ExportDialog } from './files/ExportDialog';
import { ImportDialog } from './files/ImportDialog';
import { FindDialog } from './FindDialog';
import { NewDialog } from './NewDialog';
import type { RegistryEditorState } from './use-registry-editor';

/** The dialog of Registry Editor that is open. */
export function EditorDialogs({ editor }: { readonly editor: RegistryEditorState }) {
  const words = useText().catalog.tools.registry;
  const { registry, path, key, dialog, close, send } = editor;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'new':
      return (
        key && (
          <NewDialog
            parent={key}
            what={dialog.what}
            onCreate={(name) => editor.create(dialog.what, name)}
            onClose={close}
          />
        )
      );
    case 'modify': {
      const { name } = dialog;
      return (
        <EditValue
          name={name === '' ? words.defaultValue : name}
          value={findValue(registry, path, name) ?? { type: 'REG_SZ', data: '' }}
          onSave={(value) => send({ type: 'set-registry-value', path, name, value })}
          onClose={close}
        />
      );
    }
    case 'delete-value':
      return (
        <ConfirmDelete
          registry={registry}
          path={path}
          name={dialog.name}
          onDelete={() => editor.deleteValue(dialog.name)}
          onClose={close}
        />
      );
    case 'delete-key':
      return <ConfirmDeleteKey registry={registry} path={path} onDelete={editor.deleteKey} onClose={close} />;
    case 'find':
      return <FindDialog before={editor.search} onFind={editor.find} onClose={close} />;
    case 'finished':
      return <MessageBox title={words.title} icon="info" message={words.find.finished} onAnswer={close} />;
    case 'export':
      return <ExportDialog path={path} onClose={close} />;
    case 'import':
      return <ImportDialog onClose={close} />;
  }
}
