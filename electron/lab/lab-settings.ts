import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Result } from '../../shared/problem';
import { jsonProblem, problemsOfIssues } from '../../shared/scenario/problems';
import { readText } from '../storage/read-text';
import { isAllowedEndpoint } from '../xapi/endpoint';

/** The file of settings in a folder of labs. */
export const SETTINGS_FILE = 'labs.json';

const folder = z.string().min(1).max(4096);

const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** A folder with labs. */
  labs: folder.exactOptional(),
  /** Where results are handed in. */
  results: folder.exactOptional(),
  /** The Learning Record Store that statements about attempts are sent to. */
  statements: z
    .strictObject({
      endpoint: z
        .string()
        .min(1)
        .max(2000)
        .refine((endpoint) => isAllowedEndpoint(endpoint)),
      key: z.string().min(1).max(500),
      secret: z.string().max(500),
      /** What the addresses of activities begin with. */
      activityBase: z.url().default('https://setup-rehearsal.invalid/labs'),
      /** By which the names of students are told from those of elsewhere. */
      homePage: z.url().default('https://setup-rehearsal.invalid'),
    })
    .exactOptional(),
});

/** What an administrator has settled for everybody; folders are absolute. */
export interface LabSettings {
  readonly labs?: string;
  readonly results?: string;
  readonly statements?: StatementSettings;
}

/** A Learning Record Store, and how attempts are named there. */
export type StatementSettings = NonNullable<z.infer<typeof settingsSchema>['statements']>;

/** Where an administrator puts the settings of a computer. */
export function administratorsFile(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const named = environment['SETUP_REHEARSAL_CONFIG'];
  if (named !== undefined && named !== '') return path.resolve(named);
  return platform === 'win32'
    ? path.join(environment['ProgramData'] ?? 'C:\\ProgramData', 'Setup Rehearsal', SETTINGS_FILE)
    : path.join('/etc/setup-rehearsal', SETTINGS_FILE);
}

/** Reads a file of settings, whose folders may be written as seen from its own; nothing where there is none. */
export function readSettings(file: string): Result<LabSettings> {
  if (!existsSync(file)) return { ok: true, value: {} };
  const text = readText(file);
  if (!text.ok) return text;
  const name = path.basename(file);
  const json = text.value.replace(/^\uFEFF/, '');
  const broken = jsonProblem(name, json);
  if (broken) return { ok: false, problems: [broken] };
  const parsed = settingsSchema.safeParse(JSON.parse(json));
  if (!parsed.success) return { ok: false, problems: problemsOfIssues(name, json, parsed.error.issues) };
  const { labs, results, statements } = parsed.data;
  const resolve = (place: string) => path.resolve(path.dirname(file), place);
  return {
    ok: true,
    value: {
      ...(labs === undefined ? {} : { labs: resolve(labs) }),
      ...(results === undefined ? {} : { results: resolve(results) }),
      ...(statements === undefined ? {} : { statements }),
    },
  };
}
