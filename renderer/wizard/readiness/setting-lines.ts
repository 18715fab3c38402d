import type { Catalog } from '../../../shared/i18n/catalog';
import { fill } from '../../../shared/i18n/fill';
import type { Locale } from '../../../shared/i18n/locale';
import type { ShownSetting } from '../../../shared/readiness/show-setting';

/** A setting's value as the language writes it, a line an entry of a list; at least one line. */
export function settingLines(
  catalog: Catalog,
  locale: Locale,
  { value, omitted = 0 }: ShownSetting,
): readonly string[] {
  const { values: words } = catalog.wizard.pages['readiness-checks'].why;
  if (typeof value === 'boolean') return [value ? words.true : words.false];
  if (value === null || value === '') return [words.none];
  // Ports and versions: a number is written as it is, without separators.
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return [value];
  if (value.length === 0) return [words.none];
  return omitted > 0 ? [...value, fill(catalog, locale, words.omitted, { count: omitted })] : value;
}
