import {
  OPERATIONS_MASTERS,
  unmovedMasters,
  type Directory,
  type OperationsMasters,
} from '../host/directory/directory';
import { firstUpdateServices, type LegacyOrganization } from '../host/directory/legacy-organization';
import { defaultPolicy } from '../host/directory/recipient-policies';
import { standardFiles } from '../host/files/standard-files';
import type { Host } from '../host/host';
import { sameName, type Registry } from '../host/registry/registry';
import { withHostName } from '../host/windows/computer-name';
import type { Service } from '../host/windows/service';
import { windowsServices } from '../host/windows/services-table';
import { completeHost } from '../setup/implied-host';
import type { Scenario, ScenarioFile } from './schema';
import { parseLocalTime } from './shape/local-time';

/**
 * A scenario from its checked file, its registry and the texts of its further files by name: the host
 * completed by what the registry implies, then the scenario's own word on services.
 */
export function buildScenario(
  file: ScenarioFile,
  registry: Registry,
  texts: Readonly<Record<string, string>>,
): Scenario {
  const startsAt = parseLocalTime(file.startsAt);
  const { services, lostServices, directory, joinable, ...host } = file.host;
  const bare: Host = {
    ...host,
    registry: withHostName(registry, host.name),
    setupBehaviour: {
      legacyRoutingOnResume: file.legacyRoutingOnResume,
      unattendedResume: file.unattendedResume,
    },
    services: windowsServices(host.windows.components),
    files: file.files.map(({ path, from, content, modified }) => ({
      path,
      modified: parseLocalTime(modified),
      content: content ?? (from === undefined ? '' : (texts[from] ?? '')),
    })),
    eventLog: file.events.map(({ code, params, at }) => ({ code, params, at: parseLocalTime(at) })),
    directory: directory && buildDirectory(directory),
    joinable: joinable && buildDirectory(joinable),
  };
  const complete = completeHost(bare, startsAt);
  return {
    id: file.id,
    title: file.title,
    briefing: file.briefing,
    startsAt,
    host: {
      ...complete,
      files: [...complete.files, ...standardFiles(complete)],
      services: layServices(complete.services, services, lostServices),
    },
    faults: file.faults,
    redoFails: file.redoFails,
    objective: file.objective,
    referencePath: file.referencePath,
    prelude: null,
  };
}

type DirectoryPart = NonNullable<ScenarioFile['host']['directory']>;

function buildDirectory(directory: DirectoryPart): Directory {
  return {
    ...directory,
    ...mastersOf(directory),
    organization: directory.organization && {
      ...directory.organization,
      legacy: legacyOf(directory),
      recipientPolicies: directory.organization.recipientPolicies ?? [defaultPolicy(directory.domain)],
      routingGroupConnectors: [],
      legacyInteropMembers: [],
    },
  };
}

function mastersOf(directory: DirectoryPart): OperationsMasters {
  const unmoved = unmovedMasters(directory.domainControllers);
  const stated = OPERATIONS_MASTERS.map((role) => [role, directory[role] ?? unmoved[role]] as const);
  return { ...unmoved, ...Object.fromEntries(stated) };
}

function legacyOf({ organization, domain, otherDomains }: DirectoryPart): LegacyOrganization | null {
  const legacy = organization?.legacy;
  if (!legacy) return null;
  const domains = [domain, ...otherDomains.map(({ name }) => name)];
  return {
    ...legacy,
    recipientUpdateServices: legacy.recipientUpdateServices ?? firstUpdateServices(legacy, domains),
  };
}

function layServices(
  services: readonly Service[],
  overrides: ScenarioFile['host']['services'],
  lost: readonly string[],
): Service[] {
  const kept = services.filter(({ name }) => !lost.some((other) => sameName(other, name)));
  const known = kept.map((service) => {
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
