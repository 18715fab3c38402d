import type { Text } from '../../use-text';
import { isKnown, type FactGroup } from './fact-row';

/** The summary as text for the clipboard: a line a fact, with how sure it is and where it stands. */
export function summaryText(groups: readonly FactGroup[], { catalog, fill }: Text): string {
  const { confidences, copiedFact, line: lineWords } = catalog.customerCase;
  const parts = groups.map(({ label, rows }) => {
    const lines = rows.map((row) => {
      const at = row.line === null ? '' : `, ${fill(lineWords, { line: String(row.line) })}`;
      const fact = fill(copiedFact, { fact: row.label, value: row.value.replaceAll(/\s*\r?\n\s*/g, ' ') });
      return `  ${fact}${isKnown(row) ? ` [${confidences[row.confidence]}${at}]` : ''}`;
    });
    return [label, ...lines].join('\r\n');
  });
  return `${parts.join('\r\n\r\n')}\r\n`;
}
