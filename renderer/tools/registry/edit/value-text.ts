/** How a DWORD value is written. */
export type NumberBase = 'hexadecimal' | 'decimal';

const DIGITS: Readonly<Record<NumberBase, RegExp>> = {
  hexadecimal: /^[0-9a-f]{1,8}$/i,
  decimal: /^\d{1,10}$/,
};
const MAX_DWORD = 0xffffffff;

/** The number that a text stands for; undefined where it is none that a DWORD value can hold. */
export function parseNumber(text: string, base: NumberBase): number | undefined {
  const trimmed = text.trim();
  if (!DIGITS[base].test(trimmed)) return undefined;
  const number = Number.parseInt(trimmed, base === 'decimal' ? 10 : 16);
  return number <= MAX_DWORD ? number : undefined;
}

/** A number as it is edited: `1f`, `31`. */
export function printNumber(number: number, base: NumberBase): string {
  return number.toString(base === 'decimal' ? 10 : 16);
}

const BYTES_A_LINE = 8;

/** Bytes as they are edited: two digits each, eight a line. */
export function printBytes(bytes: readonly number[]): string {
  const shown = bytes.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase());
  const lines: string[] = [];
  for (let at = 0; at < shown.length; at += BYTES_A_LINE)
    lines.push(shown.slice(at, at + BYTES_A_LINE).join(' '));
  return lines.join('\n');
}

/** The bytes that a text stands for, with or without space between them; undefined where it is none. */
export function parseBytes(text: string): number[] | undefined {
  const digits = text.replace(/[\s,]+/g, '');
  // Spaces stand between bytes, not in them: `1 02` is a slip, not the byte 10.
  const isWhole = text.split(/[\s,]+/).every((part) => part.length % 2 === 0);
  if (!isWhole || !/^[0-9a-f]*$/i.test(digits)) return undefined;
  return (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** The strings of a text with one a line; empty ones, which the registry cannot hold, are left out and told. */
export function parseStrings(text: string): {
  readonly strings: readonly string[];
  readonly hadEmpty: boolean;
} {
  const lines = text.replace(/\n+$/, '').split('\n');
  const strings = lines.filter((line) => line !== '');
  return { strings, hadEmpty: lines.length > 1 && strings.length < lines.length };
}
