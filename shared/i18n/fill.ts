import type { MessageParams, MessageValue } from '../message';
import type { Catalog } from './catalog';
import type { Locale } from './locale';

/** `{name}`, or `{name>12}` and `{name<12}` for a column of that width, to whose right or left the value stands. */
const PLACEHOLDER = /\{(\w+)(?:([<>])(\d+))?\}/g;

/**
 * A sentence of the catalog with its placeholders filled. A placeholder without a value
 * stays as it is, so that a slip shows instead of hiding.
 */
export function fill(catalog: Catalog, locale: Locale, template: string, params: MessageParams = {}): string {
  return template.replace(PLACEHOLDER, (whole, name: string, side?: string, width?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return whole;
    const text = formatValue(catalog, locale, value);
    return side === '>' ? text.padStart(Number(width)) : text.padEnd(Number(width ?? 0));
  });
}

/** Whether a sentence has placeholders. */
export function needsValues(template: string): boolean {
  return template.search(PLACEHOLDER) >= 0;
}

/** A value as the language writes it: roles, services, components, packages and sizes by name, numbers with their separators. */
export function formatValue(catalog: Catalog, locale: Locale, value: MessageValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  switch (value.kind) {
    case 'role':
      return catalog.setup.roleNames[value.role];
    case 'roles':
      return new Intl.ListFormat(locale).format(value.roles.map((role) => catalog.setup.roleNames[role]));
    case 'service':
      return serviceDisplayName(catalog, value.service);
    case 'component':
      return catalog.windows.components[value.component].name;
    case 'package':
      return catalog.windows.packages[value.package];
    case 'megabytes':
      return fill(catalog, locale, catalog.messages.units.megabytes, { count: value.megabytes });
    case 'moment':
      return formatMoment(locale, value.at);
  }
}

/** The display name of a service in a language; the given fallback, or its short name, where the catalog has none. */
export function serviceDisplayName(catalog: Catalog, service: string, fallback = service): string {
  const known: Readonly<Record<string, { readonly name: string }>> = catalog.services.known;
  return Object.hasOwn(known, service) ? (known[service]?.name ?? fallback) : fallback;
}

/** `00:02:05`, from milliseconds. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
}

/** Time of day on the simulated server, as the taskbar shows it: `9:12 AM`, `09:12`. */
export function formatTime(locale: Locale, clock: number): string {
  const options = {
    hour: locale === 'en' ? 'numeric' : '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : 'fr-FR', options).format(clock);
}

/** Date and time of day, as Explorer shows them. */
export function formatDateTime(locale: Locale, clock: number): string {
  const digits = locale === 'en' ? 'numeric' : '2-digit';
  const options = { year: 'numeric', month: digits, day: digits, timeZone: 'UTC' } as const;
  const date = new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : 'fr-FR', options).format(clock);
  return `${date} ${formatTime(locale, clock)}`;
}

/** Date and time in the columns of `dir`: `03/12/2008  09:12 AM`, `12/03/2008  09:12`. */
function formatMoment(locale: Locale, at: number): string {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  const ofDay = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' } as const;
  const tag = locale === 'en' ? 'en-US' : 'fr-FR';
  const time = new Intl.DateTimeFormat(tag, ofDay).format(at).replace(/\s/, ' ');
  return `${new Intl.DateTimeFormat(tag, options).format(at)}  ${time}`;
}
