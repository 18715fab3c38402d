import { z } from 'zod';
import type { Result } from '../../problem';
import { isPlainObject } from '../../scenario/lay';
import { jsonProblem, placeInJson, problemsOfIssues } from '../../scenario/problems';
import { replaySteps, type Attempt, type RefusedStep } from '../attempt';
import { attemptStepSchema } from '../attempt-step';
import { labText } from '../file/lab-text';
import type { Lab } from '../file/lab-file';
import type { PreparedLab } from '../prepared-lab';
import { gradeAttempt } from './grade';
import type { LabResult } from './lab-result';

export const RESULT_FILE_VERSION = 1;

/** An attempt of a long day has some thousands. */
const MAX_STEPS = 100_000;

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime();

/** What a student hands in: everything that was done, so that it can be done again; and what the program made of it. */
export const resultFileSchema = z.strictObject({
  format: z.literal('setup-rehearsal-result'),
  version: z.literal(RESULT_FILE_VERSION),
  attempt: z.uuid(),
  lab: z.strictObject({
    id: z.string().max(60),
    title: labText,
    kind: z.enum(['lab', 'exam']),
    key: fingerprint,
  }),
  student: z.string().max(200),
  startedAt: moment,
  finishedAt: moment,
  /** Version of the program. */
  program: z.string().max(40),
  steps: z.array(attemptStepSchema).max(MAX_STEPS),
  /** The score that the student saw; null in an exam, where nobody sees one. Grading does not believe it. */
  claimed: z.strictObject({ points: z.number().min(0).max(1e6), max: z.number().min(0).max(1e6) }).nullable(),
});

export type ResultFile = z.infer<typeof resultFileSchema>;

/** What is handed in of an attempt. `key`: fingerprint of its lab; `program`: version of the program. */
export function resultFileOf(
  attempt: Attempt,
  { key, program }: { readonly key: string; readonly program: string },
): ResultFile {
  const { id, lab, student, startedAt, finished, steps } = attempt;
  const score = lab.kind === 'lab' ? gradeAttempt(lab, attempt).score : null;
  return {
    format: 'setup-rehearsal-result',
    version: RESULT_FILE_VERSION,
    attempt: id,
    lab: { id: lab.id, title: lab.title, kind: lab.kind, key },
    student,
    startedAt,
    finishedAt: finished?.at ?? startedAt,
    program,
    steps: [...steps],
    claimed: score && { points: score.points, max: score.max },
  };
}

/** Reads a result file; everything wrong with it is a problem with its place. */
export function readResultFile(fileName: string, text: string): Result<ResultFile> {
  const json = text.replace(/^\uFEFF/, '');
  const broken = jsonProblem(fileName, json);
  if (broken) return { ok: false, problems: [broken] };
  const written: unknown = JSON.parse(json);
  if (!isPlainObject(written) || written['format'] !== 'setup-rehearsal-result')
    return {
      ok: false,
      problems: [{ code: 'not-a-result-file', at: placeInJson(fileName, json, []), params: {} }],
    };
  const parsed = resultFileSchema.safeParse(written);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsOfIssues(fileName, json, parsed.error.issues) };
}

/** What a result file is worth by an instructor's answer key. */
export interface Graded {
  readonly result: LabResult;
  /** Steps that the lab does not allow: no program of ours writes any. They count for nothing. */
  readonly refused: readonly RefusedStep[];
  /** Whether another score stands in the file than its commands come to. */
  readonly isForged: boolean;
  /** Whether the key is another one than that of the lab that was handed out. */
  readonly isOtherKey: boolean;
  /** Whether the attempt was ended, and not broken off. */
  readonly isFinished: boolean;
  readonly attempt: Attempt;
}

/**
 * Does again what a result file says was done, and grades what comes of it.
 * @param key fingerprint of `lab`
 */
export function gradeResultFile(
  prepared: PreparedLab & { readonly lab: Lab },
  key: string,
  file: ResultFile,
): Graded {
  const head = { id: file.attempt, student: file.student, startedAt: file.startedAt };
  const { attempt, refused } = replaySteps(prepared, head, file.steps);
  const result = gradeAttempt(prepared.lab, attempt);
  const { claimed } = file;
  return {
    result,
    refused,
    isForged:
      claimed !== null && (claimed.points !== result.score.points || claimed.max !== result.score.max),
    isOtherKey: file.lab.key !== key,
    isFinished: attempt.finished !== null,
    attempt,
  };
}
