import { findNodeAtLocation, parseTree, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { PROBLEM_CODES, type Problem } from '../problem';
import { MAX_DEPTH, tooDeepAt } from './checks/json-depth';

type Issue = z.core.$ZodIssue;

/** What a schema found, as problems that name their place in the file. */
export function problemsOfIssues(fileName: string, text: string, issues: readonly Issue[]): Problem[] {
  return issues.map((issue) => ({
    ...problemOf(issue),
    at: placeInJson(
      fileName,
      text,
      issue.path.filter((part) => typeof part !== 'symbol'),
    ),
  }));
}

/** A place in a JSON file: `scenario.json:12:7 host.services[2].status`. */
export function placeInJson(fileName: string, text: string, path: readonly (string | number)[]): string {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [...path]);
  return `${fileName}:${lineAndColumn(text, (node ?? tree)?.offset ?? 0)} ${place(path)}`;
}

/** What is wrong with a text as JSON; undefined where nothing is. Depth comes first: parsers recurse. */
export function jsonProblem(fileName: string, text: string): Problem | undefined {
  const deep = tooDeepAt(text);
  if (deep !== null) {
    const at = `${fileName}:${lineAndColumn(text, deep)}`;
    return { code: 'nested-too-deep', at, params: { limit: MAX_DEPTH } };
  }
  if (isJson(text)) return undefined;
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const offset = errors[0]?.offset ?? 0;
  return { code: 'not-json', at: `${fileName}:${lineAndColumn(text, offset)}`, params: {} };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
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
    case 'custom': {
      const own = PROBLEM_CODES.find((code) => code === issue.params?.['problem']);
      return { code: own ?? 'wrong-shape', params: { detail: issue.code } };
    }
    default:
      return { code: 'wrong-shape', params: { detail: issue.code } };
  }
}
