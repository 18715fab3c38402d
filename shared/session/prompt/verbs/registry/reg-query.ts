import { sameName, type RegistryKey } from '../../../../host/registry/registry';
import { findShownKey } from '../../../../host/registry/service-keys';
import { componentEra } from '../../../../host/windows/windows';
import { fails, writes } from '../../effects';
import type { VerbContext, VerbEffect } from '../../verb';
import { readRegistryWords, type RegistryArguments } from './registry-arguments';
import { valueLine } from './registry-layout';

/** `reg query`: a key's values and the names of its sub-keys; with /v or /ve one value, with /s all below. */
export function queryRegistry(words: readonly string[], context: VerbContext): readonly VerbEffect[] {
  const given = readRegistryWords(words, ['v'], ['s', 've']);
  if (!given) return fails('reg-key-name');
  if ('wrong' in given) return fails('reg-switch', { switch: given.wrong, verb: 'QUERY' });
  if (given.operands.length > 0) return fails('reg-syntax', { verb: 'QUERY' });
  const { host } = context;
  const key = findShownKey(host.registry, host.services, given.path);
  if (!key) return fails('reg-not-found');
  const era = componentEra(host.windows);
  const lines = given.switches.has('s')
    ? deepLines(key, given, era)
    : [...keyLines(key, given.path, given, era), ...subKeys(key, given)];
  if (lines.length === 0) return fails('reg-not-found');
  return [writes([...(era === '2003' ? ['', '! REG.EXE VERSION 3.0'] : []), '', ...lines])];
}

type Era = ReturnType<typeof componentEra>;

/** The key with the values that are asked for; nothing where it has none of them. */
function keyLines(key: RegistryKey, path: string, given: RegistryArguments, era: Era): readonly string[] {
  const name = wantedName(given);
  const values = key.values.filter((value) => name === undefined || sameName(value.name, name));
  if (name !== undefined && values.length === 0) return [];
  return [path, ...values.map((value) => valueLine(value, era)), ''];
}

function subKeys(key: RegistryKey, given: RegistryArguments): readonly string[] {
  if (wantedName(given) !== undefined) return [];
  return key.keys.map(({ name }) => `${given.path}\\${name}`);
}

function deepLines(key: RegistryKey, given: RegistryArguments, era: Era): readonly string[] {
  const visit = (each: RegistryKey, path: string): readonly string[] => [
    ...keyLines(each, path, given, era),
    ...each.keys.flatMap((child) => visit(child, `${path}\\${child.name}`)),
  ];
  return visit(key, given.path);
}

/** The value that /v or /ve names, the default one by an empty name; undefined where all are asked for. */
function wantedName({ switches }: RegistryArguments): string | undefined {
  return switches.has('ve') ? '' : switches.get('v');
}
