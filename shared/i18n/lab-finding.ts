import type { Finding } from '../lab/grade/lab-result';
import type { Catalog } from './catalog';
import type { Locale } from './locale';
import { conditionText, statePathText, stateValueText } from './state-label';

/** What was expected of a server, and what was found there, in words. */
export function findingText(
  catalog: Catalog,
  locale: Locale,
  finding: Finding,
): { readonly expected: string; readonly found: string } {
  const { holds, holdsNot } = catalog.labs.result;
  if (finding.kind === 'condition') {
    return {
      expected: conditionText(catalog, locale, finding.condition),
      found: finding.holds ? holds : holdsNot,
    };
  }
  const value = stateValueText(catalog, locale, finding.expected);
  return {
    expected: `${statePathText(catalog, finding.path)} = ${value}`,
    found: stateValueText(catalog, locale, finding.found),
  };
}
