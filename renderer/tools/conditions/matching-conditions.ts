import type { Catalog } from '../../../shared/i18n/catalog';
import type { ConditionSnapshot } from '../../../shared/session/snapshot/conditions-snapshot';

/** The rules whose id or title contains every word of the filter, without regard to case and accents. */
export function matchingConditions(
  conditions: readonly ConditionSnapshot[],
  filter: string,
  catalog: Catalog,
): readonly ConditionSnapshot[] {
  const wanted = plain(filter).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return conditions;
  return conditions.filter(({ rule }) => {
    const text = plain(`${rule} ${catalog.readiness.rules[rule].title}`);
    return wanted.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
