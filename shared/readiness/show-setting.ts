import type { SettingName } from './settings/settings';

/** A setting's value as plain data that a person can read; a list holds one text an entry. */
export type SettingValue = boolean | number | string | null | readonly string[];

/** A setting that a rule looked at, as it was then. */
export interface ShownSetting {
  readonly name: SettingName;
  readonly value: SettingValue;
  /** How many entries of a long list are left out. */
  readonly omitted?: number;
}

/** Entries of a list that are kept: findings are journalled and travel with every snapshot. */
const MOST_ENTRIES = 20;

/** Any setting's value as something to be shown: objects as `name=Submission, messages=3`, long lists cut. */
export function showSetting(name: SettingName, value: unknown): ShownSetting {
  if (!Array.isArray(value)) return { name, value: isLeaf(value) ? value : entryText(value) };
  const shown = value.slice(0, MOST_ENTRIES).map(entryText);
  const omitted = value.length - shown.length;
  return omitted > 0 ? { name, value: shown, omitted } : { name, value: shown };
}

function isLeaf(value: unknown): value is boolean | number | string | null {
  return value === null || ['boolean', 'number', 'string'].includes(typeof value);
}

/** An entry of a list, or an object, in one line. */
function entryText(value: unknown): string {
  if (Array.isArray(value)) return value.map(partText).join(', ');
  if (typeof value !== 'object' || value === null) return partText(value);
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${key}=${partText(part)}`)
    .join(', ');
}

/** A part of an entry. Names and words are Setup's own here, so that nothing in it has a language. */
function partText(part: unknown): string {
  switch (typeof part) {
    case 'string':
      return part;
    case 'boolean':
      return part ? 'True' : 'False';
    case 'number':
      return String(part);
    case 'object':
      if (part === null) return '(null)';
      return Array.isArray(part) ? `[${part.map(partText).join('; ')}]` : `{${entryText(part)}}`;
    default:
      return '(null)';
  }
}
