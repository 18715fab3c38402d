import { changeRegistry } from '../host/change';
import type { Host } from '../host/host';
import { EMPTY_REGISTRY, EXCHANGE_ROOT, findKey, findText, type Registry } from '../host/registry';
import { parseRegistryText } from '../host/registry-text';
import { roleKeyPath } from '../host/role-status';
import { SERVER_ROLES } from '../host/server-role';
import { WINDOWS_SERVICES } from '../host/windows-services-table';
import type { Service } from '../host/service';
import type { Problem, Result } from '../problem';
import { completeHost } from '../setup/implied-host';
import { TASK_GROUPS } from '../setup/task-groups';
import { jsonProblem, problemsOfIssues } from './problems';
import { scenarioFileSchema, type Scenario, type ScenarioFile } from './schema';

/** The texts of a scenario's folder, already decoded. */
export interface ScenarioSource {
  readonly id: string;
  /** `scenario.json` */
  readonly json: string;
  /** `exchange.reg` */
  readonly registry: string;
  /** Further text files by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Reads a scenario; everything wrong with it is a problem with its place. */
export function loadScenario(source: ScenarioSource): Result<Scenario> {
  const file = parseFile(source.json, 'scenario.json');
  if (!file.ok) return file;
  const registry = readRegistry(source.registry, 'exchange.reg');
  const problems = [...(registry.ok ? [] : registry.problems), ...crossProblems(file.value, source)];
  if (!registry.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: build(file.value, registry.value, source) };
}

/**
 * A scenario from anyone's registry export: the base scenario's host with that Exchange registry. The base's
 * log files and reference path belong to another story and are left out.
 */
export function layRegistryOver(
  base: ScenarioSource,
  registryText: string,
  fileName: string,
): Result<Scenario> {
  const file = parseFile(base.json, 'scenario.json');
  if (!file.ok) return file;
  const registry = readRegistry(registryText, fileName);
  if (!registry.ok) return registry;
  if (!findKey(registry.value, EXCHANGE_ROOT)) {
    return { ok: false, problems: [{ code: 'no-exchange-key', at: fileName, params: {} }] };
  }
  const title = { en: fileName, fr: fileName };
  const buildNumber = newestBuild(registry.value) ?? file.value.host.media.build;
  const media = { ...file.value.host.media, build: buildNumber };
  const own: ScenarioFile = {
    ...file.value,
    id: 'registry-export',
    title,
    host: { ...file.value.host, media },
    files: [],
    faults: [],
    referencePath: [],
  };
  return { ok: true, value: build(own, registry.value, base) };
}

function parseFile(source: string, fileName: string): Result<ScenarioFile> {
  const json = source.replace(/^\uFEFF/, '');
  const problem = jsonProblem(fileName, json);
  if (problem) return { ok: false, problems: [problem] };
  const parsed = scenarioFileSchema.safeParse(JSON.parse(json));
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsOfIssues(fileName, json, parsed.error.issues) };
}

function readRegistry(text: string, fileName: string): Result<Registry> {
  const { edits, problems } = parseRegistryText(text, fileName);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: edits.reduce(changeRegistry, EMPTY_REGISTRY) };
}

/** What a schema cannot see: names that must exist elsewhere. */
function crossProblems(file: ScenarioFile, source: ScenarioSource): Problem[] {
  const tasks = new Set(TASK_GROUPS.flatMap((group) => group.tasks.map((task) => task.name)));
  return [
    ...file.files
      .filter(({ from }) => !Object.hasOwn(source.files, from))
      .map(({ from }): Problem => ({
        code: 'file-missing',
        at: 'scenario.json: files',
        params: { file: from },
      })),
    ...file.faults
      .filter(({ task }) => !tasks.has(task))
      .map(({ task }): Problem => ({ code: 'unknown-task', at: 'scenario.json: faults', params: { task } })),
  ];
}

function build(file: ScenarioFile, registry: Registry, source: ScenarioSource): Scenario {
  const startsAt = Date.parse(`${file.startsAt}Z`);
  const { services, directory, ...host } = file.host;
  const bare: Host = {
    ...host,
    registry,
    services: WINDOWS_SERVICES,
    files: file.files.map(({ path, from, modified }) => ({
      path,
      modified: Date.parse(`${modified}Z`),
      content: source.files[from] ?? '',
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
    const { status, startType } = overrides.find((other) => other.name === service.name) ?? {};
    return { ...service, status: status ?? service.status, startType: startType ?? service.startType };
  });
  const added = overrides
    .filter((other) => !services.some((service) => service.name === other.name))
    .map(({ name, displayName = name, status = 'stopped', startType = 'manual' }) => ({
      name,
      displayName,
      status,
      startType,
      dependsOn: [],
    }));
  return [...known, ...added];
}

/** The newest UnpackedVersion of any role in an export, by numbers. */
function newestBuild(registry: Registry): string | undefined {
  const builds = SERVER_ROLES.flatMap(
    ({ role }) => findText(registry, roleKeyPath(role), 'UnpackedVersion') ?? [],
  );
  const parts = (build: string) => build.split('.').map(Number);
  return builds
    .filter((build) => /^\d+(\.\d+){3}$/.test(build))
    .sort((left, right) => compare(parts(left), parts(right)))
    .at(-1);
}

function compare(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((part, at) => part !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
