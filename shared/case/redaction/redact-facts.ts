import type { Fact, RunFacts } from '../../setup-log/read/run-facts';
import { redactCommandLine } from './redact-line';
import type { Redactor } from './redactor';

/** Facts whose values are names, paths or sentences of the customer's; the others are words of the product. */
const NAMED = [
  'user',
  'server',
  'fqdn',
  'site',
  'domainController',
  'globalCatalog',
  'schemaMaster',
  'schemaMasterSite',
  'organization',
  'configContainerDn',
  'installDir',
  'sourceDir',
  'failureMessage',
  'firstError',
] as const satisfies readonly (keyof RunFacts)[];

/** The facts of a run with the customer's names replaced. */
export function redactFacts(facts: RunFacts, redactor: Redactor): RunFacts {
  const named = NAMED.map((name) => [name, redactFact(facts[name], redactor)] as const);
  const prereqFailures = {
    ...facts.prereqFailures,
    value: facts.prereqFailures.value.map((failure) => ({ ...failure, text: redactor.redact(failure.text) })),
  };
  const commandLine = {
    ...facts.commandLine,
    value: facts.commandLine.value && redactCommandLine(facts.commandLine.value, redactor),
  };
  return { ...facts, ...Object.fromEntries(named), commandLine, prereqFailures };
}

function redactFact(fact: Fact<string | null>, redactor: Redactor): Fact<string | null> {
  return fact.value === null ? fact : { ...fact, value: redactor.redact(fact.value) };
}
