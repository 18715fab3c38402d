import { findFile } from '../../../../host/host';
import { sameName, type RegistryKey } from '../../../../host/registry/registry';
import { findShownKey } from '../../../../host/registry/service-keys';
import type { Command } from '../../../command';
import { fails, tells } from '../../effects';
import { pathOf } from '../../places';
import type { VerbContext, VerbEffect } from '../../verb';
import { readRegistryData, readRegistryWords, type RegistryArguments } from './registry-arguments';

/** `reg add`: a key, and a value of it. What is there is overwritten only with /f, since reg would ask. */
export function addToRegistry(words: readonly string[], context: VerbContext): readonly VerbEffect[] {
  const given = readRegistryWords(words, ['v', 't', 's', 'd'], ['ve', 'f']);
  if (!given) return fails('reg-key-name');
  if ('wrong' in given) return fails('reg-switch', { switch: given.wrong, verb: 'ADD' });
  const { path, operands, switches } = given;
  const name = wantedName(given);
  const hasData = switches.has('t') || switches.has('d');
  if (operands.length > 0 || (name === undefined && hasData)) return fails('reg-syntax', { verb: 'ADD' });
  const key = keyAt(path, context);
  const created = key ? [] : [asks({ type: 'create-registry-key', path })];
  if (name === undefined) return [...created, tells('reg-completed')];
  const type = switches.get('t') ?? 'REG_SZ';
  const value = readRegistryData(type, switches.get('d') ?? '', switches.get('s') ?? '\\0');
  if (value === undefined) return fails('reg-type', { type });
  if (value === null) return fails('reg-data', { type, data: switches.get('d') ?? '' });
  if (!switches.has('f') && hasValue(key, name)) return fails('reg-add-asks', { name: shown(name) });
  return [...created, asks({ type: 'set-registry-value', path, name, value }), tells('reg-completed')];
}

/** `reg delete`: a key with all below it, one value, or all values of a key; only with /f. */
export function deleteFromRegistry(words: readonly string[], context: VerbContext): readonly VerbEffect[] {
  const given = readRegistryWords(words, ['v'], ['ve', 'va', 'f']);
  if (!given) return fails('reg-key-name');
  if ('wrong' in given) return fails('reg-switch', { switch: given.wrong, verb: 'DELETE' });
  const { path, operands, switches } = given;
  if (operands.length > 0) return fails('reg-syntax', { verb: 'DELETE' });
  const key = keyAt(path, context);
  const name = wantedName(given);
  if (!key || (name !== undefined && !hasValue(key, name))) return fails('reg-not-found');
  if (!switches.has('f'))
    return name === undefined
      ? fails('reg-delete-asks', { path })
      : fails('reg-value-asks', { name: shown(name) });
  if (switches.has('va')) {
    const all = key.values.map((value) => asks({ type: 'delete-registry-value', path, name: value.name }));
    return [...all, tells('reg-completed')];
  }
  const command: Command =
    name === undefined
      ? { type: 'delete-registry-key', path }
      : { type: 'delete-registry-value', path, name };
  return [asks(command), tells('reg-completed')];
}

/** `reg export`: a key into a .reg file; over one that is there only with /y. */
export function exportFromRegistry(words: readonly string[], context: VerbContext): readonly VerbEffect[] {
  const given = readRegistryWords(words, [], ['y']);
  if (!given) return fails('reg-key-name');
  if ('wrong' in given) return fails('reg-switch', { switch: given.wrong, verb: 'EXPORT' });
  const [typed, ...others] = given.operands;
  if (typed === undefined || others.length > 0) return fails('reg-syntax', { verb: 'EXPORT' });
  const file = pathOf(typed, context);
  if (file === null) return fails('name-syntax');
  if (!keyAt(given.path, context)) return fails('reg-not-found');
  if (findFile(context.host, file) && !given.switches.has('y'))
    return fails('reg-export-asks', { path: file });
  return [asks({ type: 'export-registry', path: given.path, file }), tells('reg-completed')];
}

/** `reg import`: merges a .reg file. */
export function importIntoRegistry(words: readonly string[], context: VerbContext): readonly VerbEffect[] {
  const [typed, ...others] = words;
  if (typed === undefined || others.length > 0) return fails('reg-syntax', { verb: 'IMPORT' });
  const file = pathOf(typed, context);
  if (file === null || !findFile(context.host, file))
    return fails('reg-file-not-found', { path: file ?? typed });
  return [asks({ type: 'import-registry', file }), tells('reg-completed')];
}

function keyAt(path: string, { host }: VerbContext): RegistryKey | undefined {
  return findShownKey(host.registry, host.services, path);
}

function hasValue(key: RegistryKey | undefined, name: string): boolean {
  return key?.values.some((value) => sameName(value.name, name)) ?? false;
}

/** The value that /v or /ve names; the default one has an empty name. */
function wantedName({ switches }: RegistryArguments): string | undefined {
  return switches.has('ve') ? '' : switches.get('v');
}

function shown(name: string): string {
  return name === '' ? '(Default)' : name;
}

function asks(command: Command): VerbEffect {
  return { type: 'command', command };
}
