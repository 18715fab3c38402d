/** `Setup`, `Setup.com` or a path to it; never a switch, which begins with a slash or a hyphen. */
const SETUP_PROGRAM = /^(?:(?![/-]).*[\\/])?setup(?:\.com)?$/i;
/** What cmd would divide a line at, or take for several commands. */
const DIVIDES = /^$|[\s|<>&]/;

/**
 * The line that is typed for the words of a command line of the real machine. Its shell has taken the quotation marks
 * away, so that words with blanks get new ones; a word that still has some was quoted for Setup on purpose.
 */
export function setupLine(words: readonly string[]): string {
  const [first = ''] = words;
  const typed = SETUP_PROGRAM.test(first) ? words : ['Setup.com', ...words];
  return typed.map(quoted).join(' ');
}

function quoted(word: string): string {
  return DIVIDES.test(word) && !word.includes('"') ? `"${word}"` : word;
}
