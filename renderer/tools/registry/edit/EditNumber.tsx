import { useState } from 'react';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { GroupBox } from '../../../controls/GroupBox';
import { RadioGroup } from '../../../controls/RadioGroup';
import { useText } from '../../../use-text';
import { SelectedField } from './SelectedField';
import { ValueDialog } from './ValueDialog';
import type { EditorOf } from './value-editor';
import { parseNumber, printNumber, type NumberBase } from './value-text';

/** Edit DWORD Value: a number, written in one of two bases. */
export function EditNumber({ name, value, onSave, onClose }: EditorOf<'REG_DWORD'>) {
  const words = useText().catalog.tools.registry.edit;
  const [base, setBase] = useState<NumberBase>('hexadecimal');
  const [data, setData] = useState(printNumber(value.data, base));
  const [isWrong, setIsWrong] = useState(false);
  const number = parseNumber(data, base);
  const save = () => {
    if (number === undefined) setIsWrong(true);
    else onSave({ type: 'REG_DWORD', data: number });
  };
  const change = (wanted: NumberBase) => {
    if (number !== undefined) setData(printNumber(number, wanted));
    setBase(wanted);
  };
  return (
    <ValueDialog title={words.REG_DWORD} name={name} onSave={save} onClose={onClose}>
      <div className="number-and-base">
        <SelectedField label={words.data} labelPlace="above" value={data} onChange={setData} />
        <GroupBox label={words.base}>
          <RadioGroup
            label={words.base}
            value={base}
            options={[
              { value: 'hexadecimal', label: words.hexadecimal },
              { value: 'decimal', label: words.decimal },
            ]}
            onChange={change}
          />
        </GroupBox>
      </div>
      {isWrong && (
        <MessageBox
          title={words.REG_DWORD}
          icon="error"
          message={base === 'decimal' ? words.notDecimal : words.notHexadecimal}
          onAnswer={() => setIsWrong(false)}
        />
      )}
    </ValueDialog>
  );
}
