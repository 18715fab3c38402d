import { useState } from 'react';
import type { RegistryValue } from '../../../../shared/host/registry/registry';
import { useText } from '../../../use-text';
import { SelectedField } from './SelectedField';
import { ValueDialog } from './ValueDialog';
import type { EditorOf } from './value-editor';

/** Edit String: the text of a string value. */
export function EditText({ name, value, onSave, onClose }: EditorOf<'REG_SZ' | 'REG_EXPAND_SZ'>) {
  const words = useText().catalog.tools.registry.edit;
  const [data, setData] = useState(value.data);
  const save = () => onSave({ type: value.type, data } satisfies RegistryValue);
  return (
    <ValueDialog title={words[value.type]} name={name} onSave={save} onClose={onClose}>
      <SelectedField label={words.data} labelPlace="above" value={data} onChange={setData} />
    </ValueDialog>
  );
}
