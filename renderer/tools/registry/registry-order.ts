import type { NamedRegistryValue, RegistryKey } from '../../../shared/host/registry/registry';

const ALPHABET = new Intl.Collator('en');
const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
  ALPHABET.compare(one.name, other.name);

const KEYS = new WeakMap<RegistryKey, readonly RegistryKey[]>();

/** The keys below a key in the order of the tree; worked out once a key, as there may be tens of thousands. */
export function sortedKeys(key: RegistryKey): readonly RegistryKey[] {
  const known = KEYS.get(key);
  if (known) return known;
  const sorted = key.keys.toSorted(byName);
  KEYS.set(key, sorted);
  return sorted;
}

/** The values of a key in the order of the list: the default value, which has no name, comes first. */
export function sortedValues(key: RegistryKey): readonly NamedRegistryValue[] {
  return key.values.toSorted(byName);
}

/** The path of a key below another; the computer itself has the empty path. */
export function pathBelow(path: string, name: string): string {
  return path === '' ? name : `${path}\\${name}`;
}
