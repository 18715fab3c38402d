/** The console is so wide (domain.md 3.5, S4); longer lines are broken wherever they meet its edge. */
export const CONSOLE_WIDTH = 80;
const INDENT = 4;
/** Column, counted from 0, at which the dots begin. */
const DOTS_AT = 37;
export const DOT_COUNT = 25;

/** A line with dots: label, as many dots as are drawn, and the status word once the step is over. */
export function stepLine(label: string, dots: number, status: string | null): string {
  const start = `${' '.repeat(INDENT)}${label}`.padEnd(DOTS_AT);
  return status === null ? start + '.'.repeat(dots) : `${start}${'.'.repeat(DOT_COUNT)} ${status}`;
}

/** How many dots are drawn at a progress of 0 to 1. */
export function dotsAt(progress: number): number {
  return Math.floor(Math.min(1, Math.max(0, progress)) * DOT_COUNT);
}

/** Text as the console breaks it: in the middle of words, without an indent. */
export function brokenAtEdge(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`[^]{1,${CONSOLE_WIDTH}}`, 'g')) ?? [''])
    .join('\n');
}

/** Text broken between words, every line indented; for help, which is ours. */
export function wrappedWords(text: string, indent: number): string {
  const width = CONSOLE_WIDTH - 1 - indent;
  const lines = text.split(' ').reduce<string[]>((done, word) => {
    const last = done.at(-1);
    return last !== undefined && last.length + 1 + word.length <= width
      ? [...done.slice(0, -1), `${last} ${word}`]
      : [...done, word];
  }, []);
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}
