import type { Service } from '../windows/service';
import { sameName, type RegistryKey, type RegistryValue } from './registry';
import { startTypeOf } from './service-keys';

/** Bits of `Type` that make a key a service's, alone in its process or with others, and not a driver's. */
const SERVICE_TYPES = 0x10 | 0x20;

/**
 * The service, stopped, that a key directly below Services describes; undefined where it describes none. What its
 * values leave out is taken from `known`, the service as its component or role brings it. Windows reads such keys
 * when it starts; here they count at once, as the deletion of one does (a decision of ours).
 */
export function serviceOfValues(key: RegistryKey, known: Service | undefined): Service | undefined {
  const start = read(key, 'Start');
  const startType = start ? startTypeOf(start) : known?.startType;
  if (!isOfService(key) || !startType) return undefined;
  return {
    name: known?.name ?? key.name,
    displayName: readText(key, 'DisplayName') ?? known?.displayName ?? key.name,
    status: 'stopped',
    startType,
    dependsOn: readList(key, 'DependOnService') ?? known?.dependsOn ?? [],
  };
}

/** By its type; a key without one, by the program that it names. */
function isOfService(key: RegistryKey): boolean {
  const type = read(key, 'Type');
  if (type) return type.type === 'REG_DWORD' && (type.data & SERVICE_TYPES) !== 0;
  return readText(key, 'ImagePath') !== undefined;
}

function read({ values }: RegistryKey, name: string): RegistryValue | undefined {
  return values.find((entry) => sameName(entry.name, name))?.value;
}

function readText(key: RegistryKey, name: string): string | undefined {
  const value = read(key, name);
  return value?.type === 'REG_SZ' || value?.type === 'REG_EXPAND_SZ' ? value.data : undefined;
}

function readList(key: RegistryKey, name: string): readonly string[] | undefined {
  const value = read(key, name);
  return value?.type === 'REG_MULTI_SZ' ? value.data : undefined;
}
