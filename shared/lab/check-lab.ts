import type { Message } from '../message';
import type { RefusalCode } from '../session/refusal';
import { beginAttempt, sessionOf, type Attempt } from './attempt';
import type { Lab } from './file/lab-file';
import type { LabText } from './file/lab-text';
import { fullScore, gradeAttempt, meets } from './grade/grade';
import { playLabSteps } from './play-lab-steps';
import type { PreparedLab } from './prepared-lab';

/** What keeps a lab from being handed out, or is to be thought of. */
export type LabRemark =
  | { readonly kind: 'no-solution' }
  | { readonly kind: 'no-objectives' }
  /** A step of the solution (`path` null) or of a wrong path is refused. */
  | {
      readonly kind: 'step-refused';
      readonly path: number | null;
      readonly step: number;
      readonly reason: Message<RefusalCode>;
    }
  | {
      readonly kind: 'solution-not-full';
      readonly points: number;
      readonly max: number;
      readonly missed: readonly string[];
    }
  | { readonly kind: 'wrong-path-full'; readonly path: number }
  /** The server meets it before anything is done. */
  | { readonly kind: 'met-at-start'; readonly objective: string }
  | { readonly kind: 'text-missing'; readonly place: string; readonly locale: 'en' | 'fr' };

/** What the check of a lab came to. */
export interface LabCheck {
  readonly remarks: readonly LabRemark[];
  readonly solution: { readonly points: number; readonly max: number } | null;
  readonly wrongPaths: readonly ({ readonly points: number; readonly max: number } | null)[];
}

/** Whether a remark means that the lab does not work; what is left are texts that are missing. */
export function isFault({ kind }: LabRemark): boolean {
  return kind !== 'text-missing';
}

/** Plays a lab's solution and its wrong paths, and looks for texts that are missing. */
export function checkLab(prepared: PreparedLab & { readonly lab: Lab }): LabCheck {
  const { lab } = prepared;
  const solution = lab.solution && scoreOfSteps(prepared, lab.solution, null);
  const wrongPaths = lab.wrongPaths.map(({ steps }, index) => scoreOfSteps(prepared, steps, index));
  const { host } = sessionOf(beginAttempt(prepared, { id: '', student: '', startedAt: '' }));
  return {
    remarks: [
      ...(solution ? solution.remarks : [{ kind: 'no-solution' } as const]),
      ...(fullScore(lab) > 0 ? [] : [{ kind: 'no-objectives' } as const]),
      ...(solution ? notFull(solution) : []),
      ...wrongPaths.flatMap(({ remarks, score }, path): LabRemark[] => [
        ...remarks,
        ...(score && score.points >= score.max ? [{ kind: 'wrong-path-full' as const, path }] : []),
      ]),
      ...lab.objectives.flatMap(({ id, aim }): LabRemark[] =>
        meets(host, aim) ? [{ kind: 'met-at-start', objective: id }] : [],
      ),
      ...missingTexts(lab),
    ],
    solution: solution?.score ?? null,
    wrongPaths: wrongPaths.map(({ score }) => score),
  };
}

interface PathScore {
  readonly remarks: readonly LabRemark[];
  readonly score: {
    readonly points: number;
    readonly max: number;
    readonly missed: readonly string[];
  } | null;
}

function scoreOfSteps(
  prepared: PreparedLab & { readonly lab: Lab },
  steps: NonNullable<Lab['solution']>,
  path: number | null,
): PathScore {
  const played = playLabSteps(prepared, steps);
  if (!played.ok) {
    const { index, reason } = played;
    return { remarks: [{ kind: 'step-refused', path, step: index, reason }], score: null };
  }
  return { remarks: [], score: scoreOf(prepared.lab, played.attempt) };
}

function scoreOf(lab: Lab, attempt: Attempt): NonNullable<PathScore['score']> {
  const { score, objectives } = gradeAttempt(lab, attempt);
  const missed = objectives.filter(({ isMet }) => !isMet).map(({ id }) => id);
  return { points: score.points, max: score.max, missed };
}

function notFull({ score }: PathScore): LabRemark[] {
  if (!score || score.points >= score.max) return [];
  return [{ kind: 'solution-not-full', ...score }];
}

/** The places of a lab's texts where a language is empty; what nobody has to write is missed only beside the other one. */
function missingTexts(lab: Lab): LabRemark[] {
  return [
    ...textsOf(lab),
    ...feedbackOf(lab).filter(([, { en, fr }]) => !isEmpty(en) || !isEmpty(fr)),
  ].flatMap(([place, text]) =>
    (['en', 'fr'] as const)
      .filter((locale) => isEmpty(text[locale]))
      .map((locale): LabRemark => ({ kind: 'text-missing', place, locale })),
  );
}

type PlacedText = readonly [string, LabText];

function textsOf(lab: Lab): readonly PlacedText[] {
  return [
    ['title', lab.title],
    ['learned', lab.learned],
    ['briefing', lab.briefing],
    ...lab.hints.map(({ id, text }): PlacedText => [`hints.${id}`, text]),
    ...lab.objectives.map(({ id, title }): PlacedText => [`objectives.${id}`, title]),
    ...lab.wrongPaths.map(({ title }, index): PlacedText => [`wrongPaths[${index}]`, title]),
  ];
}

function feedbackOf(lab: Lab): readonly PlacedText[] {
  return [
    ...lab.objectives.flatMap(({ id, feedback }): PlacedText[] => [
      [`objectives.${id}.feedback.met`, feedback.met],
      [`objectives.${id}.feedback.unmet`, feedback.unmet],
    ]),
    ...lab.forbidden.map(({ id, feedback }): PlacedText => [`forbidden.${id}.feedback`, feedback]),
  ];
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
