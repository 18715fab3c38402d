import { useState } from 'react';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { useText } from '../../../use-text';
import { DataArea } from './DataArea';
import { ValueDialog } from './ValueDialog';
import type { EditorOf } from './value-editor';
import { parseBytes, printBytes } from './value-text';

/** Edit Binary Value: bytes as hexadecimal digits. */
export function EditBytes({ name, value, onSave, onClose }: EditorOf<'REG_BINARY'>) {
  const words = useText().catalog.tools.registry.edit;
  const [data, setData] = useState(printBytes(value.data));
  const [isWrong, setIsWrong] = useState(false);
  const save = () => {
    const bytes = parseBytes(data);
    if (bytes) onSave({ type: 'REG_BINARY', data: bytes });
    else setIsWrong(true);
  };
  return (
    <ValueDialog title={words.REG_BINARY} name={name} onSave={save} onClose={onClose}>
      <DataArea value={data} hint={words.bytesHint} isFixedWidth onChange={setData} />
      {isWrong && (
        <MessageBox
          title={words.REG_BINARY}
          icon="error"
          message={words.notBytes}
          onAnswer={() => setIsWrong(false)}
        />
      )}
    </ValueDialog>
  );
}
