import { describe, expect, it } from 'vitest';
import { shippedLab } from '../../testing/shipped-labs';
import { readLab } from './read-lab';

const { lab } = shippedLab('finish-hub-transport');

function problemsOf(change: object): readonly string[] {
  const read = readLab('x.lab', JSON.stringify({ ...lab, ...change }, null, 2));
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at.replace(/:\d+:\d+/, '')}`);
}

describe('a lab file', () => {
  it('is read as it was written', () => {
    expect(readLab('x.lab', `\uFEFF${JSON.stringify(lab)}`)).toEqual({ ok: true, value: lab });
  });

  it.each<[string, object, string]>([
    ['of something else', { format: 'x' }, 'not-a-lab-file x.lab (root)'],
    ['of a later version', { version: 2 }, 'lab-version-unknown x.lab version'],
    ['with an unknown field', { surprise: 1 }, 'unknown-field x.lab (root)'],
    ['with a level that there is not', { level: 'guru' }, 'not-one-of x.lab level'],
    [
      'with two hints of one id',
      { hints: [lab.hints[0], lab.hints[0]] },
      'lab-duplicate-id x.lab hints[1].id',
    ],
    [
      'with a step that is no command',
      { solution: [{ do: { type: 'fly' } }] },
      'not-a-command x.lab solution[0].do',
    ],
    [
      'with a fault in a task that there is not',
      {
        start: {
          ...lab.start,
          faults: [{ task: 'fly', until: null, failure: 'planted', params: {} }],
        },
      },
      'unknown-task x.lab start.faults[0].task',
    ],
  ])('%s is refused with the place of it', (_what, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it('that is no JSON is refused where it ends to be', () => {
    const read = readLab('x.lab', '{"format": ');
    expect(read.ok ? null : read.problems[0]).toMatchObject({ code: 'not-json', at: 'x.lab:1:12' });
  });
});
