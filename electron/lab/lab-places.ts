import path from 'node:path';
import type { Problem } from '../../shared/problem';
import type { ProgramOptions } from '../options/options';
import type { LabFolder } from '../lab-files/lab-library';
import {
  administratorsFile,
  readSettings,
  SETTINGS_FILE,
  type LabSettings,
  type StatementSettings,
} from './lab-settings';

/** Where labs lie, and where their results go. */
export interface LabPlaces {
  readonly folders: readonly LabFolder[];
  readonly results: string;
  /** Where statements are sent; null: nowhere. */
  readonly statements: StatementSettings | null;
  /** What was wrong with settings that are not followed. */
  readonly problems: readonly Problem[];
}

/** What an administrator has settled, and over it what the folder of --labs says. */
export function labPlaces(
  options: Pick<ProgramOptions, 'labs'>,
  { shipped, dataDir }: { readonly shipped: string; readonly dataDir: string },
): LabPlaces {
  const files = [
    administratorsFile(process.env, process.platform),
    ...(options.labs === undefined ? [] : [path.join(options.labs, SETTINGS_FILE)]),
  ];
  const read = files.map(readSettings);
  const settings = read.reduce<LabSettings>((sum, next) => (next.ok ? { ...sum, ...next.value } : sum), {});
  const labs = options.labs ?? settings.labs;
  return {
    folders: [
      { path: shipped, origin: 'shipped' },
      ...(labs === undefined ? [] : [{ path: labs, origin: 'folder' as const }]),
    ],
    results: settings.results ?? path.join(dataDir, 'results'),
    statements: settings.statements ?? null,
    problems: read.flatMap((each) => (each.ok ? [] : each.problems.slice(0, 1))),
  };
}
