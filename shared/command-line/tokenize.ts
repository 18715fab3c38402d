/** A line as cmd takes it apart: the program, and what follows it. */
export interface LineParts {
  /** As typed, quotation marks taken off. */
  readonly program: string;
  readonly words: readonly string[];
  /** What follows the program, as typed, without the blanks around it. */
  readonly rest: string;
}

/**
 * Words are separated by blanks; commas and equals signs, which cmd counts as blanks too, are kept: Setup's lists have them.
 * Quotation marks hold together what stands between them, wherever in a word they stand; one that is not closed
 * reaches to the end.
 */
export function splitWords(line: string): string[] {
  const words: string[] = [];
  let word = '';
  let isWord = false;
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') {
      isQuoted = !isQuoted;
      isWord = true;
    } else if (!isQuoted && /\s/.test(character)) {
      if (isWord) words.push(word);
      word = '';
      isWord = false;
    } else {
      word += character;
      isWord = true;
    }
  }
  if (isWord) words.push(word);
  return words;
}

/** Words of cmd that need no blank before a path, as in `cd..`, and `echo.`, which prints an empty line. */
const WORDS_OF_CMD = /^(?:(?:cd|chdir|dir)(?=[.\\])|echo(?=[.:]))/i;
const PROGRAM = /^(?:"[^"]*"?|[^\s"/])+/;

/** Takes a line apart. The program's name ends at a blank or a slash, as in `cd/d`. */
export function takeApart(line: string): LineParts {
  const trimmed = line.trim();
  const [typed = ''] = WORDS_OF_CMD.exec(trimmed) ?? PROGRAM.exec(trimmed) ?? [];
  const rest = trimmed.slice(typed.length).trim();
  return { program: typed.replaceAll('"', ''), words: splitWords(rest), rest };
}

/** The first of cmd's signs for several commands or for files instead of the screen; null where there is none. */
export function operatorIn(line: string): string | null {
  let isQuoted = false;
  let previous = '';
  for (const character of line) {
    if (previous !== '') return character === previous && previous !== '<' ? previous.repeat(2) : previous;
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && '|<>&'.includes(character)) previous = character;
  }
  return previous === '' ? null : previous;
}
