/** How many of sorted lines stand before a line. */
export function countBefore(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? Infinity) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a line stands among sorted ones; -1 where it does not. */
export function placeOf(lines: readonly number[], line: number): number {
  const at = countBefore(lines, line);
  return lines[at] === line ? at : -1;
}

/** The next one of sorted lines behind a line, and then from the top; null where there are none. */
export function lineAfter(lines: readonly number[], line: number): number | null {
  return lines[countBefore(lines, line + 1)] ?? lines[0] ?? null;
}

/** The one before a line, and then from the end. */
export function lineBefore(lines: readonly number[], line: number): number | null {
  return lines[countBefore(lines, line) - 1] ?? lines.at(-1) ?? null;
}
