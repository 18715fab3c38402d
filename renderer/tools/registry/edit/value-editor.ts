import type { RegistryValue } from '../../../../shared/host/registry/registry';

/** What every dialog that edits a value gets. */
export interface ValueEditorProps<Value extends RegistryValue = RegistryValue> {
  /** The value's name as it is shown. */
  readonly name: string;
  readonly value: Value;
  readonly onSave: (value: RegistryValue) => void;
  readonly onClose: () => void;
}

/** The same for values of some types. */
export type EditorOf<Type extends RegistryValue['type']> = ValueEditorProps<
  Extract<RegistryValue, { readonly type: Type }>
>;

/** Types that a value can be made with; the others can only be looked at. */
export type EditableType = Exclude<RegistryValue['type'], 'REG_OTHER'>;

/** What a new value holds. */
export const EMPTY_VALUES: Readonly<Record<EditableType, RegistryValue>> = {
  REG_SZ: { type: 'REG_SZ', data: '' },
  REG_EXPAND_SZ: { type: 'REG_EXPAND_SZ', data: '' },
  REG_DWORD: { type: 'REG_DWORD', data: 0 },
  REG_MULTI_SZ: { type: 'REG_MULTI_SZ', data: [] },
  REG_BINARY: { type: 'REG_BINARY', data: [] },
};
