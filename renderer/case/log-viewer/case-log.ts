import type { CaseSnapshot } from '../../../shared/case/case-snapshot';
import type { Text } from '../../use-text';
import { factGroups } from '../summary/fact-groups';
import type { LogFact, ViewedLog } from './viewed-log';

/** A log of the case as the viewer knows it, with the rules that its runs name; undefined for none of the case. */
export function viewedLog({ logs, runs }: CaseSnapshot, id: string): ViewedLog | undefined {
  const log = logs.find((each) => each.id === id);
  if (!log) return undefined;
  const found = runs
    .filter((run) => run.log === id)
    .flatMap(({ facts }) => facts?.prereqFailures.value ?? []);
  const rules = new Set(found.flatMap(({ ruleId }) => ruleId ?? []));
  const { name, bytes, lines, sections } = log;
  return { id, name, bytes, lines, sections, rules: [...rules] };
}

/** The lines of a log that say something of the case, in their order. */
export function factsOfLog({ runs }: CaseSnapshot, id: string, text: Text): LogFact[] {
  return runs
    .filter((run) => run.log === id)
    .flatMap(({ facts }) => (facts ? factGroups(facts, text) : []))
    .flatMap(({ rows }) => rows.flatMap(({ line, label }) => (line === null ? [] : [{ line, label }])))
    .sort((one, other) => one.line - other.line);
}
