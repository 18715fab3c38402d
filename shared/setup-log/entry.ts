import { serverRole } from '../host/server-role';
import { softwarePackage } from '../host/windows/packages-table';
import type { MessageParams } from '../message';
import { lineKind, type LineKindId } from './line-kinds/line-kinds';

/** One line of ExchangeSetup.log. */
export interface LogEntry {
  /** Simulated milliseconds since 1970, local to the server. */
  readonly at: number;
  /** 0 Setup itself, 1 a task, 2 a cmdlet within it. */
  readonly level: 0 | 1 | 2;
  readonly text: string;
}

/** An entry of a kind of line with its values. */
export function entry(
  at: number,
  id: LineKindId,
  values: Readonly<Record<string, string | number>> = {},
): LogEntry {
  const {
    level,
    forms: [form],
  } = lineKind(id);
  return { at, level, text: fillPhrase(form, values) };
}

/** What stands between the places of a phrase, and the names of these: text, name, text, name, text. */
const PIECES = new Map<string, readonly string[]>();

/** The pieces of a phrase, cut once: phrases are a closed list. */
function piecesOf(text: string): readonly string[] {
  const known = PIECES.get(text);
  if (known) return known;
  const pieces = text.split(/\{(\w+)\}/);
  PIECES.set(text, pieces);
  return pieces;
}

/** A phrase with its values; roles under their English names, services under their short ones. */
export function fillPhrase(text: string, values: MessageParams): string {
  let filled = '';
  for (const [index, piece] of piecesOf(text).entries()) {
    filled += index % 2 === 0 ? piece : (printValue(values, piece) ?? `{${piece}}`);
  }
  return filled;
}

/** A value as the log prints it; undefined where it is not given. */
function printValue(values: MessageParams, name: string): string | undefined {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return String(value);
  switch (value.kind) {
    case 'role':
      return serverRole(value.role).productName;
    case 'roles':
      return value.roles.map((role) => serverRole(role).productName).join(', ');
    case 'service':
      return value.service;
    case 'component':
      return value.component;
    case 'package':
      return softwarePackage(value.package).productName;
    case 'megabytes':
      return `${value.megabytes} MB`;
    case 'moment':
      return printStamp(value.at);
  }
}

/** Entries as the file holds them: `[3/12/2008 9:12:00 AM] [0] text`, CRLF (domain.md 14.3). */
export function printEntries(entries: readonly LogEntry[]): string {
  let last: { readonly at: number; readonly stamp: string } | undefined;
  const stampOf = (at: number) => {
    // Most entries of an event are of one moment.
    if (last?.at !== at) last = { at, stamp: printStamp(at) };
    return last.stamp;
  };
  return entries.map(({ at, level, text }) => `[${stampOf(at)}] [${level}] ${text}\r\n`).join('');
}

/** `M/D/YYYY h:mm:ss AM`, the stamp of 2007. */
export function printStamp(at: number): string {
  const date = new Date(at);
  const pad = (value: number) => String(value).padStart(2, '0');
  const hours = date.getUTCHours();
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  const time = `${hours % 12 || 12}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`;
  return `${day} ${time} ${hours < 12 ? 'AM' : 'PM'}`;
}
