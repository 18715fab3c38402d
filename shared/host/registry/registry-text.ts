import type { Problem } from '../../problem';
import type { RegistryChange } from '../changes/registry-changes';
import { isPossiblePath } from './registry';
import { parseRegistryData, unescapeQuoted } from './registry-data';

export interface RegistryText {
  readonly edits: readonly RegistryChange[];
  readonly problems: readonly Problem[];
}

const HEADERS = { REGEDIT4: 4, 'Windows Registry Editor Version 5.00': 5 } as const;
const HIVE =
  /^(HKEY_LOCAL_MACHINE|HKEY_CLASSES_ROOT|HKEY_CURRENT_USER|HKEY_USERS|HKEY_CURRENT_CONFIG)(\\|$)/i;
const MAX_PROBLEMS = 20;

interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/**
 * Reads the text of a .reg file, version 4 or 5, as regedit exports it (already decoded).
 * What it does not understand becomes a problem with its line number; the rest is still read.
 */
export function parseRegistryText(text: string, fileName: string): RegistryText {
  const lines = logicalLines(text);
  const header = lines.find((line) => line.text !== '');
  const version = header ? versionOf(header.text) : undefined;
  if (!header || !version) {
    return { edits: [], problems: [{ code: 'not-a-registry-file', at: fileName, params: {} }] };
  }
  const edits: RegistryChange[] = [];
  const problems: Problem[] = [];
  let path: string | null = null;
  for (const line of lines.slice(lines.indexOf(header) + 1)) {
    if (line.text === '' || line.text.startsWith(';')) continue;
    const problem = (code: Problem['code']) => problems.push(problemAt(fileName, line, code));
    if (line.text.startsWith('[')) {
      const edit = parseKeyLine(line.text);
      path = edit?.type === 'registry-key-created' && isPossiblePath(edit.path) ? edit.path : null;
      if (!edit)
        problem(line.text.endsWith(']') ? 'registry-key-outside-hive' : 'registry-line-not-understood');
      else if (!isPossiblePath(edit.path)) problem('registry-key-too-long');
      else edits.push(edit);
    } else {
      const edit = path === null ? undefined : parseValueLine(line.text, path, version);
      if (edit) edits.push(edit);
      else problem('registry-line-not-understood');
    }
    if (problems.length >= MAX_PROBLEMS) break;
  }
  return { edits, problems };
}

function versionOf(text: string): 4 | 5 | undefined {
  return Object.hasOwn(HEADERS, text) ? HEADERS[text as keyof typeof HEADERS] : undefined;
}

/** Lines with their numbers; a trailing backslash of binary data and an open quotation join the next one. */
function logicalLines(text: string): NumberedLine[] {
  const joined: NumberedLine[] = [];
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (let index = 0; index < raw.length; index++) {
    const number = index + 1;
    const parts = [raw[index] ?? ''];
    const isHexData = /^\s*("(?:[^"\\]|\\.)*"|@)=hex/.test(parts[0] ?? '');
    const isText = /^\s*("(?:[^"\\]|\\.)*"|@)="/.test(parts[0] ?? '');
    while (isHexData && index + 1 < raw.length && parts.at(-1)?.trimEnd().endsWith('\\')) {
      parts.push(parts.pop()?.trimEnd().slice(0, -1) ?? '', raw[++index]?.trim() ?? '');
    }
    while (isText && index + 1 < raw.length && !endsQuoted(parts.at(-1) ?? '', parts.length === 1)) {
      parts.push(raw[++index] ?? '');
    }
    joined.push({ number, text: isText ? parts.join('\r\n').trim() : parts.join('').trim() });
  }
  return joined;
}

/** Whether a line closes the quotation of its data: its last quote is not escaped. */
function endsQuoted(line: string, isFirst: boolean): boolean {
  const data = isFirst ? line.replace(/^\s*("(?:[^"\\]|\\.)*"|@)="/, '') : line;
  return /^(?:[^"\\]|\\.)*"\s*$/.test(data);
}

function parseKeyLine(text: string): RegistryChange | undefined {
  const match = /^\[(-?)(.+)\]$/s.exec(text);
  const path = match?.[2];
  if (path === undefined || !HIVE.test(path)) return undefined;
  return match?.[1] === '-' ? { type: 'registry-key-deleted', path } : { type: 'registry-key-created', path };
}

function parseValueLine(text: string, path: string, version: 4 | 5): RegistryChange | undefined {
  const match = /^(?:@|"((?:[^"\\]|\\.)*)")=([\s\S]*)$/.exec(text);
  if (!match) return undefined;
  const name = unescapeQuoted(match[1] ?? '');
  const data = match[2] ?? '';
  if (data === '-') return { type: 'registry-value-deleted', path, name };
  const value = parseRegistryData(data, version);
  return value && { type: 'registry-value-set', path, name, value };
}

function problemAt(fileName: string, line: NumberedLine, code: Problem['code']): Problem {
  const shown = line.text.length > 80 ? `${line.text.slice(0, 80)}...` : line.text;
  return { code, at: `${fileName}:${line.number}`, params: { line: line.number, text: shown } };
}
