/** The line at the prompt while somebody types it. */
export interface EditedLine {
  readonly text: string;
  /** The line of before that the arrow keys have brought back, and what was being typed until then. */
  readonly recalled: { readonly index: number; readonly typed: string } | null;
  /** What Tab goes through, and where it stands. */
  readonly completed: { readonly lines: readonly string[]; readonly index: number } | null;
}

/** A line as it was typed. */
export function typedLine(text: string): EditedLine {
  return { text, recalled: null, completed: null };
}

/** Up (-1) and Down (1): the lines entered before, and below the last one what was being typed. */
export function recall(edited: EditedLine, lines: readonly string[], by: -1 | 1): EditedLine {
  const index = (edited.recalled?.index ?? lines.length) + by;
  const typed = edited.recalled?.typed ?? edited.text;
  if (index >= lines.length) return edited.recalled ? typedLine(typed) : edited;
  const text = lines[index];
  return text === undefined ? edited : { text, recalled: { index, typed }, completed: null };
}

/** Tab (1) and Shift+Tab (-1): the next of the lines that continue what was typed; the same line where none does. */
export function complete(
  edited: EditedLine,
  by: -1 | 1,
  find: (line: string) => readonly string[],
): EditedLine {
  const lines = edited.completed?.lines ?? find(edited.text);
  const before = edited.completed?.index ?? (by > 0 ? -1 : 0);
  const index = (before + by + lines.length) % lines.length;
  const text = lines[index];
  return text === undefined ? edited : { text, recalled: null, completed: { lines, index } };
}
