/** What Find of Notepad looks for. */
export interface Search {
  readonly wanted: string;
  readonly isCaseMatched: boolean;
}

/** Lines left above a found place. */
const LINES_ABOVE = 5;

/**
 * Selects the next place of a text in a text area, behind the one selected now, and scrolls to it.
 * Goes on at the top; false where the text stands nowhere.
 */
export function selectNext(area: HTMLTextAreaElement, { wanted, isCaseMatched }: Search): boolean {
  const [text, part] = isCaseMatched
    ? [area.value, wanted]
    : [area.value.toLowerCase(), wanted.toLowerCase()];
  const behind = text.indexOf(part, area.selectionEnd);
  const index = behind < 0 ? text.indexOf(part) : behind;
  if (index < 0) return false;
  area.setSelectionRange(index, index + part.length);
  const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight);
  const line = text.slice(0, index).split('\n').length;
  area.scrollTop = Math.max(0, (line - LINES_ABOVE) * lineHeight);
  return true;
}
