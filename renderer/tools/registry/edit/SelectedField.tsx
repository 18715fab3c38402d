import { useEffect, useRef } from 'react';
import { TextField, type TextFieldProps } from '../../../controls/TextField';

/** A text field that a dialog opens with: it has the focus, and its text is selected. */
export function SelectedField(props: Omit<TextFieldProps, 'inputRef' | 'autoFocus'>) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => ref.current?.select(), []);
  return <TextField {...props} inputRef={ref} autoFocus />;
}
