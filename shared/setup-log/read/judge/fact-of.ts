import type { Said } from '../run-draft';
import type { Fact } from '../run-facts';

/** A fact that a line says; unknown where there is no value. */
export function fact<Value>(value: Value, line: number | null | undefined): Fact<Value> {
  return {
    value,
    confidence: value === null ? 'unknown' : 'read',
    line: value === null ? null : (line ?? null),
  };
}

/** What the log does not tell. */
export function unknown<Value>(value: Value): Fact<Value> {
  return { value, confidence: 'unknown', line: null };
}

/** A text that a line says; likely only, where the form of the line is known from later products alone. */
export function read(said: Said | undefined): Fact<string | null> {
  const found = fact(said?.value ?? null, said?.line);
  return said?.isLikely ? { ...found, confidence: 'inferred' } : found;
}

/** A list, told by the first of its lines. */
export function list<Entry extends { readonly line: number }, Value>(
  entries: readonly Entry[],
  value: (entry: Entry) => Value,
): Fact<readonly Value[]> {
  return {
    value: entries.map(value),
    confidence: entries.length > 0 ? 'read' : 'unknown',
    line: entries[0]?.line ?? null,
  };
}

/** Words that a line lists. */
export function words(said: Said | null): Fact<readonly string[]> {
  return {
    value: said?.value.split(' ').filter((word) => word !== '') ?? [],
    confidence: said ? 'read' : 'unknown',
    line: said?.line ?? null,
  };
}

/** True or False. */
export function flag(said: Said | undefined): Fact<boolean | null> {
  const value = said?.value === 'True' ? true : said?.value === 'False' ? false : null;
  return fact(value, said?.line);
}

/** A number of up to six digits. */
export function numberOf(said: Said | undefined): Fact<number | null> {
  const isNumber = said !== undefined && /^\d{1,6}$/.test(said.value);
  return fact(isNumber ? Number(said.value) : null, said?.line);
}
