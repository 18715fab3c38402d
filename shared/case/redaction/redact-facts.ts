import type { Registry, RegistryKey, RegistryValue } from '../../host/registry/registry';
import type { Fact, RunFacts } from '../../setup-log/read/run-facts';
import type { Redactor } from './redactor';

/** Facts whose values are names, paths or sentences of the customer's; the others are words of the product. */
const NAMED = [
  'user',
  'commandLine',
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
  return { ...facts, ...Object.fromEntries(named), prereqFailures };
}

function redactFact(fact: Fact<string | null>, redactor: Redactor): Fact<string | null> {
  return fact.value === null ? fact : { ...fact, value: redactor.redact(fact.value) };
}

/** A registry with the customer's names replaced, in names of keys and in texts. */
export function redactRegistry(registry: Registry, redactor: Redactor): Registry {
  return redactKey(registry, redactor);
}

function redactKey(key: RegistryKey, redactor: Redactor): RegistryKey {
  return {
    name: redactor.redact(key.name),
    values: key.values.map(({ name, value }) => ({ name, value: redactValue(value, redactor) })),
    keys: key.keys.map((child) => redactKey(child, redactor)),
  };
}

function redactValue(value: RegistryValue, redactor: Redactor): RegistryValue {
  switch (value.type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return { ...value, data: redactor.redact(value.data) };
    case 'REG_MULTI_SZ':
      return { ...value, data: value.data.map((text) => redactor.redact(text)) };
    default:
      return value;
  }
}
