import { SETUP_LOG_FOLDER } from '../../host/files/setup-logs';
import { isBelow, siteOf, type Host } from '../../host/host';
import type { RegistryKey, RegistryValue } from '../../host/registry/registry';
import { roleStatus } from '../../host/role-status';
import { SERVER_ROLES } from '../../host/server-role';
import type { StateValue } from '../grade/lab-result';

/** One value of a server's state. */
export interface StateLeaf {
  /** From the part of the server down: `['services', 'W3SVC', 'status']`. */
  readonly path: readonly string[];
  readonly value: NonNullable<StateValue>;
}

/**
 * A server's state as values, each at a path that is the same however the server came there: lists of things by their
 * names, lists of words as sets. What says when or how something came about is no state: the event log, times of
 * files and what is in them, Setup's own logs, moves that are under way.
 */
export function stateOf(host: Host): readonly StateLeaf[] {
  const known = STATES.get(host);
  if (known) return known;
  const { registry, files, directory, windows, network, services, queues, disks } = host;
  const parts = {
    computer: { name: host.name, dnsSuffix: host.dnsSuffix, site: siteOf(host), account: host.account },
    windows,
    network,
    services,
    disks,
    unallocatedMegabytes: host.unallocatedMegabytes,
    restrictedFolders: host.restrictedFolders.map(({ path }) => path),
    files: files.map(({ path }) => path).filter((path) => !isBelow(path, SETUP_LOG_FOLDER)),
    queues,
    media: host.media,
    directory,
  };
  const state = [...roleLeaves(host), ...leavesOf(parts, []), ...registryLeaves(registry, '')];
  STATES.set(host, state);
  return state;
}

/** Hosts never change, and a panel asks for the same one again and again. */
const STATES = new WeakMap<Host, readonly StateLeaf[]>();
const INDEXES = new WeakMap<Host, ReadonlyMap<string, NonNullable<StateValue>>>();

/** The value at a path, compared without case as Windows and Active Directory do; null where there is none. */
export function valueAt(host: Host, path: readonly string[]): StateValue {
  const index = INDEXES.get(host) ?? new Map(stateOf(host).map((leaf) => [pathKey(leaf.path), leaf.value]));
  INDEXES.set(host, index);
  return index.get(pathKey(path)) ?? null;
}

/** A path as one text; equal for paths that mean the same. */
export function pathKey(path: readonly string[]): string {
  return path.join('\u0000').toLowerCase();
}

function roleLeaves({ registry }: Host): StateLeaf[] {
  return SERVER_ROLES.flatMap(({ role }) => {
    const status = roleStatus(registry, role);
    const state: StateLeaf = { path: ['roles', role, 'state'], value: status.state };
    return status.state === 'installed'
      ? [state, { path: ['roles', role, 'version'], value: status.version }]
      : [state];
  });
}

/** What a thing of a list is called, by the first of these fields that it has. */
const NAMES = ['name', 'path', 'drive', 'address', 'domain'];
/** What is under way and not yet so. */
const PASSING = new Set(['replicaMove']);

function leavesOf(value: unknown, path: readonly string[]): StateLeaf[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return listLeaves(value, path);
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([field, part]) =>
      PASSING.has(field) ? [] : leavesOf(part, [...path, field]),
    );
  }
  return isScalar(value) ? [{ path, value }] : [];
}

/** Things of the same name, such as the two halves of a connector, are numbered from the second on. */
function listLeaves(items: readonly unknown[], path: readonly string[]): StateLeaf[] {
  const met = new Map<string, number>();
  return items.flatMap((item) => {
    const [field, name] = nameOf(item);
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    const own = [...path, count === 1 ? name : `${name} (${count})`];
    return [{ path: own, value: true }, ...leavesOf(isScalar(item) ? null : without(item, field), own)];
  });
}

/** What a thing of a list is called, and by which of its fields; a word is called as it is. */
function nameOf(item: unknown): readonly [field: string, name: string] {
  if (isScalar(item)) return ['', String(item)];
  const fields = new Map(Object.entries(item ?? {}));
  const field = NAMES.find((name) => isScalar(fields.get(name))) ?? '';
  return [field, String(fields.get(field) ?? '-')];
}

function without(item: unknown, field: string): object {
  return Object.fromEntries(Object.entries(item ?? {}).filter(([known]) => known !== field));
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function registryLeaves(key: RegistryKey, above: string): StateLeaf[] {
  const own = above === '' ? key.name : `${above}\\${key.name}`;
  const isEmpty = key.values.length + key.keys.length === 0 && own !== '';
  return [
    ...(isEmpty ? [{ path: ['registry', own], value: true }] : []),
    ...key.values.map(({ name, value }) => ({ path: ['registry', own, name], value: dataOf(value) })),
    ...key.keys.flatMap((child) => registryLeaves(child, own)),
  ];
}

function dataOf(value: RegistryValue): string | number {
  switch (value.type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
    case 'REG_DWORD':
      return value.data;
    case 'REG_MULTI_SZ':
      return value.data.join('\n');
    case 'REG_BINARY':
    case 'REG_OTHER':
      return value.data.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  }
}
