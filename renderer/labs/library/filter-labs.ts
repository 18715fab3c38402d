import type { LabLevel } from '../../../shared/lab/file/lab-file';
import type { LabText } from '../../../shared/lab/file/lab-text';
import type { LabEntry } from '../../../shared/ipc/lab-api';

/** What the person has narrowed the library down to. */
export interface LabFilter {
  readonly words: string;
  readonly level: LabLevel | 'all';
}

/** Levels by how much they ask. */
const RANKS: Readonly<Record<LabLevel, number>> = { beginner: 0, intermediate: 1, advanced: 2, expert: 3 };

export const NO_FILTER: LabFilter = { words: '', level: 'all' };

/** Compares two labs by how much they ask. */
export function compareLevels(left: LabEntry, right: LabEntry): number {
  return RANKS[left.level] - RANKS[right.level];
}

/**
 * The labs that have the level and, somewhere in title, what is learned or author, each of the words; whether
 * they are written large or small, with accents or without, makes no difference.
 */
export function filterLabs(
  entries: readonly LabEntry[],
  { words, level }: LabFilter,
  localized: (text: LabText) => string,
): readonly LabEntry[] {
  const wanted = plain(words).split(/\s+/u).filter(Boolean);
  return entries.filter((entry) => {
    if (level !== 'all' && entry.level !== level) return false;
    if (wanted.length === 0) return true;
    const text = plain([localized(entry.title), localized(entry.learned), entry.author].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

/** Small letters without accents, ligatures taken apart. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
