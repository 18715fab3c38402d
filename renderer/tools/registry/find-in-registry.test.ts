import { describe, expect, it } from 'vitest';
import {
  EMPTY_REGISTRY,
  setValue,
  type Registry,
  type RegistryKey,
  type RegistryValue,
} from '../../../shared/host/registry/registry';
import { changeRegistryBy } from '../../../shared/host/registry/registry-batch';
import { findNext, type RegistryPlace, type RegistrySearch } from './find-in-registry';

const HKLM = 'HKEY_LOCAL_MACHINE';
const START: RegistryPlace = { path: '', value: null };
const text = (data: string): RegistryValue => ({ type: 'REG_SZ', data });

const VALUES: readonly [string, string, RegistryValue][] = [
  [`${HKLM}\\SOFTWARE\\zebra`, 'Watermark', text('4f57d852')],
  [`${HKLM}\\SOFTWARE\\Apple`, 'Mark', text('water')],
  [`${HKLM}\\SOFTWARE\\Apple`, '', text('the default')],
  [`${HKLM}\\SOFTWARE\\Apple`, 'Aa', { type: 'REG_MULTI_SZ', data: ['one', 'two waters'] }],
  [`${HKLM}\\SOFTWARE\\Apple\\Water`, 'Number', { type: 'REG_DWORD', data: 4 }],
  [`${HKLM}\\SYSTEM`, 'water', { type: 'REG_BINARY', data: [1] }],
];
const REGISTRY = VALUES.reduce<Registry>(
  (before, [path, name, value]) => setValue(before, path, name, value),
  EMPTY_REGISTRY,
);

function search(wanted: string, part: Partial<RegistrySearch> = {}): RegistrySearch {
  return { wanted, inKeys: true, inValues: true, inData: true, isWhole: false, ...part };
}

/** Every place that Find and then Find Next lead to. */
function all(what: RegistrySearch, from = START): string[] {
  const found: string[] = [];
  for (let place = findNext(REGISTRY, from, what); place; place = findNext(REGISTRY, place, what))
    found.push(`${place.path.slice(HKLM.length + 1)}${place.value === null ? '' : ` > ${place.value}`}`);
  return found;
}

describe('Find', () => {
  it('goes through keys, values and data in the order of the tree, and ends', () => {
    expect(all(search('WATER'))).toEqual([
      'SOFTWARE\\Apple > Aa',
      'SOFTWARE\\Apple > Mark',
      'SOFTWARE\\Apple\\Water',
      'SOFTWARE\\zebra > Watermark',
      'SYSTEM > water',
    ]);
  });

  it('looks only where it is told to', () => {
    expect(all(search('water', { inValues: false, inData: false }))).toEqual(['SOFTWARE\\Apple\\Water']);
    expect(all(search('water', { inKeys: false, inData: false }))).toEqual([
      'SOFTWARE\\zebra > Watermark',
      'SYSTEM > water',
    ]);
    expect(all(search('water', { inKeys: false, inValues: false }))).toHaveLength(2);
  });

  it('matches whole strings', () => {
    expect(all(search('water', { isWhole: true }))).toEqual([
      'SOFTWARE\\Apple > Mark',
      'SOFTWARE\\Apple\\Water',
      'SYSTEM > water',
    ]);
  });

  it('begins behind the current place: its values and keys, then what follows', () => {
    const apple = `${HKLM}\\SOFTWARE\\Apple`;
    expect(all(search('water'), { path: apple, value: 'Mark' })[0]).toBe('SOFTWARE\\Apple\\Water');
    expect(all(search('apple'), { path: apple.toLowerCase(), value: null })).toEqual([]);
    expect(all(search('water'), { path: `${HKLM}\\SYSTEM`, value: 'water' })).toEqual([]);
  });

  it('finds the data of a default value, not its missing name', () => {
    expect(all(search('default'))).toEqual(['SOFTWARE\\Apple > ']);
  });

  it('goes through 40,000 keys and 512 levels', () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `${HKLM}\\SOFTWARE\\K${index}`);
    const wide = changeRegistryBy(
      EMPTY_REGISTRY,
      keys.map((path) => ({ type: 'registry-value-set', path, name: 'V', value: text('') })),
    );
    expect(findNext(wide, START, search('nowhere'))).toBeNull();
    const deep = Array.from({ length: 511 }).reduce<RegistryKey>(
      (below) => ({ name: 'K', values: [], keys: [below] }),
      { name: 'last', values: [], keys: [] },
    );
    const found = findNext({ ...EMPTY_REGISTRY, keys: [deep] }, START, search('last'));
    expect(found?.path.split('\\')).toHaveLength(512);
  });
});
