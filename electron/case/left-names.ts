import { CATALOGS } from '../../shared/i18n/catalogs';
import { LINE_KINDS } from '../../shared/setup-log/line-kinds/line-kinds';
import type { Redactor } from '../../shared/case/redaction/redactor';

/** Text that the program itself shows and writes, whatever the customer is called. */
const OWN_WORDS = JSON.stringify([CATALOGS, LINE_KINDS]);

/**
 * Names of the customer's that are left in something that is to be sent. A name that is also a word of the program's, in
 * the same letters, proves nothing: a server may be called Mail.
 */
export function leftNames(text: string, redactor: Redactor): readonly string[] {
  const found = redactor.knownIn(text);
  if (found.length === 0) return found;
  const own = new Set(redactor.knownIn(OWN_WORDS));
  return found.filter((name) => !own.has(name));
}
