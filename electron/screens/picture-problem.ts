import type { Problem, ProblemCode } from '../../shared/problem';

/** Thrown where pictures cannot be made; says what is wrong and where, in any language. */
export class PictureProblem extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, at: string, params: Problem['params'] = {}) {
    super(`${at}: ${code}`);
    this.problem = { code, at, params };
  }
}

/** What an error says. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A problem that was thrown; anything else becomes one with this code, at this place. */
export function problemOf(error: unknown, code: ProblemCode, at: string): PictureProblem {
  if (error instanceof PictureProblem) return error;
  return new PictureProblem(code, at, { detail: detailOf(error) });
}
