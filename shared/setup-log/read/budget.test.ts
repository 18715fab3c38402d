import { describe, expect, it } from 'vitest';
import { textSize } from '../../text-size';
import { SetupLogReader } from './reader';

const AT = '[01/08/2021 23:17:50.0856]';
const START = `${AT} [0] Starting Microsoft Exchange Server 2016 Setup`;
const LONG = 'x'.repeat(5_000);

function read(lines: Iterable<string>) {
  const reader = new SetupLogReader();
  for (const line of lines) reader.push(line);
  return reader.end();
}

function* findings(runs: number, each: number): Generator<string> {
  for (let run = 0; run < runs; run += 1) {
    yield START;
    for (let finding = 0; finding < each; finding += 1) yield `${AT} [1] [REQUIRED] ${finding} ${LONG}`;
  }
}

describe('a log that would fill the memory', () => {
  it('keeps the last runs, as many as there is room for, and says so', () => {
    const { runs, runCount, remarks } = read(findings(30, 200));
    expect(runCount).toBe(30);
    expect(textSize(runs)).toBeLessThan(4_100_000);
    expect(runs.length).toBeGreaterThan(2);
    expect(runs.at(-1)?.prereqFailures.value).toHaveLength(200);
    const dropped = 30 - runs.length;
    expect(remarks).toContainEqual(expect.objectContaining({ code: 'runs-dropped', count: dropped }));
  });

  it('says where the lists of a run may not be whole', () => {
    const { runs, remarks } = read(findings(1, 600));
    expect(runs[0]?.prereqFailures.value).toHaveLength(500);
    expect(remarks).toContainEqual(expect.objectContaining({ code: 'lists-full', count: 1 }));
    expect(read(findings(1, 100)).remarks.map(({ code }) => code)).not.toContain('lists-full');
  });

  it('has short names in its tree, and says how many tasks are not there', () => {
    const tasks = Array.from(
      { length: 21_000 },
      (_, index) => `${AT} [1] Setup will run the task '${index}${LONG}'`,
    );
    const { sections, remarks } = read([START, ...tasks]);
    expect(sections.filter(({ kind }) => kind === 'task').length).toBeGreaterThan(19_990);
    expect(textSize(sections)).toBeLessThan(8_000_000);
    expect(remarks).toContainEqual(expect.objectContaining({ code: 'sections-dropped' }));
  });
});
