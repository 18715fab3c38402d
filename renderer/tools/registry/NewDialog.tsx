import { useState } from 'react';
import { sameName, type RegistryKey } from '../../../shared/host/registry/registry';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';
import { SelectedField } from './edit/SelectedField';
import type { EditableType } from './edit/value-editor';
import { freeName, nameProblem } from './new-name';

export interface NewDialogProps {
  /** The key that the new one, or the value, goes into. */
  readonly parent: RegistryKey;
  readonly what: 'key' | EditableType;
  readonly onCreate: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a new key or value. */
export function NewDialog({ parent, what, onCreate, onClose }: NewDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.registry.create;
  const { buttons } = catalog.desktop;
  const taken = (what === 'key' ? parent.keys : parent.values).map(({ name }) => name);
  const [name, setName] = useState(() => freeName(what === 'key' ? words.newKey : words.newValue, taken));
  const [isWrong, setIsWrong] = useState(false);
  const problem = nameProblem(name, what === 'key', (other) => taken.some((one) => sameName(one, other)));
  return (
    <ModalDialog title={words[what]} width={340} onCancel={onClose}>
      <div className="dialog-body">
        <SelectedField label={words.name} labelPlace="above" value={name} onChange={setName} />
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={name === ''}
            reason={name === '' ? words.emptyReason : undefined}
            onPress={() => (problem ? setIsWrong(true) : onCreate(name))}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
        {isWrong && problem && (
          <MessageBox
            title={words[what]}
            icon="error"
            message={fill(words[problem], { name })}
            onAnswer={() => setIsWrong(false)}
          />
        )}
      </div>
    </ModalDialog>
  );
}
