import type { Problem, ProblemCode, Result } from '../../problem';
import type { MessageParams } from '../../message';
import { isPlainObject } from '../../scenario/lay';
import { jsonProblem, placeInJson, problemsOfIssues } from '../../scenario/problems';
import { commandSchema } from '../../session/command';
import { allTasks } from '../../setup/task-groups';
import { LAB_FILE_VERSION, labFileSchema, type LabFile, type LabStep } from './lab-file';

type JsonPath = readonly (string | number)[];

interface Slip {
  readonly code: ProblemCode;
  readonly path: JsonPath;
  readonly params?: MessageParams;
}

/** Reads a `.lab` file; everything wrong with it is a problem with its place. */
export function readLab(fileName: string, text: string): Result<LabFile> {
  const json = text.replace(/^\uFEFF/, '');
  const broken = jsonProblem(fileName, json);
  if (broken) return { ok: false, problems: [broken] };
  const written: unknown = JSON.parse(json);
  const at = (path: JsonPath) => placeInJson(fileName, json, path);
  const foreign = foreignProblem(written, at);
  if (foreign) return { ok: false, problems: [foreign] };
  const parsed = labFileSchema.safeParse(written);
  if (!parsed.success) return { ok: false, problems: problemsOfIssues(fileName, json, parsed.error.issues) };
  const problems = slipsOf(parsed.data).map(({ code, path, params = {} }) => ({
    code,
    params,
    at: at(path),
  }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

/** A file of something else, or of a later version, is told as that, and not by each field that is different. */
function foreignProblem(written: unknown, at: (path: JsonPath) => string): Problem | null {
  if (!isPlainObject(written) || written['format'] !== 'setup-rehearsal-lab')
    return { code: 'not-a-lab-file', at: at([]), params: {} };
  const version = written['version'];
  if (version === LAB_FILE_VERSION) return null;
  return {
    code: 'lab-version-unknown',
    at: at(['version']),
    params: { version: version === undefined ? '-' : JSON.stringify(version), known: LAB_FILE_VERSION },
  };
}

/** What a schema cannot see: ids that must be there once, tasks and commands that must exist. */
function slipsOf(lab: LabFile): Slip[] {
  const tasks = new Set(allTasks().map(({ name }) => name));
  return [
    ...twins(lab.hints, 'hints'),
    ...twins(lab.objectives, 'objectives'),
    ...stepSlips(lab.start.steps, ['start', 'steps']),
    ...lab.start.faults.flatMap(({ task }, index): Slip[] =>
      tasks.has(task)
        ? []
        : [{ code: 'unknown-task', path: ['start', 'faults', index, 'task'], params: { task } }],
    ),
    ...(lab.kind === 'lab'
      ? [
          ...twins(lab.forbidden, 'forbidden'),
          ...stepSlips(lab.solution ?? [], ['solution']),
          ...lab.wrongPaths.flatMap(({ steps }, index) => stepSlips(steps, ['wrongPaths', index, 'steps'])),
        ]
      : []),
  ];
}

function twins(items: readonly { readonly id: string }[], list: string): Slip[] {
  return items.flatMap(({ id }, index): Slip[] =>
    items.findIndex((other) => other.id === id) < index
      ? [{ code: 'lab-duplicate-id', path: [list, index, 'id'], params: { id } }]
      : [],
  );
}

function stepSlips(steps: readonly LabStep[], path: JsonPath): Slip[] {
  return steps.flatMap((step, index): Slip[] => {
    if (!('do' in step) || commandSchema.safeParse(step.do).success) return [];
    const { type } = step.do;
    const command = typeof type === 'string' ? type : '?';
    return [{ code: 'not-a-command', path: [...path, index, 'do'], params: { command } }];
  });
}
