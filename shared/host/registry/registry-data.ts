import type { RegistryValue } from './registry';

/** A run of plain characters is one step, so that the stack of the matcher holds on texts of megabytes. */
const QUOTED = /^"([^"\\]*(?:\\.[^"\\]*)*)"$/s;
const TEXT_KINDS = { 1: 'REG_SZ', 2: 'REG_EXPAND_SZ' } as const;

/**
 * The data of a .reg line, after the equals sign: `"text"`, `dword:00000008`, `hex:..`, `hex(7):..`.
 * Texts inside hex are UTF-16 in version 5 files and single bytes in version 4 ones.
 * Undefined where it is none of these.
 */
export function parseRegistryData(data: string, version: 4 | 5): RegistryValue | undefined {
  const quoted = QUOTED.exec(data);
  if (quoted) return { type: 'REG_SZ', data: unescapeQuoted(quoted[1] ?? '') };
  const dword = /^dword:([0-9a-f]{1,8})$/i.exec(data);
  if (dword) return { type: 'REG_DWORD', data: Number.parseInt(dword[1] ?? '0', 16) };
  const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:(.*)$/i.exec(data);
  if (!hex) return undefined;
  const bytes = parseBytes(hex[2] ?? '');
  return bytes && fromBytes(hex[1] === undefined ? 3 : Number.parseInt(hex[1], 16), bytes, version);
}

function parseBytes(list: string): number[] | undefined {
  const parts = list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (!parts.every((part) => /^[0-9a-f]{1,2}$/i.test(part))) return undefined;
  return parts.map((part) => Number.parseInt(part, 16));
}

function fromBytes(kind: number, bytes: readonly number[], version: 4 | 5): RegistryValue {
  if (kind === 3) return { type: 'REG_BINARY', data: bytes };
  if (kind === 1 || kind === 2) {
    return { type: TEXT_KINDS[kind], data: withoutEnd(decode(bytes, version), '\0') };
  }
  if (kind === 7) {
    const parts = decode(bytes, version).split('\0');
    return { type: 'REG_MULTI_SZ', data: parts.filter((part) => part !== '') };
  }
  const [a, b, c, d] = bytes;
  if (kind === 4 && a !== undefined && b !== undefined && c !== undefined && d !== undefined) {
    return { type: 'REG_DWORD', data: (a | (b << 8) | (c << 16) | (d << 24)) >>> 0 };
  }
  return { type: 'REG_OTHER', kind, data: bytes };
}

function decode(bytes: readonly number[], version: 4 | 5): string {
  const units: string[] = [];
  const width = version === 5 ? 2 : 1;
  for (let index = 0; index + width <= bytes.length; index += width) {
    units.push(String.fromCharCode((bytes[index] ?? 0) | (width === 2 ? (bytes[index + 1] ?? 0) << 8 : 0)));
  }
  return units.join('');
}

/** The text that a quoted name or value stands for: its backslash escapes undone. */
export function unescapeQuoted(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

/** A text without the characters of one kind at its end. (A pattern for that takes quadratic time.) */
export function withoutEnd(text: string, character: string): string {
  let end = text.length;
  while (text[end - 1] === character) end -= 1;
  return text.slice(0, end);
}
