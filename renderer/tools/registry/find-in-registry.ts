import type {
  NamedRegistryValue,
  Registry,
  RegistryKey,
  RegistryValue,
} from '../../../shared/host/registry/registry';
import { sameName } from '../../../shared/host/registry/registry';
import { pathBelow, sortedKeys, sortedValues } from './registry-order';

/** What Find looks for, and where. */
export interface RegistrySearch {
  readonly wanted: string;
  readonly inKeys: boolean;
  readonly inValues: boolean;
  readonly inData: boolean;
  readonly isWhole: boolean;
}

/** A key, or one of its values by name; the default value has the empty name. */
export interface RegistryPlace {
  readonly path: string;
  readonly value: string | null;
}

/** A key on the way down from the root, and how many of the keys below it have been looked at. */
interface Level {
  readonly path: string;
  readonly keys: readonly RegistryKey[];
  looked: number;
}

/**
 * The next place after `from`, in the order of the tree, that a search finds; null where there is none
 * down to the end. Without recursion: a registry may have 512 levels and tens of thousands of keys.
 */
export function findNext(
  registry: Registry,
  from: RegistryPlace,
  search: RegistrySearch,
): RegistryPlace | null {
  const matches = matcher(search);
  const { key, levels } = wayTo(registry, from.path);
  const here = findValue(key, from.value, search, matches);
  if (here) return { path: from.path, value: here.name };
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const next = level.keys[level.looked];
    level.looked += 1;
    if (!next) {
      levels.pop();
      continue;
    }
    const path = pathBelow(level.path, next.name);
    if (search.inKeys && matches(next.name)) return { path, value: null };
    const value = findValue(next, null, search, matches);
    if (value) return { path, value: value.name };
    levels.push({ path, keys: sortedKeys(next), looked: 0 });
  }
  return null;
}

/** The levels down to a key, as if all before it had been looked at. */
function wayTo(registry: Registry, path: string): { readonly key: RegistryKey; readonly levels: Level[] } {
  let key: RegistryKey = registry;
  const levels: Level[] = [{ path: '', keys: sortedKeys(registry), looked: 0 }];
  for (const part of path.split('\\').filter((name) => name !== '')) {
    const level = levels.at(-1);
    const index = level?.keys.findIndex(({ name }) => sameName(name, part)) ?? -1;
    const next = level?.keys[index];
    if (!level || !next) break;
    level.looked = index + 1;
    key = next;
    levels.push({ path: pathBelow(level.path, next.name), keys: sortedKeys(next), looked: 0 });
  }
  return { key, levels };
}

type Matches = (text: string) => boolean;

function matcher({ wanted, isWhole }: RegistrySearch): Matches {
  const lower = wanted.toLowerCase();
  return (text) => (isWhole ? text.toLowerCase() === lower : text.toLowerCase().includes(lower));
}

/** The first value behind the named one that is found; from the first on where none is named. */
function findValue(
  key: RegistryKey,
  after: string | null,
  search: RegistrySearch,
  matches: Matches,
): NamedRegistryValue | undefined {
  if (!search.inValues && !search.inData) return undefined;
  const values = sortedValues(key);
  const start = after === null ? 0 : values.findIndex(({ name }) => sameName(name, after)) + 1;
  return values
    .slice(start)
    .find(
      ({ name, value }) =>
        (search.inValues && matches(name)) || (search.inData && textsOf(value).some(matches)),
    );
}

/** Find reads texts only, as in Windows: numbers and bytes have no letters. */
function textsOf(value: RegistryValue): readonly string[] {
  switch (value.type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return [value.data];
    case 'REG_MULTI_SZ':
      return value.data;
    default:
      return [];
  }
}
