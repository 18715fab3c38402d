import type { RegistryValue } from '../../../../host/registry/registry';

const ROOTS: ReadonlyMap<string, string> = new Map([
  ['HKLM', 'HKEY_LOCAL_MACHINE'],
  ['HKCU', 'HKEY_CURRENT_USER'],
  ['HKCR', 'HKEY_CLASSES_ROOT'],
  ['HKU', 'HKEY_USERS'],
  ['HKCC', 'HKEY_CURRENT_CONFIG'],
]);

/** What follows `reg query` and its like. */
export interface RegistryArguments {
  /** With the root's full name. */
  readonly path: string;
  readonly operands: readonly string[];
  /** By letter: the value of a switch that has one, else an empty text. */
  readonly switches: ReadonlyMap<string, string>;
}

/** A switch that is not known here, or lacks its value. */
export interface WrongSwitch {
  readonly wrong: string;
}

/** Takes the words apart; `withValue` and `alone` say which switches there are. Null where no key is named. */
export function readRegistryWords(
  words: readonly string[],
  withValue: readonly string[],
  alone: readonly string[],
): RegistryArguments | WrongSwitch | null {
  const switches = new Map<string, string>();
  const operands: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const name = /^[/-]([a-z?]+)$/i.exec(word)?.[1]?.toLowerCase();
    if (name === undefined) {
      operands.push(word);
    } else if (withValue.includes(name) && index + 1 < words.length) {
      index += 1;
      switches.set(name, words[index] ?? '');
    } else if (alone.includes(name)) {
      switches.set(name, '');
    } else {
      return { wrong: word };
    }
  }
  const path = fullKeyPath(operands[0] ?? '');
  return path === null ? null : { path, operands: operands.slice(1), switches };
}

/** The path of a key with its root's full name; null where it begins with no root. */
export function fullKeyPath(typed: string): string | null {
  const path = typed.replace(/\\+$/, '');
  const [root = ''] = path.split('\\', 1);
  const upper = root.toUpperCase();
  const full = ROOTS.get(upper) ?? [...ROOTS.values()].find((name) => name === upper);
  return full === undefined ? null : full + path.slice(root.length);
}

/** The value that `reg add` writes; null where the data do not fit the type, undefined where the type is unknown. */
export function readRegistryData(
  type: string,
  data: string,
  separator: string,
): RegistryValue | null | undefined {
  switch (type.toUpperCase()) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return { type: type.toUpperCase() === 'REG_SZ' ? 'REG_SZ' : 'REG_EXPAND_SZ', data };
    case 'REG_MULTI_SZ':
      return { type: 'REG_MULTI_SZ', data: data.split(separator).filter((part) => part !== '') };
    case 'REG_DWORD':
    case 'REG_DWORD_LITTLE_ENDIAN': {
      const number = /^(0x[0-9a-f]{1,8}|\d{1,10})$/i.test(data) ? Number(data) : data === '' ? 0 : Infinity;
      return number <= 0xffffffff ? { type: 'REG_DWORD', data: number } : null;
    }
    case 'REG_BINARY': {
      if (!/^([0-9a-f]{2})*$/i.test(data)) return null;
      return { type: 'REG_BINARY', data: (data.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)) };
    }
    default:
      return undefined;
  }
}
