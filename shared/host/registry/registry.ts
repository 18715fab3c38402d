/** A registry value; binary data as bytes 0-255, `REG_QWORD` and unknown types as their bytes. */
export type RegistryValue =
  | { readonly type: 'REG_SZ' | 'REG_EXPAND_SZ'; readonly data: string }
  | { readonly type: 'REG_DWORD'; readonly data: number }
  | { readonly type: 'REG_MULTI_SZ'; readonly data: readonly string[] }
  | { readonly type: 'REG_BINARY'; readonly data: readonly number[] }
  | { readonly type: 'REG_OTHER'; readonly kind: number; readonly data: readonly number[] };

export interface NamedRegistryValue {
  /** Empty for the key's default value. */
  readonly name: string;
  readonly value: RegistryValue;
}

/**
 * A key with its values and sub-keys in the order in which they were written. Lists, not records,
 * so that names such as `__proto__` are names and nothing else. Names compare without case.
 */
export interface RegistryKey {
  readonly name: string;
  readonly values: readonly NamedRegistryValue[];
  readonly keys: readonly RegistryKey[];
}

/** The root above the hives. Every path starts with a hive: `HKEY_LOCAL_MACHINE\SOFTWARE\...`. */
export type Registry = RegistryKey;

export const EMPTY_REGISTRY: Registry = { name: '', values: [], keys: [] };

/** The product's root for Exchange 2007 ("How does Exchange 2007 setup know to resume a failed setup?"). */
export const EXCHANGE_ROOT = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0';

/** Limits of Windows: levels of keys, characters of a key's name. */
const MAX_DEPTH = 512;
const MAX_KEY_NAME = 255;

/** Whether Windows could have a key as deep and with names as long. */
export function isPossiblePath(path: string): boolean {
  const parts = path.split('\\');
  return parts.length <= MAX_DEPTH && parts.every((part) => part.length <= MAX_KEY_NAME);
}

/** Whether two names are the same to the registry, which compares letter by letter, so that lengths tell most apart. */
export function sameName(left: string, right: string): boolean {
  return left === right || (left.length === right.length && left.toLowerCase() === right.toLowerCase());
}

/** The key at `path`, or undefined. An empty path is the root. */
export function findKey(registry: Registry, path: string): RegistryKey | undefined {
  let key: RegistryKey | undefined = registry;
  for (const part of segments(path)) {
    key = key.keys.find((child) => sameName(child.name, part));
    if (!key) return undefined;
  }
  return key;
}

/** The value `name` of the key at `path`, or undefined. */
export function findValue(registry: Registry, path: string, name: string): RegistryValue | undefined {
  const key = findKey(registry, path);
  return key && valueOf(key, name);
}

/** The text of a `REG_SZ` or `REG_EXPAND_SZ`; undefined where there is none or it is of another type. */
export function findText(registry: Registry, path: string, name: string): string | undefined {
  const key = findKey(registry, path);
  return key && textOf(key, name);
}

/** The value `name` of a key, or undefined. */
export function valueOf(key: RegistryKey, name: string): RegistryValue | undefined {
  return key.values.find((entry) => sameName(entry.name, name))?.value;
}

/** `findText` in a key that was found already. */
export function textOf(key: RegistryKey, name: string): string | undefined {
  const value = valueOf(key, name);
  return value?.type === 'REG_SZ' || value?.type === 'REG_EXPAND_SZ' ? value.data : undefined;
}

/** The registry with the key at `path` made, and its parents. */
export function createKey(registry: Registry, path: string): Registry {
  return changeKey(registry, segments(path), (key) => key);
}

/** The registry with one value written; the key and its parents are made. */
export function setValue(registry: Registry, path: string, name: string, value: RegistryValue): Registry {
  return changeKey(registry, segments(path), (key) => {
    const known = key.values.some((entry) => sameName(entry.name, name));
    const values = known
      ? key.values.map((entry) => (sameName(entry.name, name) ? { name: entry.name, value } : entry))
      : [...key.values, { name, value }];
    return { ...key, values };
  });
}

/** All keys and values of two registries; where both have a value, that of the second. */
export function mergeRegistries(first: RegistryKey, second: RegistryKey): RegistryKey {
  const values = new Map(
    [...first.values, ...second.values].map((entry) => [entry.name.toLowerCase(), entry]),
  );
  const keys = new Map(first.keys.map((key) => [key.name.toLowerCase(), key]));
  for (const key of second.keys) {
    const known = keys.get(key.name.toLowerCase());
    keys.set(key.name.toLowerCase(), known ? mergeRegistries(known, key) : key);
  }
  return { name: first.name, values: [...values.values()], keys: [...keys.values()] };
}

/** The registry without one value; unchanged where it is not there. */
export function deleteValue(registry: Registry, path: string, name: string): Registry {
  if (!findValue(registry, path, name)) return registry;
  return changeKey(registry, segments(path), (key) => ({
    ...key,
    values: key.values.filter((entry) => !sameName(entry.name, name)),
  }));
}

/** The registry without the key at `path` and all below it; unchanged where it is not there. */
export function deleteKey(registry: Registry, path: string): Registry {
  const parts = segments(path);
  const last = parts.at(-1);
  if (last === undefined || !findKey(registry, path)) return registry;
  return changeKey(registry, parts.slice(0, -1), (key) => ({
    ...key,
    keys: key.keys.filter((child) => !sameName(child.name, last)),
  }));
}

function changeKey(
  key: RegistryKey,
  parts: readonly string[],
  change: (key: RegistryKey) => RegistryKey,
  depth = 0,
): RegistryKey {
  const first = parts[depth];
  if (first === undefined) return change(key);
  const index = key.keys.findIndex((child) => sameName(child.name, first));
  const child = key.keys[index];
  if (!child) {
    const made = changeKey({ name: first, values: [], keys: [] }, parts, change, depth + 1);
    return { ...key, keys: [...key.keys, made] };
  }
  return { ...key, keys: key.keys.with(index, changeKey(child, parts, change, depth + 1)) };
}

function segments(path: string): string[] {
  const parts = path.split('\\');
  return parts.includes('') ? parts.filter((part) => part !== '') : parts;
}
