import type { Registry, RegistryKey } from './registry';

/** Every key of a registry by its path in lower case, for many look-ups. */
export type KeyIndex = ReadonlyMap<string, RegistryKey>;

/** Works out the index of a registry. */
export function indexKeys(registry: Registry): KeyIndex {
  const index = new Map<string, RegistryKey>();
  const rest: [string, RegistryKey][] = [['', registry]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [path, key] = next;
    index.set(path, key);
    for (const child of key.keys) {
      const name = child.name.toLowerCase();
      rest.push([path === '' ? name : `${path}\\${name}`, child]);
    }
  }
  return index;
}

/** The key at a path, compared without case; a backslash too many does no harm. */
export function keyAt(index: KeyIndex, path: string): RegistryKey | undefined {
  return index.get(path.replace(/\\+/g, '\\').replace(/\\$/, '').toLowerCase());
}
