/** A part of a text, found or not. */
export interface MarkedPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** More places in a line are not marked. */
const MOST_MARKS = 40;

/** Divides a text where another one stands in it. Together the parts are the text. */
export function markParts(text: string, wanted: string, isCaseSensitive: boolean): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  const [where, what] = isCaseSensitive ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  let from = 0;
  // A text whose length changes with its case could be marked in the wrong place.
  const isSafe = wanted !== '' && where.length === text.length && what.length === wanted.length;
  for (let marks = 0; isSafe && marks < MOST_MARKS; marks += 1) {
    const at = where.indexOf(what, from);
    if (at < 0) break;
    if (at > from) parts.push({ text: text.slice(from, at), isFound: false });
    parts.push({ text: text.slice(at, at + wanted.length), isFound: true });
    from = at + wanted.length;
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from), isFound: false });
  return parts;
}
