import { sameName } from '../host/registry';
import { windowsServices } from '../host/windows-services-table';
import type { MessageParams } from '../message';
import type { Problem, ProblemCode } from '../problem';
import { EXCHANGE_SERVICES } from '../setup/exchange-services-table';
import { TASK_GROUPS } from '../setup/task-groups';
import type { ScenarioSource } from './scenario-source';
import { placeInJson } from './problems';
import type { ScenarioFile } from './schema';

interface Slip {
  readonly code: ProblemCode;
  readonly path: readonly (string | number)[];
  readonly params: MessageParams;
}

/** What a schema cannot see: names that must exist elsewhere, or only once. */
export function crossProblems(
  file: ScenarioFile,
  source: Pick<ScenarioSource, 'json' | 'files'>,
  fileName: string,
): Problem[] {
  const slips = [...fileSlips(file, source.files), ...faultSlips(file), ...serverSlips(file)];
  return slips.map(({ code, path, params }) => ({
    code,
    params,
    at: placeInJson(fileName, source.json, path),
  }));
}

function fileSlips(file: ScenarioFile, texts: Readonly<Record<string, string>>): Slip[] {
  return file.files.flatMap(({ from }, index): Slip[] =>
    Object.hasOwn(texts, from)
      ? []
      : [{ code: 'file-missing', path: ['files', index, 'from'], params: { file: from } }],
  );
}

function faultSlips(file: ScenarioFile): Slip[] {
  const tasks = new Set(TASK_GROUPS.flatMap((group) => group.tasks.map((task) => task.name)));
  const services = [
    ...windowsServices(file.host.windows.components),
    ...EXCHANGE_SERVICES,
    ...file.host.services,
  ];
  return file.faults.flatMap(({ task, untilServiceRuns: service }, index): Slip[] => [
    ...(tasks.has(task) ? [] : [slip('unknown-task', ['faults', index, 'task'], { task })]),
    ...(service === null || services.some(({ name }) => sameName(name, service))
      ? []
      : [slip('unknown-service', ['faults', index, 'untilServiceRuns'], { service })]),
  ]);
}

/** Bridgehead servers are chosen by name, so a name may stand in one routing group only. */
function serverSlips(file: ScenarioFile): Slip[] {
  const seen = new Set<string>();
  const groups = file.host.directory?.organization?.legacy?.routingGroups ?? [];
  const path = ['host', 'directory', 'organization', 'legacy', 'routingGroups'];
  return groups.flatMap(({ servers }, group) =>
    servers.flatMap(({ name }, index): Slip[] => {
      const isKnown = seen.has(name.toLowerCase());
      seen.add(name.toLowerCase());
      return isKnown ? [slip('duplicate-name', [...path, group, 'servers', index, 'name'], { name })] : [];
    }),
  );
}

function slip(code: ProblemCode, path: Slip['path'], params: MessageParams): Slip {
  return { code, path, params };
}
