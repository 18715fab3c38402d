/** What Find of Notepad looks for. */
export interface Search {
  readonly wanted: string;
  readonly isCaseMatched: boolean;
}

/** A part of a text, from its first character to the one behind its last. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** The next place of what is looked for, from `from` on and then from the top; null where it stands nowhere. */
export function nextPlace(text: string, { wanted, isCaseMatched }: Search, from: number): TextPart | null {
  const [all, part] = isCaseMatched ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  const behind = all.indexOf(part, from);
  const start = behind < 0 ? all.indexOf(part) : behind;
  return start < 0 || part === '' ? null : { start, end: start + part.length };
}
