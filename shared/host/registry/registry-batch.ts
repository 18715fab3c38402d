import type { RegistryChange } from '../changes/registry-changes';
import type { NamedRegistryValue, Registry, RegistryKey } from './registry';

/** A key while many changes are made to it; children by their name in lower case. */
interface Draft {
  readonly name: string;
  readonly values: Map<string, NamedRegistryValue>;
  readonly keys: Map<string, Draft>;
}

/**
 * The registry after many changes, in one pass: an export may hold tens of thousands of keys, and
 * `changeRegistry` copies the path to the root for each.
 */
export function changeRegistryBy(registry: Registry, changes: readonly RegistryChange[]): Registry {
  const root = thaw(registry);
  for (const change of changes) apply(root, change);
  return freeze(root);
}

function apply(root: Draft, change: RegistryChange): void {
  const parts = change.path.split('\\').filter((part) => part !== '');
  switch (change.type) {
    case 'registry-key-created':
      make(root, parts);
      break;
    case 'registry-key-deleted':
      find(root, parts.slice(0, -1))?.keys.delete((parts.at(-1) ?? '').toLowerCase());
      break;
    case 'registry-value-set': {
      const { values } = make(root, parts);
      const id = change.name.toLowerCase();
      values.set(id, { name: values.get(id)?.name ?? change.name, value: change.value });
      break;
    }
    case 'registry-value-deleted':
      find(root, parts)?.values.delete(change.name.toLowerCase());
      break;
  }
}

function make(root: Draft, parts: readonly string[]): Draft {
  return parts.reduce((key, part) => {
    const id = part.toLowerCase();
    const known = key.keys.get(id);
    if (known) return known;
    const made: Draft = { name: part, values: new Map(), keys: new Map() };
    key.keys.set(id, made);
    return made;
  }, root);
}

function find(root: Draft, parts: readonly string[]): Draft | undefined {
  return parts.reduce<Draft | undefined>((key, part) => key?.keys.get(part.toLowerCase()), root);
}

function thaw({ name, values, keys }: RegistryKey): Draft {
  return {
    name,
    values: new Map(values.map((value) => [value.name.toLowerCase(), value])),
    keys: new Map(keys.map((key) => [key.name.toLowerCase(), thaw(key)])),
  };
}

function freeze({ name, values, keys }: Draft): RegistryKey {
  return { name, values: [...values.values()], keys: [...keys.values()].map(freeze) };
}
