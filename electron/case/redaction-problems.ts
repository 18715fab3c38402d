import type { Redactor } from '../../shared/case/redaction/redactor';
import type { Problem } from '../../shared/problem';

/** Why nothing of what a redactor has replaced may be sent, whatever its check finds; null where it may. */
export function redactionProblem(redactor: Redactor | null, at: string): Problem | null {
  return redactor?.isFull === true ? { code: 'too-many-names', at, params: {} } : null;
}

/** What somebody should know who sends it. `cutLines`: lines of which the rest was dropped. */
export function redactionRemarks(redactor: Redactor | null, at: string, cutLines = 0): Problem[] {
  const words = redactor?.wordsOfProduct() ?? [];
  const remarks: Problem[] = [];
  if (cutLines > 0) remarks.push({ code: 'cut-lines', at, params: { count: cutLines } });
  if (words.length > 0) remarks.push({ code: 'product-words-left', at, params: { names: words.join(', ') } });
  return remarks;
}
