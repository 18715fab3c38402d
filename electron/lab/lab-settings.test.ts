import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/tally';
import { readSettings } from './lab-settings';

function settings(text: string): ReturnType<typeof readSettings> {
  const file = path.join(temporaryFolder(), 'labs.json');
  writeFileSync(file, text);
  return readSettings(file);
}

describe('the settings of labs', () => {
  it('name folders as seen from their own file', () => {
    const read = settings('{"version":1,"labs":"labs","results":"../results"}');
    expect(read.ok && read.value.labs).toMatch(/[\\/]labs$/);
    expect(read.ok && read.value.results).toMatch(/[\\/]results$/);
    expect(read.ok && path.isAbsolute(read.value.results ?? '')).toBe(true);
  });

  it('are none where there is no file', () => {
    expect(readSettings(path.join(temporaryFolder(), 'nowhere.json'))).toEqual({ ok: true, value: {} });
  });

  it.each([
    ['{', 'not-json'],
    ['{"version":1,"surprise":1}', 'unknown-field'],
    ['{"version":1,"statements":{"endpoint":"http://lrs.example/","key":"k","secret":"s"}}', 'wrong-shape'],
  ])('that are no good are refused: %s', (text, code) => {
    const read = settings(text);
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual([code]);
  });
});
