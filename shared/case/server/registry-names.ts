import { findKey, findText, textOf, type Registry, type RegistryKey } from '../../host/registry/registry';

const CONTROL = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName';
const TCPIP = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';
/** The name that the computer has, then the one that it gets at its next start. */
const COMPUTER_KEYS = ['ActiveComputerName', 'ComputerName'].map((name) => `${CONTROL}\\${name}`);
const HOST_VALUES = ['Hostname', 'NV Hostname'];
const DOMAIN_VALUES = [
  'Domain',
  'NV Domain',
  'DhcpDomain',
  'ICSDomain',
  'SearchList',
  'DhcpDomainSearchList',
];

/** What a registry calls its computer; the first of each list is the one that counts. */
export interface RegistryNames {
  readonly computers: readonly string[];
  /** Of DNS, also those of single network connections. */
  readonly domains: readonly string[];
}

/** The names of the computer that a registry was exported from (values of Windows: ComputerName, Tcpip\Parameters). */
export function registryNames(registry: Registry | null): RegistryNames {
  if (!registry) return { computers: [], domains: [] };
  const tcpip = findKey(registry, TCPIP);
  const keys = tcpip ? [tcpip, ...keysBelow(tcpip)] : [];
  const valuesOf = (names: readonly string[]) =>
    keys.flatMap((key) => names.flatMap((name) => (textOf(key, name) ?? '').split(/[\s,;]+/)));
  const computers = COMPUTER_KEYS.map((path) => findText(registry, path, 'ComputerName') ?? '');
  return {
    computers: [...computers, ...valuesOf(HOST_VALUES)].filter((name) => name !== ''),
    domains: valuesOf(DOMAIN_VALUES).filter((name) => name !== ''),
  };
}

function keysBelow({ keys }: RegistryKey): RegistryKey[] {
  return keys.flatMap((key) => [key, ...keysBelow(key)]);
}
