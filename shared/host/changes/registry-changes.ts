import type { Host } from '../host';
import {
  createKey,
  deleteKey,
  deleteValue,
  setValue,
  type Registry,
  type RegistryValue,
} from '../registry/registry';
import type { Changers } from './changers';

/** The ways in which the registry can change. */
export type RegistryChange =
  | { readonly type: 'registry-key-created'; readonly path: string }
  | { readonly type: 'registry-key-deleted'; readonly path: string }
  | {
      readonly type: 'registry-value-set';
      readonly path: string;
      readonly name: string;
      readonly value: RegistryValue;
    }
  | { readonly type: 'registry-value-deleted'; readonly path: string; readonly name: string };

const change = (host: Host, what: RegistryChange): Host => ({
  ...host,
  registry: changeRegistry(host.registry, what),
});

export const REGISTRY_CHANGERS: Changers<RegistryChange> = {
  'registry-key-created': change,
  'registry-key-deleted': change,
  'registry-value-set': change,
  'registry-value-deleted': change,
};

/** The part of `changeHost` that concerns the registry alone; a .reg file holds such changes. */
export function changeRegistry(registry: Registry, what: RegistryChange): Registry {
  switch (what.type) {
    case 'registry-key-created':
      return createKey(registry, what.path);
    case 'registry-key-deleted':
      return deleteKey(registry, what.path);
    case 'registry-value-set':
      return setValue(registry, what.path, what.name, what.value);
    case 'registry-value-deleted':
      return deleteValue(registry, what.path, what.name);
  }
}
