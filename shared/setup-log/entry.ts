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

/** A phrase with its values; roles under their English names, services under their short ones. */
export function fillPhrase(text: string, values: MessageParams): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
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
  });
}

/** Entries as the file holds them: `[3/12/2008 9:12:00 AM] [0] text`, CRLF (domain.md 14.3). */
export function printEntries(entries: readonly LogEntry[]): string {
  return entries.map(({ at, level, text }) => `[${printStamp(at)}] [${level}] ${text}\r\n`).join('');
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
