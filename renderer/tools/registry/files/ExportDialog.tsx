import { useState } from 'react';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { GroupBox } from '../../../controls/GroupBox';
import { PushButton } from '../../../controls/PushButton';
import { TextField } from '../../../controls/TextField';
import { dispatch } from '../../../dispatch';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';
import { openWindow } from '../../../windows/window-store';
import { SelectedField } from '../edit/SelectedField';
import { exportPath, MY_DOCUMENTS } from './export-path';

export interface ExportDialogProps {
  /** Path of the selected key. */
  readonly path: string;
  readonly onClose: () => void;
}

/** Export Registry File: writes a branch to a file of the simulated server, and offers to open it. */
export function ExportDialog({ path, onClose }: ExportDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.registry.export;
  const files = useSnapshot((snapshot) => snapshot.files);
  const [folder, setFolder] = useState(MY_DOCUMENTS);
  const [name, setName] = useState('');
  const [branch, setBranch] = useState(path);
  const [box, setBox] = useState<'replace' | 'done' | null>(null);
  const file = exportPath(folder, name);
  const isNothing = name.trim() === '' || branch.trim() === '';

  const save = async () => {
    setBox(null);
    const command = { type: 'export-registry', path: branch.trim(), file } as const;
    const outcome = await dispatch(command, 'tool', { alertRefusal: true });
    if (outcome && !outcome.refusal) setBox('done');
  };
  const ask = () => {
    const isThere = files.some((other) => other.path.toLowerCase() === file.toLowerCase());
    if (isThere) setBox('replace');
    else void save();
  };
  const answerDone = (isYes: boolean) => {
    onClose();
    if (isYes) openWindow(`notepad:${file}`);
  };
  if (box === 'done') {
    return (
      <MessageBox
        title={catalog.tools.registry.title}
        icon="info"
        buttons="yes-no"
        message={`${fill(words.done, { file })}\n\n${words.openQuestion}`}
        onAnswer={answerDone}
      />
    );
  }
  return (
    <ModalDialog title={words.title} width={480} onCancel={onClose}>
      <div className="dialog-body">
        <TextField label={words.saveIn} labelPlace="above" value={folder} onChange={setFolder} />
        <SelectedField label={words.fileName} labelPlace="above" value={name} onChange={setName} />
        <GroupBox label={words.range}>
          <TextField label={words.branch} labelPlace="above" value={branch} onChange={setBranch} />
        </GroupBox>
        <div className="button-row">
          <PushButton
            label={words.save}
            isDefault
            disabled={isNothing}
            reason={isNothing ? words.emptyReason : undefined}
            onPress={ask}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
        {box === 'replace' && (
          <MessageBox
            title={words.title}
            icon="warning"
            buttons="yes-no"
            defaultAnswer="no"
            message={fill(words.replace, { file })}
            onAnswer={(isYes) => (isYes ? void save() : setBox(null))}
          />
        )}
      </div>
    </ModalDialog>
  );
}
