import { describe, expect, it } from 'vitest';
import type { LabEntry } from '../../../shared/ipc/lab-api';
import { compareLevels, filterLabs, NO_FILTER } from './filter-labs';

function entry(id: string, part: Partial<LabEntry> = {}): LabEntry {
  const text = { en: id, fr: id };
  return {
    key: id,
    id,
    kind: 'lab',
    title: text,
    learned: { en: '', fr: '' },
    level: 'beginner',
    minutes: 20,
    author: '',
    max: 100,
    timeLimit: null,
    origin: 'shipped',
    ...part,
  };
}

const MARK = entry('mark', { title: { en: 'A watermark remains', fr: "Une marque d'échec demeure" } });
const NODE = entry('node', { learned: { en: 'Which node', fr: 'Quel nœud du cluster' }, level: 'expert' });
const DNS = entry('dns', { author: 'Zoé Lefèvre', level: 'advanced' });
const ALL = [MARK, NODE, DNS];

const english = (words: string, level: 'all' | 'expert' = 'all') =>
  filterLabs(ALL, { words, level }, (text) => text.en).map(({ id }) => id);
const french = (words: string) =>
  filterLabs(ALL, { words, level: 'all' }, (text) => text.fr).map(({ id }) => id);

describe('filtering labs', () => {
  it('shows all where nothing is asked', () => {
    expect(filterLabs(ALL, NO_FILTER, (text) => text.en)).toEqual(ALL);
    expect(english('   ')).toEqual(['mark', 'node', 'dns']);
  });

  it('finds in title, in what is learned and in the author', () => {
    expect(english('watermark')).toEqual(['mark']);
    expect(english('which NODE')).toEqual(['node']);
    expect(english('zoé')).toEqual(['dns']);
  });

  it('makes no difference between accents, ligatures, large and small', () => {
    expect(french('ECHEC')).toEqual(['mark']);
    expect(french('noeud')).toEqual(['node']);
    expect(french('lefevre')).toEqual(['dns']);
    expect(english('LEFÈVRE')).toEqual(['dns']);
  });

  it('asks for each of the words, in any order, in one language', () => {
    expect(french('demeure marque')).toEqual(['mark']);
    expect(french('marque cluster')).toEqual([]);
    expect(english('marque')).toEqual([]);
  });

  it('asks for the level too', () => {
    expect(english('', 'expert')).toEqual(['node']);
    expect(english('watermark', 'expert')).toEqual([]);
  });

  it('orders levels by how much they ask, not by their names', () => {
    expect(ALL.toSorted(compareLevels).map(({ level }) => level)).toEqual(['beginner', 'advanced', 'expert']);
  });
});
