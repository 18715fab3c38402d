import type { NamedRegistryValue, RegistryKey } from './registry';

const HEAD = 'Windows Registry Editor Version 5.00\r\n';
/** Regedit breaks a line of bytes before it has so many characters, the backslash included. */
const MAX_LINE = 80;
const INDENT = '  ';

/** A key and everything below it as the text of a .reg file, version 5. `path`: the key's full path. */
export function printRegistry(key: RegistryKey, path: string): string {
  return `${HEAD}${printKey(key, path)}\r\n`;
}

function printKey(key: RegistryKey, path: string): string {
  const lines = key.values.map((entry) => `${printValue(entry)}\r\n`).join('');
  const below = key.keys.map((child) => printKey(child, `${path}\\${child.name}`)).join('');
  return `\r\n[${path}]\r\n${lines}${below}`;
}

function printValue({ name, value }: NamedRegistryValue): string {
  const start = `${name === '' ? '@' : quote(name)}=`;
  switch (value.type) {
    case 'REG_SZ':
      // A line break inside quotes would not come back as it was.
      return /[\r\n]/.test(value.data)
        ? printBytes(`${start}hex(1):`, utf16(`${value.data}\0`))
        : start + quote(value.data);
    case 'REG_DWORD':
      return `${start}dword:${value.data.toString(16).padStart(8, '0')}`;
    case 'REG_EXPAND_SZ':
      return printBytes(`${start}hex(2):`, utf16(`${value.data}\0`));
    case 'REG_MULTI_SZ':
      return printBytes(`${start}hex(7):`, utf16(multiText(value.data)));
    case 'REG_BINARY':
      return printBytes(`${start}hex:`, value.data);
    case 'REG_OTHER':
      return printBytes(`${start}hex(${value.kind.toString(16)}):`, value.data);
  }
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** Each text with its end mark, and one more for the list. */
function multiText(texts: readonly string[]): string {
  return `${texts.map((text) => `${text}\0`).join('')}\0`;
}

function utf16(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]);
}

/** `"Name"=hex:01,02,\` and, where they do not fit, further lines of bytes. */
function printBytes(start: string, bytes: readonly number[]): string {
  const lines: string[] = [];
  let line = start;
  bytes.forEach((byte, index) => {
    const isLast = index === bytes.length - 1;
    const part = byte.toString(16).padStart(2, '0') + (isLast ? '' : ',');
    if (line.length + part.length + (isLast ? 0 : 1) > MAX_LINE && line !== start) {
      lines.push(`${line}\\`);
      line = INDENT;
    }
    line += part;
  });
  return [...lines, line].join('\r\n');
}
