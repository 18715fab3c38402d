import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { LabEntry } from '../../shared/ipc/lab-api';
import { fullScore } from '../../shared/lab/grade/grade';
import type { LabFile } from '../../shared/lab/file/lab-file';
import { readLab } from '../../shared/lab/file/read-lab';
import { prepareLab, type PreparedLab } from '../../shared/lab/prepared-lab';
import type { Problem, Result } from '../../shared/problem';
import { readText } from '../storage/read-text';
import type { ScenarioLibrary } from '../storage/scenario-library';

export const LAB_EXTENSION = '.lab';

/** A folder with labs: those that ship, or an instructor's. */
export interface LabFolder {
  readonly path: string;
  readonly origin: 'shipped' | 'folder';
}

/** A lab as it was read. */
export interface ReadLab {
  readonly entry: LabEntry;
  readonly lab: LabFile;
  /** By which a result says what it is a result of; for an exam that of the lab that grades it. */
  readonly fingerprint: string;
  readonly file: string;
}

/** The labs of the library's folders, and those that were picked as files. Bad files are left out, and told. */
export class LabLibraryFiles {
  readonly #folders: readonly LabFolder[];
  readonly #scenarios: Pick<ScenarioLibrary, 'load'>;
  readonly #picked: string[] = [];
  #read = new Map<string, ReadLab>();
  #problems: readonly Problem[] = [];

  constructor(folders: readonly LabFolder[], scenarios: Pick<ScenarioLibrary, 'load'>) {
    this.#folders = folders;
    this.#scenarios = scenarios;
  }

  /** Reads all files anew: somebody may have put one there. */
  entries(): { readonly entries: readonly LabEntry[]; readonly problems: readonly Problem[] } {
    const problems: Problem[] = [];
    const read = new Map<string, ReadLab>();
    for (const { key, file, origin } of this.#files(problems)) {
      const lab = readLabFile(file, key, origin);
      if (lab.ok) read.set(key, lab.value);
      else problems.push(...lab.problems.slice(0, 1));
    }
    this.#read = read;
    this.#problems = problems;
    return { entries: [...read.values()].map(({ entry }) => entry), problems: this.#problems };
  }

  /** Adds a file that somebody picked. */
  add(file: string): Result<ReadLab> {
    const known = this.#picked.indexOf(file);
    const key = `file:${known < 0 ? this.#picked.length : known}`;
    const read = readLabFile(file, key, 'file');
    if (!read.ok) return read;
    if (known < 0) this.#picked.push(file);
    this.#read.set(key, read.value);
    return read;
  }

  /** A lab that the view has been told of; undefined where there is none of that key. */
  find(key: string): ReadLab | undefined {
    if (this.#read.size === 0) this.entries();
    return this.#read.get(key);
  }

  /** The whole labs that there are: answer keys for results. */
  keys(): readonly ReadLab[] {
    this.entries();
    return [...this.#read.values()].filter(({ lab }) => lab.kind === 'lab');
  }

  /** A lab's server, where attempts begin. */
  prepare(lab: LabFile, file: string): Result<PreparedLab> {
    const prepared = prepareLab(lab, (id) => {
      const loaded = this.#scenarios.load(id);
      return loaded.ok ? { ok: true, value: loaded.value.scenario } : loaded;
    });
    if (prepared.ok) return prepared;
    const problems = prepared.problems.map((problem) => ({
      ...problem,
      at: `${path.basename(file)} ${problem.at}`,
    }));
    return { ok: false, problems };
  }

  #files(problems: Problem[]): { key: string; file: string; origin: LabEntry['origin'] }[] {
    const inFolders = this.#folders.flatMap(({ path: folder, origin }, index) =>
      listLabs(folder, problems).map((name) => ({
        key: `${origin}${index}:${name}`,
        file: path.join(folder, name),
        origin,
      })),
    );
    const picked = this.#picked.map((file, index) => ({
      key: `file:${index}`,
      file,
      origin: 'file' as const,
    }));
    return [...inFolders, ...picked];
  }
}

/** Reads one lab file. */
export function readLabFile(file: string, key: string, origin: LabEntry['origin']): Result<ReadLab> {
  const text = readText(file);
  if (!text.ok) return text;
  const read = readLab(path.basename(file), text.value);
  if (!read.ok) return read;
  const lab = read.value;
  return {
    ok: true,
    value: { entry: entryOf(lab, key, origin), lab, fingerprint: fingerprintOf(lab), file },
  };
}

/** What a lab is known by, whatever its file is called or how it is laid out. */
export function fingerprintOf(lab: LabFile): string {
  return lab.kind === 'exam' ? lab.key : createHash('sha256').update(JSON.stringify(lab)).digest('hex');
}

function entryOf(lab: LabFile, key: string, origin: LabEntry['origin']): LabEntry {
  const { id, kind, title, learned, level, minutes, author, rules } = lab;
  return {
    key,
    id,
    kind,
    title,
    learned,
    level,
    minutes,
    author,
    max: fullScore(lab),
    timeLimit: rules.timeLimitMinutes,
    origin,
  };
}

/** Names of the lab files of a folder; a folder that cannot be read is told and skipped. */
function listLabs(folder: string, problems: Problem[]): string[] {
  if (!existsSync(folder)) {
    problems.push({ code: 'file-missing', at: folder, params: { file: path.basename(folder) } });
    return [];
  }
  try {
    return readdirSync(folder)
      .filter((name) => name.toLowerCase().endsWith(LAB_EXTENSION))
      .sort((one, other) => one.localeCompare(other));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    problems.push({ code: 'folder-unusable', at: folder, params: { detail } });
    return [];
  }
}
