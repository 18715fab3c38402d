import { describe, expect, it } from 'vitest';
import { FAILED_RESULT, PASSED_RESULT, STATEMENT_WORDS } from '../../testing/labs/lab-results';
import { isoDuration } from './duration';
import { type Statement, statementSchema } from './statement';
import { type StatementContext, statementsOf } from './statements';

const ATTEMPT = '0b9d6c0e-5a51-4c8e-9d4f-2f1f3a1d7c11';
const BASE = 'https://training.example/exchange';
const CONTEXT: StatementContext = {
  attemptId: ATTEMPT,
  activityBase: `${BASE}/`,
  actor: { name: 'Ada', homePage: 'https://training.example/' },
  words: STATEMENT_WORDS,
};
const CMI5 = { objectType: 'Activity', id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON = { objectType: 'Activity', id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const SESSION = { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': ATTEMPT };

/** A uuid that counts the names it was asked for. */
function countingIds(): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name);
    if (known !== undefined) throw new Error(`two statements are called ${name}`);
    const id = `00000000-0000-5000-8000-${String(names.size).padStart(12, '0')}`;
    names.set(name, id);
    return id;
  };
}

function failed(): Statement[] {
  return statementsOf(FAILED_RESULT, CONTEXT, countingIds());
}

function verbs(statements: readonly Statement[]): string[] {
  return statements.map(({ verb }) => verb.id.replace('http://adlnet.gov/expapi/verbs/', ''));
}

describe('the statements of an attempt', () => {
  it('come in the order of cmi5: begun, objectives, completed, judged, ended', () => {
    expect(verbs(failed())).toEqual([
      'initialized',
      'passed',
      'failed',
      'failed',
      'passed',
      'failed',
      'completed',
      'failed',
      'terminated',
    ]);
    expect(verbs(statementsOf(PASSED_RESULT, CONTEXT, countingIds())).slice(-2)).toEqual([
      'passed',
      'terminated',
    ]);
  });

  it('say who, what and when', () => {
    expect(failed()[0]).toEqual({
      id: '00000000-0000-5000-8000-000000000000',
      actor: {
        objectType: 'Agent',
        name: 'Ada',
        account: { homePage: 'https://training.example/', name: 'Ada' },
      },
      verb: {
        id: 'http://adlnet.gov/expapi/verbs/initialized',
        display: { 'en-US': 'initialized en', 'fr-FR': 'initialized fr' },
      },
      object: {
        objectType: 'Activity',
        id: `${BASE}/labs/stuck-watermark`,
        definition: {
          type: 'http://adlnet.gov/expapi/activities/simulation',
          name: { 'en-US': 'A stuck watermark', 'fr-FR': 'Une marque restée' },
          description: { 'en-US': 'a lab en', 'fr-FR': 'a lab fr' },
        },
      },
      context: {
        registration: ATTEMPT,
        contextActivities: { category: [CMI5] },
        extensions: SESSION,
      },
      timestamp: '2026-03-01T08:00:00.000Z',
    });
  });

  it('judge the attempt with its score, and tell what cost points', () => {
    const judged = failed()[7];
    expect(judged?.result).toEqual({
      score: { scaled: 0.25, raw: 5, min: 0, max: 20 },
      success: false,
      duration: 'PT1H2M3.46S',
      extensions: {
        [`${BASE}/extensions/penalties`]: [
          {
            id: 'by-hand',
            turn: 'watermark-deleted',
            role: 'Mailbox',
            penalty: 3,
            step: 7,
            times: 2,
            feedback: { 'en-US': 'Never by hand.', 'fr-FR': 'Jamais à la main.' },
          },
        ],
        [`${BASE}/extensions/hints`]: [{ id: 'first', cost: 2 }],
        [`${BASE}/extensions/undos`]: 1,
        [`${BASE}/extensions/commands`]: 42,
        [`${BASE}/extensions/ended-by`]: 'time',
      },
    });
    expect(judged?.context.contextActivities).toEqual({ category: [CMI5, MOVE_ON] });
  });

  it('complete and end it without a score, which cmi5 forbids there', () => {
    const [, , , , , , completed, , terminated] = failed();
    expect(completed?.result).toEqual({ completion: true, duration: 'PT1H2M3.46S' });
    expect(completed?.context.contextActivities).toEqual({ category: [CMI5, MOVE_ON] });
    expect(terminated?.result).toEqual({ duration: 'PT1H2M3.46S' });
    expect(terminated?.context.contextActivities).toEqual({ category: [CMI5] });
  });

  it('tell each objective below its lab, as nothing of cmi5', () => {
    expect(failed()[2]).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/failed' },
      object: {
        id: `${BASE}/labs/stuck-watermark/objectives/no-watermark`,
        definition: {
          type: 'http://adlnet.gov/expapi/activities/objective',
          name: { 'en-US': 'Objective no-watermark', 'fr-FR': 'Objectif no-watermark' },
          description: { 'en-US': 'an objective en', 'fr-FR': 'an objective fr' },
        },
      },
      result: {
        score: { scaled: 0, raw: 0, min: 0, max: 5 },
        success: false,
        extensions: {
          [`${BASE}/extensions/finding`]: {
            kind: 'state',
            path: ['registry', 'no-watermark'],
            expected: 'yes',
            found: null,
          },
          [`${BASE}/extensions/feedback`]: { 'en-US': 'Not yet.', 'fr-FR': 'Pas encore.' },
        },
      },
      timestamp: '2026-03-01T09:02:03.456Z',
    });
    expect(failed()[2]?.context).toEqual({
      registration: ATTEMPT,
      contextActivities: {
        parent: [{ objectType: 'Activity', id: `${BASE}/labs/stuck-watermark` }],
      },
      extensions: SESSION,
    });
  });

  it('give no score where nothing can be earned, and no name that was not written', () => {
    const [, , , , worthless, english] = failed();
    expect(worthless?.result?.score).toBeUndefined();
    expect(english?.object.definition?.name).toEqual({ 'en-US': 'Objective only-english' });
    const nameless = { ...FAILED_RESULT, lab: { id: 'x', title: { en: '', fr: '' } } };
    expect(statementsOf(nameless, CONTEXT, countingIds())[0]?.object.definition).not.toHaveProperty('name');
  });

  it('keep the rules of xAPI on ids, moments, scores and durations, and survive JSON', () => {
    for (const statement of [...failed(), ...statementsOf(PASSED_RESULT, CONTEXT, countingIds())])
      expect(statementSchema.parse(JSON.parse(JSON.stringify(statement)))).toEqual(statement);
  });

  it('are named after the attempt and their role, so that their ids stay', () => {
    const names: string[] = [];
    const remember = (name: string): string => {
      names.push(name);
      return ATTEMPT;
    };
    statementsOf(FAILED_RESULT, CONTEXT, remember);
    expect(names.slice(0, 2)).toEqual([`${ATTEMPT}/initialized`, `${ATTEMPT}/objective/mailbox-installed`]);
    expect(new Set(names).size).toBe(9);
  });
});

describe('a duration', () => {
  it.each([
    [0, 'PT0S'],
    [4, 'PT0S'],
    [59_994, 'PT59.99S'],
    [59_995, 'PT1M0S'],
    [3_600_000, 'PT1H0S'],
    [90_061_010, 'PT25H1M1.01S'],
    [-5, 'PT0S'],
  ])('of %d ms is %s', (milliseconds, written) => expect(isoDuration(milliseconds)).toBe(written));
});
