import { lineClass } from './line-class';

/** Which lines of a log are wanted. */
export type LogFilter =
  | { readonly kind: 'all' }
  /** Errors and warnings, with the lines that continue them. */
  | { readonly kind: 'problems' }
  /** Errors alone, with the lines that continue them. */
  | { readonly kind: 'errors' }
  /** Lines that name a rule. */
  | { readonly kind: 'rule'; readonly rule: string }
  /** A run, a task: both lines belong to it. */
  | { readonly kind: 'section'; readonly firstLine: number; readonly lastLine: number };

/** An error takes no more lines with it: longer ones are damage. */
export const LONGEST_CONTINUATION = 200;

/** Tells of one line after another whether it is wanted. */
export type LineTest = (line: string, number: number) => boolean;

/**
 * A test of consecutive lines. For errors it has to be begun LONGEST_CONTINUATION lines before the first one that
 * counts, as a line may continue what stands above it.
 */
export function lineTest(filter: LogFilter): LineTest {
  switch (filter.kind) {
    case 'all':
      return () => true;
    case 'rule':
      return (line) => namesRule(line, filter.rule);
    case 'section':
      return (_line, number) => number >= filter.firstLine && number <= filter.lastLine;
    case 'problems':
      return withContinuations((line) => ['error', 'warning'].includes(line));
    case 'errors':
      return withContinuations((line) => line === 'error');
  }
}

function withContinuations(isWanted: (kind: string) => boolean): LineTest {
  let rest = 0;
  return (line) => {
    const kind = lineClass(line);
    if (kind === 'continuation') {
      rest -= 1;
      return rest >= 0;
    }
    const wanted = isWanted(kind);
    rest = wanted ? LONGEST_CONTINUATION : 0;
    return wanted;
  };
}

/** Whether a rule's id stands in a line as a word of its own. */
export function namesRule(line: string, rule: string): boolean {
  if (rule === '') return false;
  for (let at = line.indexOf(rule); at >= 0; at = line.indexOf(rule, at + rule.length)) {
    if (!isWordPart(line, at - 1) && !isWordPart(line, at + rule.length)) return true;
  }
  return false;
}

function isWordPart(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
