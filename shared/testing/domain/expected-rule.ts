import { readReadings, type ReadRule } from './readings';
import { TRANSCRIBED_RULES } from './transcribed-rules';

export const READINGS = readReadings();

const BY_ID = new Map(TRANSCRIBED_RULES.map((row) => [row[0] as string, row]));

/** What domain.md, as the readings page reads it, says of a rule; not a word of it comes from the rules' own rows. */
export function expectedRule(id: string): ReadRule & { readonly hasArticle: boolean } {
  const own = READINGS.rules.get(id);
  const row = BY_ID.get(id);
  const read = own ?? (row && READINGS.wordings.get(row[2]));
  if (!read) throw new Error(`${id} stands neither in domain.md 6.1 nor on the readings page`);
  const severity = row ? (row[1].startsWith('W') ? 'warning' : 'error') : (own?.severity ?? 'error');
  return { ...read, severity, hasArticle: row !== undefined };
}
