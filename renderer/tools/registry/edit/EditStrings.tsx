import { useState } from 'react';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { useText } from '../../../use-text';
import { DataArea } from './DataArea';
import { ValueDialog } from './ValueDialog';
import type { EditorOf } from './value-editor';
import { parseStrings } from './value-text';

/** Edit Multi-String: one string a line. */
export function EditStrings({ name, value, onSave, onClose }: EditorOf<'REG_MULTI_SZ'>) {
  const words = useText().catalog.tools.registry.edit;
  const [data, setData] = useState(value.data.join('\n'));
  const [isTelling, setIsTelling] = useState(false);
  const { strings, hadEmpty } = parseStrings(data);
  const save = () => onSave({ type: 'REG_MULTI_SZ', data: strings });
  return (
    <ValueDialog
      title={words.REG_MULTI_SZ}
      name={name}
      onSave={() => (hadEmpty ? setIsTelling(true) : save())}
      onClose={onClose}
    >
      <DataArea value={data} hint={words.linesHint} onChange={setData} />
      {isTelling && (
        <MessageBox
          title={words.REG_MULTI_SZ}
          icon="warning"
          message={words.emptyStrings}
          onAnswer={() => {
            setIsTelling(false);
            save();
          }}
        />
      )}
    </ValueDialog>
  );
}
