import type { SendOutcome } from '../../shared/ipc/case-api';
import { describeProblem } from '../../shared/i18n/describe';
import type { Problem } from '../../shared/problem';
import type { Alert } from '../desktop/alerts';
import type { Text } from '../use-text';

/** Longer lists end in how many there are more. */
const MOST_NAMES = 10;

/** What is told of something that was to be sent or saved; null where the person has given it up. */
export function outcomeAlert(outcome: SendOutcome, title: string, text: Text): Alert | null {
  const { outcome: words } = text.catalog.customerCase;
  switch (outcome.kind) {
    case 'cancelled':
      return null;
    case 'sent': {
      const params = { folder: outcome.folder, files: listed(outcome.files, text) };
      const remarks = outcome.remarks.map((remark) => describeProblem(text.catalog, text.locale, remark));
      return {
        icon: remarks.length > 0 ? 'warning' : 'info',
        title,
        text: [text.fill(words.sent, params), ...remarks].join('\n\n'),
      };
    }
    case 'not-redacted':
      return {
        icon: 'warning',
        title,
        text: text.fill(words.notRedacted, { found: listed(outcome.found, text) }),
      };
    case 'failed':
      return { icon: 'error', title, text: failure(outcome.problem, text) };
  }
}

function failure(problem: Problem | null, { catalog, locale, fill }: Text): string {
  const { failed, failedWhy } = catalog.customerCase.outcome;
  return problem === null ? failed : fill(failedWhy, { problem: describeProblem(catalog, locale, problem) });
}

function listed(names: readonly string[], { catalog, fill }: Text): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return [...shown, ...(more > 0 ? [fill(catalog.customerCase.outcome.more, { count: more })] : [])].join(
    '\n',
  );
}
