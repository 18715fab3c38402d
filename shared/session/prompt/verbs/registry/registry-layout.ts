import type { NamedRegistryValue, RegistryValue } from '../../../../host/registry/registry';
import type { ComponentEra } from '../../../../host/windows/components-table';

/** How reg.exe writes a value: tabs and `<NO NAME>` on Windows Server 2003, blanks and `(Default)` since then. */
const LAYOUTS = {
  '2003': { gap: '\t', unnamed: '<NO NAME>', end: '\\0' },
  '2008': { gap: '    ', unnamed: '(Default)', end: '' },
} as const;

/** The line of a value. */
export function valueLine({ name, value }: NamedRegistryValue, era: ComponentEra): string {
  const { gap, unnamed } = LAYOUTS[era];
  return `    ${[name === '' ? unnamed : name, typeName(value), dataText(value, era)].join(gap)}`;
}

function typeName(value: RegistryValue): string {
  if (value.type !== 'REG_OTHER') return value.type;
  return value.kind === 11 ? 'REG_QWORD' : 'REG_NONE';
}

function dataText(value: RegistryValue, era: ComponentEra): string {
  switch (value.type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return value.data;
    case 'REG_DWORD':
      return `0x${value.data.toString(16)}`;
    case 'REG_MULTI_SZ': {
      const { end } = LAYOUTS[era];
      return value.data.join('\\0') + end + end;
    }
    case 'REG_BINARY':
    case 'REG_OTHER':
      return value.data.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
  }
}
