import { describe, expect, it } from 'vitest';
import type { PathStep } from '../../shared/scenario/path-step';
import { isChosen, paddedNumber, pathToPlay, shotsOf, unknownPages } from './chosen-pages';

const PATH: readonly PathStep[] = [
  { shot: 'desktop' },
  { do: { type: 'go-next' } },
  { shot: 'progress', marks: ['button:next'] },
  { settle: true },
  { shot: 'completion', caption: { en: 'Done', fr: 'Fini' } },
  { do: { type: 'finish-setup' } },
];

describe('the pages of a path', () => {
  it('are its shots in their order', () => {
    expect(shotsOf(PATH).map(({ shot }) => shot)).toEqual(['desktop', 'progress', 'completion']);
  });

  it('can all be chosen, or some by their names', () => {
    expect(shotsOf(PATH).every((shot) => isChosen('all', shot))).toBe(true);
    expect(shotsOf(PATH).map((shot) => isChosen(['progress'], shot))).toEqual([false, true, false]);
  });

  it('tell which names they do not have', () => {
    expect(unknownPages(PATH, 'all')).toEqual([]);
    expect(unknownPages(PATH, ['progress', 'Progress', 'go-next'])).toEqual(['Progress', 'go-next']);
  });

  it('are played to the last chosen one and no further', () => {
    expect(pathToPlay(PATH, ['desktop', 'progress'])).toEqual(PATH.slice(0, 3));
    expect(pathToPlay(PATH, 'all')).toEqual(PATH.slice(0, 5));
    expect(pathToPlay(PATH, [])).toEqual([]);
  });

  it('have numbers that sort as they come', () => {
    expect([1, 12, 123].map(paddedNumber)).toEqual(['01', '12', '123']);
  });
});
