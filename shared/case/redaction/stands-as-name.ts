import type { Place } from './embedded-names';
import type { Original } from './originals';
import { isSaidExactly } from './product-words';

/** What may stand around a name and nothing else. */
const PAIRS: ReadonlySet<string> = new Set(["''", '""', '``', '()', '[]', '<>', '{}']);
/** The end of a text, or of a value in it. */
const ENDS = /^(?:$|[\s,;)'"]|\.(?:\s|$))/;
/** `EXCHANGE$` and such are all over in capitals. */
const CAPITALS = /^[\p{Lu}\p{N}_-]+$/u;
const LONGEST_DOMAIN = 64;

/**
 * Whether a word that the product says too stands in a text as a name of the customer's: behind `\\`, `CN=`, `/dc:` or a
 * domain, before a backslash, alone or in quotation marks, or in capitals that the product never writes it in.
 */
export function standsAsName(
  text: string,
  { from, to }: Place,
  { kind }: Original,
  isDomain: (name: string) => boolean,
): boolean {
  const before = text.slice(Math.max(0, from - LONGEST_DOMAIN), from);
  const after = text.slice(to, to + 2);
  if (before === '' && after === '') return true;
  if (PAIRS.has(before.slice(-1) + after.slice(0, 1))) return true;
  if (/(?:^|[^\p{L}\p{N}:\\])\\\\$/u.test(before)) return true;
  if (/[=:@]$/.test(before) && (ENDS.test(after) || /CN=$/i.test(before))) return true;
  const domain = /([^\s"'`(){}[\]<>=:;,/\\]+)\\{1,2}$/.exec(before)?.[1];
  if (domain !== undefined) return isDomain(domain);
  if (kind === 'netbios' && /^\\[^\\]/.test(after) && !before.endsWith('\\')) return true;
  const found = text.slice(from, to);
  return CAPITALS.test(found) && !isSaidExactly(found);
}
