import type { Service, ServiceStartType } from '../windows/service';
import {
  createKey,
  findKey,
  sameName,
  setValue,
  type Registry,
  type RegistryKey,
  type RegistryValue,
} from './registry';

/** Where Windows keeps its services in the registry. */
export const SERVICES_ROOT = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

const START_NUMBERS: Readonly<Record<ServiceStartType, number>> = { automatic: 2, manual: 3, disabled: 4 };

/**
 * The registry as Registry Editor shows it: the host's own, with a key for every service. The services table is the
 * truth about services; these keys are drawn from it and never stored.
 */
export function withServiceKeys(registry: Registry, services: readonly Service[]): Registry {
  return services.reduce(
    (before, service) => layServiceKey(before, service),
    createKey(registry, SERVICES_ROOT),
  );
}

/** The service whose own key a path is; undefined for every other path. */
export function serviceOfKey(services: readonly Service[], path: string): Service | undefined {
  const name = nameBelowServices(path);
  return name === undefined ? undefined : services.find((service) => sameName(service.name, name));
}

/** The name of a key directly below that of all services; undefined for every other path. */
export function nameBelowServices(path: string): string | undefined {
  const root = `${SERVICES_ROOT}\\`.toLowerCase();
  if (!path.toLowerCase().startsWith(root)) return undefined;
  const name = path.slice(root.length);
  return name === '' || name.includes('\\') ? undefined : name;
}

/** Whether a key is the one that holds all services, or stands above it: it cannot be deleted. */
export function isAboveServices(path: string): boolean {
  return `${SERVICES_ROOT}\\`.toLowerCase().startsWith(`${path}\\`.toLowerCase());
}

/** The start type that a `Start` value stands for; undefined where it stands for none. */
export function startTypeOf(value: RegistryValue): ServiceStartType | undefined {
  const types = Object.keys(START_NUMBERS) as ServiceStartType[];
  return types.find((type) => value.type === 'REG_DWORD' && START_NUMBERS[type] === value.data);
}

/** Values of a service's key that are drawn from the table, so that nobody else writes them. */
export const SERVICE_VALUES: readonly string[] = [
  'DisplayName',
  'Start',
  'DependOnService',
  'ObjectName',
  'Type',
];

function layServiceKey(registry: Registry, service: Service): Registry {
  const path = `${SERVICES_ROOT}\\${service.name}`;
  const values: [string, RegistryValue][] = [
    ['DependOnService', { type: 'REG_MULTI_SZ', data: service.dependsOn }],
    ['DisplayName', { type: 'REG_SZ', data: service.displayName }],
    ['ObjectName', { type: 'REG_SZ', data: 'LocalSystem' }],
    ['Start', { type: 'REG_DWORD', data: START_NUMBERS[service.startType] }],
    ['Type', { type: 'REG_DWORD', data: 16 }],
  ];
  return values.reduce((before, [name, value]) => setValue(before, path, name, value), registry);
}

/** A key of the shown registry; undefined where there is none. */
export function findShownKey(
  registry: Registry,
  services: readonly Service[],
  path: string,
): RegistryKey | undefined {
  return findKey(withServiceKeys(registry, services), path);
}
