import type { LabResult } from '../../lab/grade/lab-result';
import type { StatementWords } from '../../lab/xapi/statements';

/** A failed attempt at a lab of five objectives, with everything that a result can have. */
export const FAILED_RESULT: LabResult = {
  lab: { id: 'stuck-watermark', title: { en: 'A stuck watermark', fr: 'Une marque restée' } },
  student: 'Ada',
  startedAt: '2026-03-01T08:00:00.000Z',
  finishedAt: '2026-03-01T09:02:03.456Z',
  elapsed: 3_723_456,
  endedBy: 'time',
  score: { points: 5, max: 20, scaled: 0.25, isPassed: false },
  objectives: [
    objective('mailbox-installed', true, 10),
    objective('no-watermark', false, 5),
    objective('services-run', false, 5),
    objective('worth-nothing', true, 0),
    objective('only-english', false, 0),
  ],
  penalties: [
    {
      id: 'by-hand',
      turn: 'watermark-deleted',
      role: 'Mailbox',
      penalty: 3,
      step: 7,
      times: 2,
      feedback: { en: 'Never by hand.', fr: 'Jamais à la main.' },
    },
  ],
  hints: [{ id: 'first', cost: 2 }],
  undos: 1,
  commands: 42,
};

/** A passed attempt. */
export const PASSED_RESULT: LabResult = {
  ...FAILED_RESULT,
  endedBy: 'student',
  score: { points: 20, max: 20, scaled: 1, isPassed: true },
  penalties: [],
  hints: [],
  undos: 0,
};

/** Words that no catalog has. */
export const STATEMENT_WORDS: { readonly en: StatementWords; readonly fr: StatementWords } = {
  en: words('en'),
  fr: words('fr'),
};

function objective(id: string, isMet: boolean, points: number): LabResult['objectives'][number] {
  return {
    id,
    title: { en: `Objective ${id}`, fr: id === 'only-english' ? '' : `Objectif ${id}` },
    isMet,
    points,
    earned: isMet ? points : 0,
    finding: { kind: 'state', path: ['registry', id], expected: 'yes', found: isMet ? 'yes' : null },
    feedback: { en: isMet ? 'Well done.' : 'Not yet.', fr: isMet ? 'Bravo.' : 'Pas encore.' },
  };
}

function words(language: string): StatementWords {
  const verbs = {
    initialized: `initialized ${language}`,
    completed: `completed ${language}`,
    passed: `passed ${language}`,
    failed: `failed ${language}`,
    terminated: `terminated ${language}`,
  };
  return { verbs, lab: `a lab ${language}`, objective: `an objective ${language}` };
}
