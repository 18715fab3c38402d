import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../shared/i18n/locale';
import type { LabResult } from '../../../shared/lab/grade/lab-result';
import type { AttemptPoint } from '../../../shared/lab/lab-snapshot';
import { labReportHtml } from './report-html';

const RESULT: LabResult = {
  lab: { id: 'lab', title: { en: 'A <lab>', fr: 'Un <exercice>' } },
  student: '<b>Ada</b> & Co',
  startedAt: '2026-12-01T08:00:00.000Z',
  finishedAt: '2026-12-01T08:30:00.000Z',
  elapsed: 1_800_000,
  endedBy: 'time',
  score: { points: 40, max: 100, scaled: 0.4, isPassed: false },
  objectives: [
    {
      id: 'mark',
      title: { en: 'No mark', fr: 'Pas de marque' },
      isMet: true,
      points: 50,
      earned: 50,
      finding: { kind: 'condition', condition: { kind: 'no-watermark' }, holds: true },
      feedback: { en: 'Well done', fr: 'Bravo' },
    },
    {
      id: 'address',
      title: { en: 'The address', fr: "L'adresse" },
      isMet: false,
      points: 50,
      earned: 0,
      finding: { kind: 'state', path: ['network', 'address'], expected: '10.0.0.9', found: null },
      feedback: { en: '', fr: '' },
    },
  ],
  penalties: [
    {
      id: 'p',
      turn: 'watermark-deleted',
      role: 'HubTransport',
      penalty: 5,
      step: 3,
      times: 1,
      feedback: { en: 'Do not', fr: 'Ne pas' },
    },
  ],
  hints: [{ id: 'h', cost: 5 }],
  undos: 2,
  commands: 7,
};

const POINTS: readonly AttemptPoint[] = [
  {
    number: 1,
    command: { type: 'enter-line', line: 'echo <script>' },
    source: 'prompt',
    elapsed: 10,
    clock: Date.UTC(2008, 2, 12, 9, 12),
    refusal: null,
    met: ['mark'],
  },
];

describe.each(LOCALES)('the report of an attempt (%s)', (locale) => {
  const html = labReportHtml(locale, RESULT, POINTS);

  it('holds what people wrote as text, and no more', () => {
    expect(html).toContain('&lt;b&gt;Ada&lt;/b&gt; &amp; Co');
    expect(html).toContain('echo &lt;script&gt;');
    expect(html).not.toMatch(/<script|<b>/);
  });

  it('tells every objective, penalty and hint, and when an objective was met', () => {
    for (const { title } of RESULT.objectives) expect(html).toContain(title[locale].replace("'", '&#39;'));
    expect(html).toContain('10.0.0.9');
    expect(html.match(/>-5</g)).toHaveLength(2);
    const nowMet = { en: 'Now met: No mark', fr: 'Désormais atteint\u00a0: Pas de marque' };
    expect(html).toContain(nowMet[locale]);
  });

  it('has no placeholder left', () => {
    expect(html.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/\{\w+\}/);
  });
});
