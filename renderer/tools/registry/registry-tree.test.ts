import { expect, test } from 'vitest';
import type { RegistryKey } from '../../../shared/host/registry/registry';
import { CATALOGS } from '../../../shared/i18n/catalogs';
import { visibleRows } from '../../controls/lists/tree-node';
import { registryTree } from './registry-rows';

const WORDS = CATALOGS.en.tools.registry;

function key(name: string, ...keys: readonly RegistryKey[]): RegistryKey {
  return { name, values: [], keys };
}

const REGISTRY = key('', key('HKEY_LOCAL_MACHINE', key('SOFTWARE', key('Zebra'), key('apple', key('core')))));
const ALL_BUT_APPLE = new Set(['', 'HKEY_LOCAL_MACHINE', 'HKEY_LOCAL_MACHINE\\SOFTWARE']);

function shown(expanded: ReadonlySet<string>): [string, boolean, boolean][] {
  return visibleRows([registryTree(REGISTRY, expanded, WORDS)], expanded).map((row) => [
    row.node.label,
    row.hasChildren,
    row.isExpanded,
  ]);
}

test('closed keys say that there is something below them', () => {
  expect(shown(ALL_BUT_APPLE)).toEqual([
    ['My Computer', true, true],
    ['HKEY_LOCAL_MACHINE', true, true],
    ['SOFTWARE', true, true],
    ['apple', true, false],
    ['Zebra', false, false],
  ]);
});

test('what stands below a closed key is not worked out', () => {
  const [hive] = registryTree(REGISTRY, new Set(['', 'HKEY_LOCAL_MACHINE\\SOFTWARE']), WORDS).children;
  expect(hive?.hasChildren).toBe(true);
  expect(hive?.children).toEqual([]);
});
