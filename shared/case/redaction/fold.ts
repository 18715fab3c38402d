const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A text as names compare: without case, letters that compare alike made the same (`ς`, `σ`), and as long as before. */
export function fold(text: string): string {
  return BEYOND_ASCII.test(text) ? Array.from(text, foldLetter).join('') : text.toLowerCase();
}

function foldLetter(letter: string): string {
  const folded = letter.toUpperCase().toLowerCase();
  if (folded.length === letter.length) return folded;
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
