import type { HostCondition } from '../../host/condition';
import { sameName } from '../../host/registry/registry';
import { windowsServices } from '../../host/windows/services-table';
import type { Problem } from '../../problem';
import { allTasks } from '../../setup/task-groups';
import { EXCHANGE_SERVICES } from '../../setup/tasks/exchange-services-table';
import { placeInJson } from '../problems';
import type { ScenarioSource } from '../scenario-source';
import type { ScenarioFile } from '../schema';
import { parseLocalTime } from '../shape/local-time';
import { addressSlips } from './address-slips';
import { nameSlips } from './name-slips';
import { slip, type JsonPath, type Slip } from './slip';

/** What a schema cannot see: names that must exist elsewhere, or only once, addresses, the order of times. */
export function crossProblems(
  file: ScenarioFile,
  source: Pick<ScenarioSource, 'json' | 'files'>,
  fileName: string,
): Problem[] {
  const slips = [
    ...fileSlips(file, source.files),
    ...faultSlips(file, file.faults, ['faults']),
    ...file.objective.flatMap((condition, index) => conditionSlips(file, condition, ['objective', index])),
    ...nameSlips(file.host, ['host']),
    ...addressSlips(file.host, ['host']),
    ...preludeSlips(file),
  ];
  return slips.map(({ code, path, params }) => ({
    code,
    params,
    at: placeInJson(fileName, source.json, path),
  }));
}

function preludeSlips(file: ScenarioFile): Slip[] {
  const { prelude, startsAt } = file;
  if (!prelude) return [];
  const isBefore = parseLocalTime(prelude.startsAt) < parseLocalTime(startsAt);
  return [
    ...(isBefore ? [] : [slip('prelude-too-late', ['prelude', 'startsAt'], { time: startsAt })]),
    ...faultSlips(file, prelude.faults, ['prelude', 'faults']),
    ...nameSlips(prelude.afterwards, ['prelude', 'afterwards']),
    ...addressSlips(prelude.afterwards, ['prelude', 'afterwards']),
  ];
}

function fileSlips(file: ScenarioFile, texts: Readonly<Record<string, string>>): Slip[] {
  return file.files.flatMap(({ from }, index): Slip[] =>
    from === undefined || Object.hasOwn(texts, from)
      ? []
      : [slip('file-missing', ['files', index, 'from'], { file: from })],
  );
}

function faultSlips(file: ScenarioFile, faults: ScenarioFile['faults'], path: JsonPath): Slip[] {
  const tasks = new Set(allTasks().map((task) => task.name));
  return faults.flatMap(({ task, until }, index): Slip[] => [
    ...(tasks.has(task) ? [] : [slip('unknown-task', [...path, index, 'task'], { task })]),
    ...conditionSlips(file, until, [...path, index, 'until']),
  ]);
}

/** A service that a condition names must be one that Windows, a component, Exchange or the scenario brings. */
function conditionSlips(file: ScenarioFile, condition: HostCondition | null, path: JsonPath): Slip[] {
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
