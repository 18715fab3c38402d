import type { Problem } from '../problem';
import type { Catalog } from './catalog';
import { fill } from './fill';
import type { Locale } from './locale';

/** One problem of a file as a sentence with its place. */
export function describeProblem(catalog: Catalog, locale: Locale, problem: Problem): string {
  const sentence = fill(catalog, locale, catalog.messages.problems[problem.code], problem.params);
  return fill(catalog, locale, catalog.messages.problemAt, { at: problem.at, problem: sentence });
}
