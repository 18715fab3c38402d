import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../shared/problem';
import { type Archive, ArchiveRoom, openArchive } from './archive';
import { type ByteSource, bytesOfFile, detailOf, headOfFile, shownName } from './byte-source';
import { isCompanion, kindOfFile } from './kind-of-file';
import { ReadingCancelled, throwIfCancelled } from './progress';

/** What there is to read in what the person gave; its archives have to be closed. */
export interface FoundSources {
  readonly sources: readonly ByteSource[];
  readonly problems: readonly Problem[];
  readonly ignored: readonly string[];
  readonly close: () => void;
}

/** What Setup's own folder of logs is called. */
const LOGS_FOLDER = /^exchangesetuplogs$/i;
const ARCHIVE_HEAD = 4;

/** Looks through files, folders (with ExchangeSetupLogs inside) and archives, whose logs go to the work folder. */
export async function findSources(
  paths: readonly string[],
  workFolder: string,
  signal: AbortSignal | undefined,
): Promise<FoundSources> {
  const search = new Search(await ArchiveRoom.of(workFolder), signal);
  try {
    for (const each of paths) await search.add(each);
  } catch (error) {
    search.close();
    throw error;
  }
  return search;
}

class Search implements FoundSources {
  readonly sources: ByteSource[] = [];
  readonly problems: Problem[] = [];
  readonly ignored: string[] = [];
  readonly #archives: Archive[] = [];
  readonly #seen = new Set<string>();
  readonly #room: ArchiveRoom;
  readonly #signal: AbortSignal | undefined;

  constructor(room: ArchiveRoom, signal: AbortSignal | undefined) {
    this.#room = room;
    this.#signal = signal;
  }

  /** The archives are open until then: their files are read one by one. */
  close(): void {
    for (const archive of this.#archives) archive.close();
  }

  /** A file or folder that the person named. */
  async add(given: string): Promise<void> {
    throwIfCancelled(this.#signal);
    const name = shownName(path.basename(given));
    try {
      const status = await stat(given);
      if (status.isDirectory()) await this.#addFolder(given, name);
      else if (status.isFile()) await this.#addFile(given, name, true);
      else this.problems.push(unreadable(given, name, 'EINVAL'));
    } catch (error) {
      if (error instanceof ReadingCancelled) throw error;
      this.problems.push(unreadable(given, name, detailOf(error)));
    }
  }

  async #addFolder(folder: string, name: string): Promise<void> {
    const before = this.sources.length;
    for (const entry of await sortedEntries(folder)) {
      const inside = path.join(folder, entry.name);
      if (entry.isFile()) await this.#addMember(inside, `${name}/${shownName(entry.name)}`);
      else if (entry.isDirectory() && LOGS_FOLDER.test(entry.name)) {
        for (const log of await sortedEntries(inside)) {
          const shown = `${name}/${entry.name}/${shownName(log.name)}`;
          if (log.isFile()) await this.#addMember(path.join(inside, log.name), shown);
        }
      }
    }
    if (this.sources.length === before)
      this.problems.push({ code: 'nothing-of-setup', at: folder, params: {} });
  }

  /** A file of a folder: one that cannot be read does not keep the others from it. */
  async #addMember(file: string, name: string): Promise<void> {
    throwIfCancelled(this.#signal);
    if (isCompanion(name)) this.ignored.push(name);
    else {
      await this.#addFile(file, name, false).catch((error: unknown) => {
        this.problems.push(unreadable(file, name, detailOf(error)));
      });
    }
  }

  async #addFile(file: string, name: string, isNamed: boolean): Promise<void> {
    const real = await realpath(file);
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    const kind = kindOfFile(await headOfFile(file, ARCHIVE_HEAD));
    if (kind === 'archive') return this.#addArchive(file, name);
    const { size } = await stat(file);
    this.sources.push({ name, bytes: size, path: file, isNamed, open: () => bytesOfFile(file) });
  }

  async #addArchive(file: string, name: string): Promise<void> {
    const archive = await openArchive(file, name, this.#room);
    this.#archives.push(archive);
    this.sources.push(...archive.sources);
    this.problems.push(...archive.problems);
    this.ignored.push(...archive.ignored);
    if (archive.sources.length + archive.problems.length === 0)
      this.problems.push({ code: 'nothing-of-setup', at: name, params: {} });
  }
}

async function sortedEntries(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function unreadable(at: string, file: string, detail: string): Problem {
  return detail === 'ENOENT'
    ? { code: 'file-missing', at, params: { file } }
    : { code: 'unreadable-file', at, params: { file, detail } };
}
