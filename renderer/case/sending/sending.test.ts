import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../shared/i18n/locale';
import { SAMPLE_CASE } from '../../../shared/testing/case/sample-case';
import { textIn } from '../../use-text';
import { coverText } from './cover-text';
import { firstDraft, missingOf, picturesOf, toggled } from './sending-draft';

const EN = textIn('en');
const FR = textIn('fr');
const run = SAMPLE_CASE.runs[2];
const way = run?.look?.ways[1];
if (!run || !way) throw new Error('The sample case has a run with ways.');

describe('the covering text', () => {
  it('names server, role, task and lines in every language', () => {
    for (const locale of LOCALES) {
      const text = coverText(run, way, false, textIn(locale));
      for (const part of ['EXSVR1', 'Install-BridgeheadRole', way.lines[0]]) expect(text).toContain(part);
      expect(text).not.toContain('{');
    }
    expect(coverText(run, way, false, FR)).toContain('transport Hub');
  });

  it('names no server where names are replaced', () => {
    expect(coverText(run, way, true, EN)).not.toContain('EXSVR1');
    expect(coverText(run, way, true, FR)).toContain('votre serveur');
  });
});

describe('what is chosen', () => {
  it('is proposed whole, and asked for as all', () => {
    const draft = firstDraft(run, way, true, 'fr');
    expect(missingOf(draft, EN)).toBeUndefined();
    expect(picturesOf(draft, run, way, true)).toEqual({
      run: 'run-2',
      way: 'resume-at-prompt',
      isRedacted: true,
      locales: ['fr'],
      pages: 'all',
      hasMarks: true,
      forms: ['pdf'],
      cover: { fr: draft.cover.fr },
    });
  });

  it('cannot be sent without a language, a picture and a form', () => {
    const draft = firstDraft(run, way, false, 'en');
    expect(missingOf({ ...draft, locales: [] }, EN)).toBe('Choose a language.');
    expect(missingOf({ ...draft, pages: [] }, EN)).toBe('Choose a picture.');
    expect(missingOf({ ...draft, forms: [] }, FR)).toBe('Choisissez un format.');
  });

  it('keeps the order of all, whichever was ticked last', () => {
    expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c']);
    expect(
      picturesOf({ ...firstDraft(run, way, false, 'en'), pages: ['desktop'] }, run, way, false).pages,
    ).toEqual(['desktop']);
  });
});
