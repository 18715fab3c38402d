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
  scrollToLine(area, text.slice(0, index).split('\n').length);
  return true;
}

/** Puts the caret at the beginning of a line, counted from 0, and scrolls to it. */
export function goToLine(area: HTMLTextAreaElement, line: number): void {
  const before = area.value.split('\n').slice(0, line);
  const at = before.reduce((length, text) => length + text.length + 1, 0);
  area.setSelectionRange(at, at);
  scrollToLine(area, line);
}

function scrollToLine(area: HTMLTextAreaElement, line: number): void {
  const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight);
  area.scrollTop = Math.max(0, (line - LINES_ABOVE) * lineHeight);
}
