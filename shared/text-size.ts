/** What a thing takes besides its text, and a number, in characters: guesses. */
const OVERHEAD = 16;
const NUMBER = 4;

/** About how much room a value of JSON takes in memory, in characters. */
export function textSize(value: unknown): number {
  if (typeof value === 'string') return OVERHEAD + value.length;
  if (typeof value !== 'object' || value === null) return NUMBER;
  let size = OVERHEAD;
  for (const part of Object.values(value)) size += textSize(part);
  return size;
}
