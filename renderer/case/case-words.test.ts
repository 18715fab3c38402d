import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../shared/i18n/locale';
import { message } from '../../shared/message';
import { SAMPLE_CASE } from '../../shared/testing/case/sample-case';
import { textIn } from '../use-text';
import { outcomeAlert } from './outcome-alert';
import { readingAmount } from './reading-amount';
import { runAtKey } from './run-at-key';
import { runLines } from './run-lines';
import { wayObstacle } from './ways/way-obstacle';

const EN = textIn('en');
const FR = textIn('fr');
const [registry, refused, failed] = SAMPLE_CASE.runs;
if (!registry || !refused || !failed) throw new Error('The sample case has three runs.');

/** Blanks of a language that look like others. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the list of runs', () => {
  it('says of each what it was, when it began and how it ended', () => {
    expect(runLines(failed, EN).map(plain)).toEqual([
      'Exchange 2016, Upgrade',
      '3/11/2021 11:42 AM',
      'A step failed',
    ]);
    expect(runLines(refused, FR).map(plain)).toEqual([
      'Exchange 2007, Installation',
      '03/08/2007 16:46',
      'Arrêtée par les tests de préparation',
    ]);
    expect(runLines(registry, FR)).toEqual(["Serveur d'après le Registre"]);
  });

  it('is gone through by keyboard, and not beyond its ends', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'x'].map((key) => runAtKey(key, 1, 2))).toEqual([
      2,
      0,
      0,
      2,
      null,
    ]);
    expect([runAtKey('ArrowDown', 2, 2), runAtKey('ArrowUp', 0, 2)]).toEqual([2, 0]);
  });
});

describe('a way that cannot be rehearsed', () => {
  it('says why, by the refusal where it is one', () => {
    const [wizard, prompt, marks] = failed.look?.ways ?? [];
    if (!wizard || !prompt || !marks) throw new Error('The sample run has three ways.');
    expect(wayObstacle(wizard, EN)).toBe(
      'Cannot be rehearsed here: Setup could not be started. Access error.',
    );
    expect(wayObstacle(wizard, FR)).toContain("Le programme d'installation n'a pas pu");
    expect(wayObstacle(prompt, EN)).toBeUndefined();
    expect(wayObstacle(marks, FR)).toContain('un rôle reste inachevé');
    const odd = { obstacle: message('way-refused', { reason: 'toString' }) };
    expect(wayObstacle(odd, EN)).toBe('Cannot be rehearsed here: toString');
  });
});

describe('how far reading has come', () => {
  it('is a share and a sentence; without a size nobody can tell', () => {
    const progress = { file: 'a.log', readBytes: 3_500_000, totalBytes: 9_000_000 };
    expect(plain(readingAmount(progress, EN).sentence)).toBe('38% (3.3 MB of 8.6 MB)');
    expect(plain(readingAmount(progress, FR).sentence)).toBe('38 % (3,3 Mo sur 8,6 Mo)');
    expect(readingAmount({ file: '', readBytes: 0, totalBytes: 0 }, EN).share).toBeNull();
  });
});

describe('what became of something sent', () => {
  it('is told, but for what was given up', () => {
    for (const locale of LOCALES) {
      const text = textIn(locale);
      expect(outcomeAlert({ kind: 'cancelled' }, 'x', text)).toBeNull();
      const files = Array.from({ length: 12 }, (_, index) => `${index}.png`);
      const sent = outcomeAlert({ kind: 'sent', folder: 'out', files, remarks: [] }, 'x', text);
      expect(sent?.icon).toBe('info');
      expect(sent?.text).toMatch(/out.*9\.png\n.*2/s);
      expect(sent?.text).not.toContain('10.png');
      const remarks = [{ code: 'cut-lines' as const, at: 'a.log', params: { count: 3 } }];
      const cut = outcomeAlert({ kind: 'sent', folder: 'out', files, remarks }, 'x', text);
      expect(cut?.icon).toBe('warning');
      expect(cut?.text).toMatch(/a\.log.*4.M[Bo].*3/);
      expect(outcomeAlert({ kind: 'not-redacted', found: ['EXSVR1'] }, 'x', text)?.text).toContain('EXSVR1');
      expect(outcomeAlert({ kind: 'failed', problem: null }, 'x', text)?.icon).toBe('error');
    }
  });
});
