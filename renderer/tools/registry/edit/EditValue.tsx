import { EditBytes } from './EditBytes';
import { EditNumber } from './EditNumber';
import { EditStrings } from './EditStrings';
import { EditText } from './EditText';
import type { ValueEditorProps } from './value-editor';

/** The dialog that edits a value of its type; nothing for types that can only be looked at. */
export function EditValue({ value, ...props }: ValueEditorProps) {
  switch (value.type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return <EditText {...props} value={value} />;
    case 'REG_DWORD':
      return <EditNumber {...props} value={value} />;
    case 'REG_MULTI_SZ':
      return <EditStrings {...props} value={value} />;
    case 'REG_BINARY':
      return <EditBytes {...props} value={value} />;
    case 'REG_OTHER':
      return null;
  }
}
