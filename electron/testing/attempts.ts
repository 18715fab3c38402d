import { CATALOGS } from '../../shared/i18n/catalogs';
import type { LabResult } from '../../shared/lab/grade/lab-result';
import type { Statement } from '../../shared/lab/xapi/statement';
import { statementsOf } from '../../shared/lab/xapi/statements';
import { statementId, uuidOfName } from '../xapi/statement-ids';

const ANY_NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const OBJECTIVES = ['installed', 'no-watermark', 'services-run', 'connector', 'logs'];

/** The uuid of attempt number `n`. */
export function attemptId(n: number): string {
  return uuidOfName(ANY_NAMESPACE, `attempt ${n}`);
}

/** The nine statements of attempt number `n`. */
export function attemptStatements(n: number): Statement[] {
  const result = attemptResult(n);
  return statementsOf(
    result,
    {
      attemptId: attemptId(n),
      activityBase: 'https://training.example/exchange',
      actor: { name: result.student, homePage: 'https://training.example' },
      words: { en: CATALOGS.en.labs.statements, fr: CATALOGS.fr.labs.statements },
    },
    statementId,
  );
}

/** Each attempt meets another number of objectives than the one before. */
function attemptResult(n: number): LabResult {
  const met = n % (OBJECTIVES.length + 1);
  const max = OBJECTIVES.length * 4;
  return {
    lab: { id: 'stuck-watermark', title: { en: 'A stuck watermark', fr: 'Une marque restée' } },
    student: `Élève ${n}`,
    startedAt: '2026-03-01T08:00:00.000Z',
    finishedAt: '2026-03-01T09:00:00.000Z',
    elapsed: n * 1000,
    endedBy: 'student',
    score: { points: met * 4, max, scaled: (met * 4) / max, isPassed: met > 3 },
    objectives: OBJECTIVES.map((id, index) => ({
      id,
      title: { en: `The ${id}`, fr: `Le ${id}` },
      isMet: index < met,
      points: 4,
      earned: index < met ? 4 : 0,
      finding: { kind: 'state', path: ['roles', id], expected: true, found: index < met },
      feedback: { en: 'So it is.', fr: "C'est ainsi." },
    })),
    penalties: [],
    hints: [],
    undos: 0,
    commands: n,
  };
}
