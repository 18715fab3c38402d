export type ServiceStatus = 'running' | 'stopped';
export type ServiceStartType = 'automatic' | 'manual' | 'disabled';

/** A Windows service. Its display name in a language is the catalogs' where they know the name. */
export interface Service {
  /** Short name as `sc` and `net` take it, e.g. `MSExchangeTransport`. */
  readonly name: string;
  readonly displayName: string;
  readonly status: ServiceStatus;
  readonly startType: ServiceStartType;
  /** Short names of the services that must run before it. */
  readonly dependsOn: readonly string[];
}

/** A row of a services table. */
export function service(
  name: string,
  displayName: string,
  startType: ServiceStartType,
  status: ServiceStatus,
  ...dependsOn: readonly string[]
): Service {
  return { name, displayName, startType, status, dependsOn };
}

/** The service of that short name, compared without case. */
export function findService(services: readonly Service[], name: string): Service | undefined {
  return services.find((service) => service.name.toLowerCase() === name.toLowerCase());
}

/** Running services that need `name`, directly or through others, nearest to it last (the order to stop them in). */
export function runningDependents(services: readonly Service[], name: string): Service[] {
  const found: Service[] = [];
  const visit = (needed: string) => {
    for (const service of services) {
      const needs = service.dependsOn.some((other) => other.toLowerCase() === needed.toLowerCase());
      if (!needs || service.status !== 'running' || found.includes(service)) continue;
      visit(service.name);
      found.push(service);
    }
  };
  visit(name);
  return found;
}

/** Stopped services that `name` needs, directly or through others, in the order to start them in. */
export function stoppedRequirements(services: readonly Service[], name: string): Service[] {
  const found: Service[] = [];
  const visit = (current: string, seen: readonly string[]) => {
    for (const needed of findService(services, current)?.dependsOn ?? []) {
      const service = findService(services, needed);
      if (!service || service.status === 'running' || seen.includes(service.name)) continue;
      visit(service.name, [...seen, service.name]);
      if (!found.includes(service)) found.push(service);
    }
  };
  visit(name, [name]);
  return found;
}
