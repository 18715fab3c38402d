import type { HostChange } from '../../../host/change';
import type { RegistryChange } from '../../../host/changes/registry-changes';
import { isOnDisc } from '../../../host/files/media';
import { findFile, type Host } from '../../../host/host';
import {
  isPossiblePath,
  sameName,
  type RegistryKey,
  type RegistryValue,
} from '../../../host/registry/registry';
import { indexKeys, keyAt, type KeyIndex } from '../../../host/registry/registry-index';
import { printRegistry } from '../../../host/registry/registry-print';
import { parseRegistryText } from '../../../host/registry/registry-text';
import {
  findShownKey,
  isAboveServices,
  SERVICE_VALUES,
  serviceOfKey,
  startTypeOf,
  withServiceKeys,
} from '../../../host/registry/service-keys';
import type { Service } from '../../../host/windows/service';
import { message } from '../../../message';
import { describedServices } from './described-services';
import { isRefusal, type ToolContext, type ToolDeciders, type ToolDecision } from './tool-decision';

const HIVES =
  /^(HKEY_LOCAL_MACHINE|HKEY_CURRENT_USER|HKEY_CLASSES_ROOT|HKEY_USERS|HKEY_CURRENT_CONFIG)\\[^\\]+/i;
const EMPTY_PART = /\\\\|\\$/;
const EXPORT_PATH = /^[A-Z]:\\([^\\/:*?"<>|]+\\)*[^\\/:*?"<>|]+\.reg$/i;

type RegistryCommands =
  | 'create-registry-key'
  | 'delete-registry-key'
  | 'set-registry-value'
  | 'delete-registry-value'
  | 'export-registry'
  | 'import-registry';

/** What finds a key of the registry as it is shown. */
type Find = (path: string) => RegistryKey | undefined;

/** What Registry Editor does. A service's own values are those of the services table. */
export const REGISTRY_DECIDERS: ToolDeciders<RegistryCommands> = {
  'create-registry-key': ({ host }, { path }) => {
    if (!HIVES.test(path) || !isPossiblePath(path) || EMPTY_PART.test(path))
      return message('registry-path-refused', { path });
    if (find(host, path)) return message('registry-key-exists', { path });
    return [{ type: 'registry-key-created', path }];
  },
  'delete-registry-key': ({ host }, { path }) => {
    if (!HIVES.test(canonical(path))) return message('registry-path-refused', { path });
    return find(host, path)
      ? decide(host, { type: 'registry-key-deleted', path })
      : message('no-such-registry-key', { path });
  },
  'set-registry-value': ({ host }, { path, name, value }) =>
    find(host, path)
      ? decide(host, { type: 'registry-value-set', path, name, value })
      : message('no-such-registry-key', { path }),
  'delete-registry-value': ({ host }, { path, name }) => {
    const isThere = find(host, path)?.values.some((value) => sameName(value.name, name)) ?? false;
    return isThere
      ? decide(host, { type: 'registry-value-deleted', path, name })
      : message('no-such-registry-value', { name });
  },
  'export-registry': ({ host, clock }, { path, file }) => {
    const key = find(host, path);
    if (!key) return message('no-such-registry-key', { path });
    const hasDrive = host.disks.some(({ drive }) => drive === file.slice(0, 2).toUpperCase());
    if (!EXPORT_PATH.test(file) || !(hasDrive || isOnDisc(host, file)))
      return message('file-path-refused', { path: file });
    if (isOnDisc(host, file)) return message('disc-read-only', { path: file });
    return [{ type: 'file-written', path: file, content: printRegistry(key, path), at: clock }];
  },
  'import-registry': importRegistry,
};

/** A path without empty parts, as the registry reads it: the guards below look at this form. */
function canonical(path: string): string {
  return path
    .split('\\')
    .filter((part) => part !== '')
    .join('\\');
}

function find({ registry, services }: Host, path: string): RegistryKey | undefined {
  return findShownKey(registry, services, path);
}

function decide(host: Host, change: RegistryChange): ToolDecision {
  return decideAll(host, [{ ...change, path: canonical(change.path) }], (path) => find(host, path));
}

/** Everything in a .reg file, or nothing where a line of it cannot be understood or is not allowed. */
function importRegistry({ host }: ToolContext, { file }: { readonly file: string }): ToolDecision {
  const found = findFile(host, file);
  if (!found) return message('no-such-file', { path: file });
  const { edits, problems } = parseRegistryText(found.content, file);
  const [problem] = problems;
  if (problem) return message('registry-file-refused', { at: problem.at });
  // A file may hold tens of thousands of keys: looking each up from the root would take minutes.
  const index: KeyIndex = indexKeys(withServiceKeys(host.registry, host.services));
  const changes = edits.map((edit) => ({ ...edit, path: canonical(edit.path) }));
  return decideAll(host, changes, (path) => keyAt(index, path));
}

/** All changes, or the first reason why not; nothing where all of them find their result already there. */
function decideAll(host: Host, changes: readonly RegistryChange[], find: Find): ToolDecision {
  const decided: HostChange[] = [];
  const gone = new Set<Service>();
  for (const change of changes) {
    const service = serviceOfKey(host.services, change.path);
    // A file may delete a key and then write it anew: what follows is no longer the service's.
    const decision = translate(service && !gone.has(service) ? service : undefined, find, change);
    if (isRefusal(decision)) return decision;
    if (service && change.type === 'registry-key-deleted') gone.add(service);
    decided.push(...decision);
  }
  if (changes.every((change) => isDone(find, change))) return [];
  return [...decided, ...describedServices(host, changes, decided)];
}

/** A registry change where a service's key is concerned: what it does to the service, or why it cannot. */
function translate(service: Service | undefined, find: Find, change: RegistryChange): ToolDecision {
  if (change.type === 'registry-key-deleted' && isAboveServices(change.path))
    return message('registry-path-refused', { path: change.path });
  return service ? changeService(service, find, change) : [change];
}

function changeService(service: Service, find: Find, change: RegistryChange): ToolDecision {
  const refused = (name: string) => message('service-value-refused', { name });
  const removed: HostChange = { type: 'service-removed', name: service.name };
  switch (change.type) {
    case 'registry-key-created':
      return [];
    case 'registry-key-deleted':
      return service.status === 'running' ? refused(service.name) : [removed, change];
    case 'registry-value-set': {
      if (sameName(change.name, 'Start')) {
        const startType = startTypeOf(change.value);
        return startType
          ? [{ type: 'service-start-type-changed', name: service.name, startType }]
          : refused(change.name);
      }
      if (!isDrawn(change.name)) return [change];
      // An import of an export writes what is there already.
      return isDone(find, change) ? [] : refused(change.name);
    }
    case 'registry-value-deleted':
      return isDrawn(change.name) ? refused(change.name) : [change];
  }
}

function isDrawn(name: string): boolean {
  return SERVICE_VALUES.some((other) => sameName(other, name));
}

/** Whether a change finds its result already there. */
function isDone(find: Find, change: RegistryChange): boolean {
  const key = find(change.path);
  switch (change.type) {
    case 'registry-key-created':
      return key !== undefined;
    case 'registry-key-deleted':
      return key === undefined;
    case 'registry-value-set': {
      const now = key?.values.find(({ name }) => sameName(name, change.name))?.value;
      return now !== undefined && isSameValue(now, change.value);
    }
    case 'registry-value-deleted':
      return !key?.values.some(({ name }) => sameName(name, change.name));
  }
}

function isSameValue(left: RegistryValue, right: RegistryValue): boolean {
  const kind = (value: RegistryValue) => (value.type === 'REG_OTHER' ? value.kind : value.type);
  return kind(left) === kind(right) && JSON.stringify(left.data) === JSON.stringify(right.data);
}
