import type { RegistryValue } from './registry';
import { withoutEnd } from './registry-data';
import {
  HIVE,
  type KeptOfText,
  type RegistryReader,
  RegistryReading,
  type RegistryText,
} from './registry-reading';

/** How reg.exe divides the columns: tabs up to Windows Server 2003, four blanks since then. */
const GAP = String.raw`(?: {4}|\t)`;
const VALUE = new RegExp(`^${GAP}(.+?)${GAP}(REG_[A-Z_]{1,40})(?:${GAP}(.*))?$`, 's');

/** The default value as the languages of Windows write it; French in the console's code page too. */
const UNNAMED =
  /^(?:<[^<>]{2,20}>|\((?:Default|par d.{1,3}faut|Standard|Predeterminado|Predefinito|Padrão|Standaard|Domyślna|По умолчанию|既定|默认|預設值|預設|기본값)\))$/iu;

/** What stands around the output where somebody has copied the whole console. */
const AROUND =
  /^(?:! REG\.EXE VERSION|[A-Z]:\\[^<>|]*>|PS [A-Z]:\\|(?:End of search|Fin de la recherche)\b)/i;

/** Types that have no form of their own here, by their numbers. */
const OTHER_KINDS: Readonly<Record<string, number>> = {
  REG_NONE: 0,
  REG_DWORD_BIG_ENDIAN: 5,
  REG_LINK: 6,
  REG_RESOURCE_LIST: 8,
  REG_FULL_RESOURCE_DESCRIPTOR: 9,
  REG_RESOURCE_REQUIREMENTS_LIST: 10,
  REG_QWORD: 11,
};

/** Reads what `reg query <key> /s` has printed (already decoded); what it does not understand becomes a problem. */
export function parseRegQueryText(text: string, fileName: string): RegistryText {
  const reader = new RegQueryReader(fileName);
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) reader.push(line);
  return reader.end();
}

/** Reads the output of `reg query` as its lines come, in the form of any Windows; of keys that are not to be kept nothing stays. */
export class RegQueryReader implements RegistryReader {
  readonly #reading: RegistryReading;
  #number = 0;

  constructor(fileName: string, kept: KeptOfText = {}) {
    this.#reading = new RegistryReading(fileName, kept);
  }

  /** A key stands at the beginning of its line, its values are set in. */
  push(line: string): void {
    this.#number += 1;
    const reading = this.#reading;
    const [first = ''] = line;
    if (first !== ' ' && first !== '\t') this.#keyLine(line.trim());
    else if (!reading.isPassedOver && line.trim() !== '') {
      const [, name = '', type = '', data = ''] = VALUE.exec(line) ?? [];
      const value = type === '' ? undefined : parseData(type, data);
      reading.value(UNNAMED.test(name) ? '' : name, value, this.#number, line.trim());
    }
  }

  /** Everything that the lines said. */
  end(): RegistryText {
    return this.#reading.end();
  }

  #keyLine(text: string): void {
    if (HIVE.test(text)) this.#reading.key(withoutEnd(text, '\\'), this.#number, text);
    else if (text !== '' && !AROUND.test(text)) this.#reading.notUnderstood(this.#number, text);
  }
}

/** Undefined where the data is not what the type has; it may have been cut off. */
function parseData(type: string, data: string): RegistryValue | undefined {
  switch (type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return { type, data };
    case 'REG_MULTI_SZ':
      return { type, data: data.split('\\0').filter((part) => part !== '') };
    case 'REG_DWORD':
      return /^0x[0-9a-f]{1,8}$/i.test(data) ? { type, data: Number(data) } : undefined;
    case 'REG_BINARY': {
      const bytes = parseHex(data);
      return bytes && { type, data: bytes };
    }
    default:
      return parseOther(type, data);
  }
}

function parseOther(type: string, data: string): RegistryValue | undefined {
  if (!Object.hasOwn(OTHER_KINDS, type)) return undefined;
  const isNumber = /^0x[0-9a-f]{1,16}$/i.test(data);
  const digits = type === 'REG_QWORD' ? 16 : 8;
  const bytes = isNumber ? parseHex(data.slice(2).padStart(digits, '0'))?.reverse() : parseHex(data);
  return bytes && { type: 'REG_OTHER', kind: OTHER_KINDS[type] ?? 0, data: bytes };
}

function parseHex(text: string): number[] | undefined {
  if (text.length % 2 === 1 || !/^[0-9a-f]*$/i.test(text)) return undefined;
  return Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  );
}
