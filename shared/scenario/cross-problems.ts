import { sameName } from '../host/registry/registry';
import { windowsServices } from '../host/windows/services-table';
import type { MessageParams } from '../message';
import type { Problem, ProblemCode } from '../problem';
import { EXCHANGE_SERVICES } from '../setup/tasks/exchange-services-table';
import { allTasks } from '../setup/task-groups';
import type { HostCondition } from '../host/condition';
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
  const slips = [
    ...fileSlips(file, source.files),
    ...faultSlips(file),
    ...file.objective.flatMap((condition, index) => conditionSlips(file, condition, ['objective', index])),
    ...serverSlips(file),
  ];
  return slips.map(({ code, path, params }) => ({
    code,
    params,
    at: placeInJson(fileName, source.json, path),
  }));
}

function fileSlips(file: ScenarioFile, texts: Readonly<Record<string, string>>): Slip[] {
  return file.files.flatMap(({ from }, index): Slip[] =>
    from === undefined || Object.hasOwn(texts, from)
      ? []
      : [{ code: 'file-missing', path: ['files', index, 'from'], params: { file: from } }],
  );
}

function faultSlips(file: ScenarioFile): Slip[] {
  const tasks = new Set(allTasks().map((task) => task.name));
  return file.faults.flatMap(({ task, until }, index): Slip[] => [
    ...(tasks.has(task) ? [] : [slip('unknown-task', ['faults', index, 'task'], { task })]),
    ...conditionSlips(file, until, ['faults', index, 'until']),
  ]);
}

/** A service that a condition names must be one that Windows, a component, Exchange or the scenario brings. */
function conditionSlips(file: ScenarioFile, condition: HostCondition | null, path: Slip['path']): Slip[] {
  if (condition?.kind === 'not') return conditionSlips(file, condition.condition, [...path, 'condition']);
  if (condition?.kind !== 'service-running') return [];
  const { service } = condition;
  const services = [
    ...windowsServices(file.host.windows.components),
    ...EXCHANGE_SERVICES,
    ...file.host.services,
  ];
  return services.some(({ name }) => sameName(name, service))
    ? []
    : [slip('unknown-service', [...path, 'service'], { service })];
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
