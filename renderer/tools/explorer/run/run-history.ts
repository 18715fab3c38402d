/** Lines kept, the last one typed first. */
const MOST = 12;

let lines: readonly string[] = [];

/** What was typed into Run since the program started, the last line first. */
export function lastLines(): readonly string[] {
  return lines;
}

/** Puts a line before all others. */
export function rememberLine(line: string): void {
  lines = [line, ...lines.filter((other) => other !== line)].slice(0, MOST);
}
