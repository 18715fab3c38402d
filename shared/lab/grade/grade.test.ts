import { describe, expect, it } from 'vitest';
import type { Command } from '../../session/command';
import { shippedLab } from '../../testing/shipped-labs';
import { beginAttempt, stepOn, type Attempt } from '../attempt';
import type { AttemptStep } from '../attempt-step';
import { playLabSteps } from '../play-lab-steps';
import { roleKeyPath } from '../../host/role-status';
import { gradeAttempt } from './grade';
import { gradeResultFile, readResultFile, resultFileOf, type ResultFile } from './result-file';

const KEY = 'a'.repeat(64);
const LAB = shippedLab('finish-hub-transport');
const HEAD = {
  id: '6f1d5f9e-0d0b-4c0e-8f35-0a3b6f1a2b3c',
  student: 'Ada',
  startedAt: '2026-12-01T08:00:00.000Z',
};

function step(attempt: Attempt, taken: AttemptStep): Attempt {
  const stepped = stepOn(attempt, taken);
  if (!stepped.ok) throw new Error(stepped.reason.code);
  return stepped.attempt;
}

function give(attempt: Attempt, command: Command): Attempt {
  return step(attempt, { type: 'command', command, source: 'tool', elapsed: 1000 });
}

function finish(attempt: Attempt): Attempt {
  return step(attempt, { type: 'finish', reason: 'student', elapsed: 2000, at: '2026-12-01T08:30:00.000Z' });
}

/** The lab's own solution, done and handed in. */
function solved(): Attempt {
  const played = playLabSteps(LAB, LAB.lab.solution ?? []);
  if (!played.ok) throw new Error(played.reason.code);
  return finish({ ...played.attempt, ...HEAD });
}

const DELETE_MARK: Command = {
  type: 'delete-registry-value',
  path: roleKeyPath('HubTransport'),
  name: 'Watermark',
};

describe('a grade', () => {
  it('takes hints and wrong turns off, and wrong turns that were taken back do not count', () => {
    const begun = beginAttempt(LAB, HEAD);
    const hinted = step(begun, { type: 'hint', hint: LAB.lab.hints[0]?.id ?? '', elapsed: 0 });
    const wrong = give(hinted, DELETE_MARK);
    expect(gradeAttempt(LAB.lab, wrong).penalties).toMatchObject([
      { turn: 'watermark-deleted', times: 1, step: 0 },
    ]);
    const back = step(wrong, { type: 'undo', to: 0, elapsed: 1000 });
    const { penalties, hints, undos, score } = gradeAttempt(LAB.lab, back);
    expect({ penalties, undos, points: score.points }).toEqual({ penalties: [], undos: 1, points: 0 });
    expect(hints).toEqual([{ id: LAB.lab.hints[0]?.id, cost: LAB.lab.hints[0]?.cost }]);
  });
});

describe('a result file', () => {
  const file = resultFileOf(solved(), { key: KEY, program: '0.1.0' });

  it('is done again and comes to the score that it claims', () => {
    const read = readResultFile('ada.labresult', JSON.stringify(file));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const graded = gradeResultFile(LAB, KEY, read.value);
    expect(graded).toMatchObject({ isForged: false, isOtherKey: false, isFinished: true, refused: [] });
    expect(graded.result).toMatchObject({ student: 'Ada', score: { points: 100, max: 100, isPassed: true } });
  });

  it('is found out where the score was forged', () => {
    const idle = resultFileOf(finish(beginAttempt(LAB, HEAD)), { key: KEY, program: '0.1.0' });
    const forged: ResultFile = { ...idle, claimed: { points: 100, max: 100 } };
    const graded = gradeResultFile(LAB, KEY, forged);
    expect(graded.isForged).toBe(true);
    expect(graded.result.score.points).toBe(0);
  });

  it('gains nothing from steps that the lab does not allow', () => {
    const cheat: AttemptStep = {
      type: 'command',
      command: { type: 'lift-fault', task: 'start-TransportService' },
      source: 'instructor',
      elapsed: 0,
    };
    const graded = gradeResultFile(LAB, KEY, { ...file, steps: [cheat, ...file.steps] });
    expect(graded.refused).toMatchObject([{ index: 0, reason: { code: 'lab-tool-not-allowed' } }]);
  });

  it.each([
    ['{', 'not-json'],
    ['{}', 'not-a-result-file'],
    [JSON.stringify({ ...file, steps: [{ type: 'undo', to: -1, elapsed: 0 }] }), 'out-of-range'],
    [JSON.stringify({ ...file, surprise: 1 }), 'unknown-field'],
  ])('that is no good is refused with its place: %#', (text, code) => {
    const read = readResultFile('x.labresult', text);
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code);
  });

  it('of another version of the lab is told', () => {
    expect(gradeResultFile(LAB, 'b'.repeat(64), file).isOtherKey).toBe(true);
  });
});
