import { changeHostBy, type HostChange } from '../../../host/change';
import type { RegistryChange } from '../../../host/changes/registry-changes';
import type { Host } from '../../../host/host';
import { findKey } from '../../../host/registry/registry';
import {
  nameBelowServices,
  SERVICE_VALUES,
  serviceOfKey,
  SERVICES_ROOT,
} from '../../../host/registry/service-keys';
import { serviceOfValues } from '../../../host/registry/service-of-key';
import type { Service } from '../../../host/windows/service';
import { knownWindowsService } from '../../../host/windows/services-table';
import { findExchangeService } from '../../../setup/tasks/exchange-services-table';

/**
 * What follows from registry changes that describe services which are not there: each goes into the services
 * table, and the values that are drawn from that table out of the registry, so that nothing is stored twice.
 */
export function describedServices(
  host: Host,
  edits: readonly RegistryChange[],
  changes: readonly HostChange[],
): HostChange[] {
  const names = [...new Set(edits.flatMap(({ path }) => nameBelowServices(path)?.toLowerCase() ?? []))];
  if (names.length === 0) return [];
  const { registry, services } = changeHostBy(host, changes);
  return names.flatMap((name) => {
    const path = `${SERVICES_ROOT}\\${name}`;
    const key = serviceOfKey(services, path) ? undefined : findKey(registry, path);
    const service = key && serviceOfValues(key, knownService(name));
    return service ? registration(service, path) : [];
  });
}

function registration(service: Service, path: string): HostChange[] {
  const drawn = SERVICE_VALUES.map((name) => ({ type: 'registry-value-deleted', path, name }) as const);
  return [{ type: 'service-installed', service }, ...drawn];
}

/** A service as its component or role brings it. */
function knownService(name: string): Service | undefined {
  const exchange = findExchangeService(name);
  if (!exchange) return knownWindowsService(name);
  const { displayName, startType, dependsOn } = exchange;
  return { name: exchange.name, displayName, startType, dependsOn, status: 'stopped' };
}
