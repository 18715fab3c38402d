import type { Host } from '../host/host';
import { sameName, type Registry } from '../host/registry';
import type { Service } from '../host/service';
import { windowsServices } from '../host/windows-services-table';
import { completeHost } from '../setup/implied-host';
import type { Scenario, ScenarioFile } from './schema';

/**
 * A scenario from its checked file, its registry and the texts of its further files by name: the host
 * completed by what the registry implies, then the scenario's own word on services.
 */
export function buildScenario(
  file: ScenarioFile,
  registry: Registry,
  texts: Readonly<Record<string, string>>,
): Scenario {
  const startsAt = Date.parse(`${file.startsAt}Z`);
  const { services, directory, ...host } = file.host;
  const bare: Host = {
    ...host,
    registry,
    services: windowsServices(host.windows.components),
    files: file.files.map(({ path, from, modified }) => ({
      path,
      modified: Date.parse(`${modified}Z`),
      content: texts[from] ?? '',
    })),
    directory: directory && {
      ...directory,
      organization: directory.organization && {
        ...directory.organization,
        routingGroupConnectors: [],
        legacyInteropMembers: [],
      },
    },
  };
  const complete = completeHost(bare, startsAt);
  return {
    id: file.id,
    title: file.title,
    briefing: file.briefing,
    startsAt,
    host: { ...complete, services: layServices(complete.services, services) },
    faults: file.faults,
    referencePath: file.referencePath,
  };
}

function layServices(services: readonly Service[], overrides: ScenarioFile['host']['services']): Service[] {
  const known = services.map((service) => {
    const { status, startType } = overrides.find((other) => sameName(other.name, service.name)) ?? {};
    return { ...service, status: status ?? service.status, startType: startType ?? service.startType };
  });
  const added = overrides
    .filter((other) => !services.some((service) => sameName(service.name, other.name)))
    .map(({ name, displayName = name, status = 'stopped', startType = 'manual' }) => ({
      name,
      displayName,
      status,
      startType,
      dependsOn: [],
    }));
  return [...known, ...added];
}
