import { parseRegistryData, unescapeQuoted } from './registry-data';
import {
  HIVE,
  type KeptOfText,
  type RegistryReader,
  RegistryReading,
  type RegistryText,
} from './registry-reading';

const HEADERS = { REGEDIT4: 4, 'Windows Registry Editor Version 5.00': 5 } as const;

// A run of plain characters is one step, so that the stack of the matcher holds on lines of megabytes.
const QUOTED = String.raw`"([^"\\]*(?:\\.[^"\\]*)*)"`;
const BEGINS_BYTES = new RegExp(`^(?:${QUOTED}|@)=hex`);
const BEGINS_TEXT = new RegExp(`^(?:${QUOTED}|@)="`);
const VALUE = new RegExp(`^(?:@|${QUOTED})=([\\s\\S]*)$`, 's');
const ENDS_QUOTED = /^[^"\\]*(?:\\.[^"\\]*)*"\s*$/;
const KEY = /^\[(-?)(.+)\]$/s;
const SURELY_KEY = /^\[-?HKEY_\w+(?:\\.*)?\]\s*$/i;
const BEGINS_VALUE = new RegExp(`^(?:${QUOTED}|@)=(?:"|-|dword:|hex)`);

/** Longer data of one value, or a longer line, is not read: no program keeps so much there. */
const MAX_DATA = 8 * 1024 * 1024;

/** A value whose data goes on in the next line: bytes after a backslash, a text whose quotation is open. */
interface OpenValue {
  readonly kind: 'bytes' | 'text';
  readonly number: number;
  readonly parts: string[];
  length: number;
}

/**
 * Reads the text of a .reg file, version 4 or 5, as regedit exports it (already decoded).
 * What it does not understand becomes a problem with its line number; the rest is still read.
 */
export function parseRegistryText(text: string, fileName: string): RegistryText {
  const reader = new RegistryTextReader(fileName);
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) reader.push(line);
  return reader.end();
}

/** Reads a .reg file as its lines come, as `parseRegistryText` does; of keys that are not to be kept nothing stays. */
export class RegistryTextReader implements RegistryReader {
  readonly #reading: RegistryReading;
  #number = 0;
  #version: 4 | 5 | 'none' | undefined;
  #open: OpenValue | undefined;

  constructor(fileName: string, kept: KeptOfText = {}) {
    this.#reading = new RegistryReading(fileName, kept);
  }

  push(line: string): void {
    if (!line.includes('\r')) this.#line(line);
    else for (const part of line.split('\r')) this.#line(part);
  }

  end(): RegistryText {
    this.#close();
    if (this.#version === undefined) this.#reading.fileProblem('not-a-registry-file');
    return this.#reading.end();
  }

  #line(raw: string): void {
    this.#number += 1;
    if (this.#version === 'none') return;
    if (this.#open && this.#goesOn(this.#open, raw)) return;
    const text = raw.trim();
    if (text === '' || text.startsWith(';')) return;
    if (text.length > MAX_DATA) {
      this.#reading.notUnderstood(this.#number, text);
      return;
    }
    if (this.#version === undefined && this.#readHeader(text)) return;
    const kind = continuedKind(text);
    if (kind)
      this.#open = { kind, number: this.#number, parts: [kind === 'text' ? raw : text], length: raw.length };
    else this.#statement(text, this.#number);
  }

  /** Whether the line is the header. A file whose head is lost is read as version 5. */
  #readHeader(text: string): boolean {
    if (Object.hasOwn(HEADERS, text)) {
      this.#version = HEADERS[text as keyof typeof HEADERS];
      return true;
    }
    this.#reading.fileProblem('not-a-registry-file');
    this.#version = SURELY_KEY.test(text) ? 5 : 'none';
    return this.#version === 'none';
  }

  /** Whether a line belongs to the value that is open. */
  #goesOn(open: OpenValue, raw: string): boolean {
    if (SURELY_KEY.test(raw) || BEGINS_VALUE.test(raw)) {
      // The end of the value is lost: better than to take the rest of the file for its text.
      this.#close();
      return false;
    }
    const part = open.kind === 'bytes' ? raw.trim() : raw;
    open.length += part.length;
    if (open.length > MAX_DATA) open.parts.length = 1;
    else if (!this.#reading.isPassedOver) open.parts.push(part);
    if (open.kind === 'bytes' ? !part.endsWith('\\') : ENDS_QUOTED.test(part)) this.#close();
    return true;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const last = open.parts.length - 1;
    const text =
      open.kind === 'text'
        ? open.parts.join('\r\n')
        : open.parts.map((part, index) => (index < last ? withoutBackslash(part) : part)).join('');
    this.#statement(text.trim(), open.number);
  }

  #statement(text: string, number: number): void {
    const reading = this.#reading;
    if (text.startsWith('[')) this.#key(text, number);
    else if (!reading.isPassedOver) {
      const match = VALUE.exec(text);
      if (!match) {
        reading.notUnderstood(number, text);
        return;
      }
      const data = match[2] ?? '';
      const value = data === '-' ? 'deleted' : parseRegistryData(data, this.#version === 4 ? 4 : 5);
      reading.value(unescapeQuoted(match[1] ?? ''), value, number, text);
    }
  }

  #key(text: string, number: number): void {
    const [, minus, path] = KEY.exec(text) ?? [];
    if (path === undefined || !HIVE.test(path)) {
      const code = text.endsWith(']') ? 'registry-key-outside-hive' : 'registry-line-not-understood';
      this.#reading.noKey(code, number, text);
    } else if (minus === '-') this.#reading.deletedKey(path, number, text);
    else this.#reading.key(path, number, text);
  }
}

/** How the data of a line goes on in the next one; undefined where it does not. */
function continuedKind(text: string): OpenValue['kind'] | undefined {
  if (!text.startsWith('"') && !text.startsWith('@')) return undefined;
  if (text.endsWith('\\') && BEGINS_BYTES.test(text)) return 'bytes';
  const start = BEGINS_TEXT.exec(text)?.[0];
  return start !== undefined && !ENDS_QUOTED.test(text.slice(start.length)) ? 'text' : undefined;
}

function withoutBackslash(part: string): string {
  return part.endsWith('\\') ? part.slice(0, -1) : part;
}
