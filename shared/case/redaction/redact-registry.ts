import {
  EXCHANGE_ROOT,
  type NamedRegistryValue,
  type Registry,
  type RegistryKey,
  type RegistryValue,
} from '../../host/registry/registry';
import { SERVER_ROLES } from '../../host/server-role';
import { isCommon } from './product-words';
import type { Redactor } from './redactor';

/** Names of keys and values of the product and of Windows, whatever a customer's server is called. */
const OF_PRODUCT: ReadonlySet<string> = new Set(
  [
    ...EXCHANGE_ROOT.split('\\'),
    ...SERVER_ROLES.map(({ registryKey }) => registryKey),
    ...['Setup', 'ExchangeServer', 'v14', 'v15'],
    ...['SYSTEM', 'CurrentControlSet', 'Services', 'Control', 'Tcpip', 'Tcpip6', 'Parameters'],
    ...['ComputerName', 'ActiveComputerName', 'Hostname', 'Domain', 'DhcpDomain', 'Watermark', 'Action'],
  ].map((name) => name.toLowerCase()),
);

/** Values that hold actions and ids of tasks. */
const MARKS: ReadonlySet<string> = new Set(['action', 'watermark']);

/** A registry with the customer's names replaced, in names of keys and values and in texts. */
export function redactRegistry(registry: Registry, redactor: Redactor): Registry {
  return redactKey(registry, redactor);
}

function redactKey({ name, values, keys }: RegistryKey, redactor: Redactor): RegistryKey {
  return {
    name: redactName(name, redactor),
    values: values.map((entry) => redactEntry(entry, redactor)),
    keys: keys.map((child) => redactKey(child, redactor)),
  };
}

function redactEntry({ name, value }: NamedRegistryValue, redactor: Redactor): NamedRegistryValue {
  return {
    name: redactName(name, redactor),
    value: MARKS.has(name.toLowerCase()) ? value : redactValue(value, redactor),
  };
}

function redactName(name: string, redactor: Redactor): string {
  return OF_PRODUCT.has(name.toLowerCase()) || isCommon(name) ? name : redactor.redact(name);
}

function redactValue(value: RegistryValue, redactor: Redactor): RegistryValue {
  switch (value.type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return { ...value, data: redactor.redact(value.data) };
    case 'REG_MULTI_SZ':
      return { ...value, data: value.data.map((text) => redactor.redact(text)) };
    case 'REG_BINARY':
    case 'REG_OTHER':
      // What else lies beside a name nobody can tell.
      return readings(value.data).some((text) => redactor.includesName(text))
        ? { ...value, data: [] }
        : value;
    case 'REG_DWORD':
      return value;
  }
}

/** Bytes as texts: of one byte a character, and of two from either of the first bytes. */
function readings(bytes: readonly number[]): string[] {
  const [narrow, even, odd] = [[], [], []] as [string[], string[], string[]];
  for (const [index, byte] of bytes.entries()) {
    narrow.push(String.fromCharCode(byte));
    (index % 2 === 0 ? even : odd).push(String.fromCharCode(byte + 256 * (bytes[index + 1] ?? 0)));
  }
  return [narrow.join(''), even.join(''), odd.join('')];
}
