import { SERVER_ROLES } from '../../host/server-role';
import {
  EXCHANGE_ROOT,
  type Registry,
  type RegistryKey,
  type RegistryValue,
} from '../../host/registry/registry';
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

/** Keys of the product and of Windows, whatever a customer's server is called: it may be called Exchange. */
const KEYS_OF_PRODUCT: ReadonlySet<string> = new Set(
  [
    ...EXCHANGE_ROOT.split('\\'),
    ...SERVER_ROLES.map(({ registryKey }) => registryKey),
    ...['Setup', 'ExchangeServer', 'v14', 'v15'],
    ...['SYSTEM', 'CurrentControlSet', 'Services', 'Control', 'Tcpip', 'Tcpip6', 'Parameters'],
  ].map((name) => name.toLowerCase()),
);

/** Values that hold actions and ids of tasks. */
const MARKS: ReadonlySet<string> = new Set(['action', 'watermark']);

/** A registry with the customer's names replaced, in names of keys and in texts. */
export function redactRegistry(registry: Registry, redactor: Redactor): Registry {
  return redactKey(registry, redactor);
}

function redactKey({ name, values, keys }: RegistryKey, redactor: Redactor): RegistryKey {
  return {
    name: KEYS_OF_PRODUCT.has(name.toLowerCase()) ? name : redactor.redact(name),
    values: values.map((entry) => ({
      ...entry,
      value: MARKS.has(entry.name.toLowerCase()) ? entry.value : redactValue(entry.value, redactor),
    })),
    keys: keys.map((child) => redactKey(child, redactor)),
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
