import type { z } from 'zod';
import type { Problem } from '../problem';

type Issue = z.core.$ZodIssue;

/** What a schema found, as problems that name their place in the file: `host.services[2].status`. */
export function problemsOfIssues(fileName: string, issues: readonly Issue[]): Problem[] {
  return issues.map((issue) => ({ ...problemOf(issue), at: `${fileName}: ${place(issue.path)}` }));
}

/** The path of an issue as one would write it; `(root)` for the whole file. */
function place(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (before, part) =>
      typeof part === 'number' ? `${before}[${part}]` : before ? `${before}.${String(part)}` : String(part),
    '',
  );
  return text || '(root)';
}

function problemOf(issue: Issue): Omit<Problem, 'at'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', params: { expected: issue.expected } };
    case 'unrecognized_keys':
      return { code: 'unknown-field', params: { fields: issue.keys.join(', ') } };
    case 'invalid_value':
      return { code: 'not-one-of', params: { values: issue.values.map(String).join(', ') } };
    case 'too_small':
      return { code: 'out-of-range', params: { limit: `>= ${issue.minimum}` } };
    case 'too_big':
      return { code: 'out-of-range', params: { limit: `<= ${issue.maximum}` } };
    default:
      return { code: 'wrong-shape', params: { detail: issue.code } };
  }
}

/** The place of a JSON syntax error, `line 3, column 7`, from the message of `JSON.parse`; the end of the text where it does not say. */
export function jsonErrorPlace(text: string, errorMessage: string): { line: number; column: number } {
  const position = /at position (\d+)/.exec(errorMessage)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
