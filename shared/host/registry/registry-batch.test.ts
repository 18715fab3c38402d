import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY_RUNS } from '../../testing/runs';
import { changeRegistry, type RegistryChange } from '../changes/registry-changes';
import { EMPTY_REGISTRY, findText } from './registry';
import { changeRegistryBy } from './registry-batch';

const name = fc.constantFrom('A', 'a', 'B', '__proto__', 'constructor');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\\'));
const change: fc.Arbitrary<RegistryChange> = fc.oneof(
  path.map((at): RegistryChange => ({ type: 'registry-key-created', path: at })),
  path.map((at): RegistryChange => ({ type: 'registry-key-deleted', path: at })),
  fc.tuple(path, name, fc.string()).map(([at, called, data]): RegistryChange => ({
    type: 'registry-value-set',
    path: at,
    name: called,
    value: { type: 'REG_SZ', data },
  })),
  fc
    .tuple(path, name)
    .map(([at, called]): RegistryChange => ({ type: 'registry-value-deleted', path: at, name: called })),
);

describe('many registry changes at once', () => {
  it('come to the same as one after another', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        expect(changeRegistryBy(EMPTY_REGISTRY, changes)).toEqual(
          changes.reduce(changeRegistry, EMPTY_REGISTRY),
        );
      }),
      { numRuns: PROPERTY_RUNS.registryTexts },
    );
  });

  it('take an export of many keys under one', () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\K${index}`);
    const changes = keys.map((at): RegistryChange => ({
      type: 'registry-value-set',
      path: at,
      name: 'V',
      value: { type: 'REG_SZ', data: at },
    }));
    const registry = changeRegistryBy(EMPTY_REGISTRY, changes);
    expect(registry.keys[0]?.keys[0]?.keys).toHaveLength(40_000);
    expect(findText(registry, keys[39_999] ?? '', 'V')).toBe(keys[39_999]);
  });
});
