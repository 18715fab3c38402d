import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { CaseLog, CaseRegistry, CustomerCase } from '../../shared/case/customer-case';
import { isKeptKey } from '../../shared/host/registry/kept-keys';
import { RegQueryReader } from '../../shared/host/registry/reg-query-text';
import { EMPTY_REGISTRY } from '../../shared/host/registry/registry';
import { changeRegistryBy } from '../../shared/host/registry/registry-batch';
import { RegistryTextReader } from '../../shared/host/registry/registry-text';
import type { Problem } from '../../shared/problem';
import { SetupLogReader } from '../../shared/setup-log/read/reader';
import { textSize } from '../../shared/text-size';
import { type ByteSource, detailOf, peek } from './byte-source';
import { decodeLines, type DecodedFile } from './decode-lines';
import { type FileKind, HEAD_BYTES, isCompanion, kindOfFile } from './kind-of-file';
import { type Progress, ReadingCancelled } from './progress';
import type { TextEncoding } from './text-encoding';
import type { WorkCopy, WorkFolder } from './work-folder';

/** Where a log is on the disk: as the customer sent it, or out of an archive. */
export interface CaseFile {
  readonly path: string;
  readonly encoding: TextEncoding;
}

/** By the ids of logs. */
export type CaseFiles = ReadonlyMap<string, CaseFile>;

/** So much is kept of what the files of a case say, in characters: the view gets all of it at once. */
const MAX_CASE = 32_000_000;

/** The keys of Exchange and of Windows that matter are far below; in characters. */
const MOST_OF_REGISTRY = 8_000_000;

/** Reads sources one after another and gathers what they say. */
export class CaseReading {
  /** Nothing of a case can be taken for something of another one. */
  readonly #id = randomUUID();
  readonly #work: WorkFolder;
  readonly #progress: Progress;
  readonly #logs: CaseLog[] = [];
  readonly #registries: CaseRegistry[] = [];
  readonly #problems: Problem[] = [];
  readonly #ignored: string[] = [];
  readonly #files = new Map<string, CaseFile>();
  /** What is left of MAX_CASE. */
  #room = MAX_CASE;

  constructor(work: WorkFolder, progress: Progress) {
    this.#work = work;
    this.#progress = progress;
  }

  /** Reads one file, up to where it is damaged. */
  async read(source: ByteSource): Promise<void> {
    this.#progress.begin(source.name, source.bytes);
    const damage = new Damage();
    const bytes = damage.upTo(this.#progress.counted(source.open()));
    const { head, all, close } = await peek(bytes, HEAD_BYTES);
    try {
      const kind = kindOfFile(head);
      if (kind === 'setup-log') await this.#readLog(source, all);
      else if (kind === 'registry-export' || kind === 'registry-query')
        await this.#readRegistry(source, kind, all);
      else if (damage.detail === undefined) this.#passOver(source, kind);
    } finally {
      await close();
    }
    if (damage.detail !== undefined) this.#problem('damaged-file', source.name, { detail: damage.detail });
  }

  /** The case, with what was found besides the files that were read, and where the lines of its logs are. */
  end(found: Pick<CustomerCase, 'problems' | 'ignored'>): { customerCase: CustomerCase; files: CaseFiles } {
    const customerCase = {
      id: this.#id,
      logs: this.#logs,
      registries: this.#registries,
      problems: [...found.problems, ...this.#problems],
      ignored: [...found.ignored, ...this.#ignored],
    };
    return { customerCase, files: this.#files };
  }

  async #readLog(source: ByteSource, all: AsyncIterable<Uint8Array>): Promise<void> {
    const { name, bytes } = source;
    const copy = source.path === null ? await this.#newCopy(name) : undefined;
    const reader = new SetupLogReader();
    let failure: string | undefined;
    let decoded: DecodedFile;
    try {
      decoded = await pushLines(copy?.of(all) ?? all, reader);
    } finally {
      failure = await copy?.close();
    }
    const { encoding, cutLines } = decoded;
    const read = reader.end();
    if (!this.#hasRoom(name, read)) {
      if (copy) await rm(copy.path, { force: true });
      return;
    }
    const id = `${this.#id}:log-${this.#logs.length + 1}`;
    this.#logs.push({ id, name, bytes, read });
    const path = source.path ?? copy?.path;
    if (failure !== undefined) this.#problem('copy-not-written', name, { detail: failure });
    else if (path !== undefined) this.#files.set(id, { path, encoding });
    if (cutLines > 0) this.#problem('cut-lines', name, { count: cutLines });
  }

  /** A new file for a log out of an archive; without one it is read, but cannot be looked at. */
  async #newCopy(name: string): Promise<WorkCopy | undefined> {
    try {
      return await this.#work.newCopy();
    } catch (error) {
      this.#problem('copy-not-written', name, { detail: detailOf(error) });
      return undefined;
    }
  }

  async #readRegistry(
    { name }: ByteSource,
    kind: 'registry-export' | 'registry-query',
    all: AsyncIterable<Uint8Array>,
  ): Promise<void> {
    const Reader = kind === 'registry-export' ? RegistryTextReader : RegQueryReader;
    const reader = new Reader(name, { keeps: isKeptKey, most: MOST_OF_REGISTRY });
    const { cutLines } = await pushLines(all, reader);
    const { edits, problems, moreProblems } = reader.end();
    this.#problems.push(...problems);
    if (moreProblems > 0) this.#problem('registry-more-problems', name, { count: moreProblems });
    if (cutLines > 0) this.#problem('cut-lines', name, { count: cutLines });
    if (edits.length === 0) {
      this.#problem('registry-without-exchange', name, {});
      return;
    }
    if (!this.#hasRoom(name, edits)) return;
    const id = `${this.#id}:registry-${this.#registries.length + 1}`;
    this.#registries.push({ id, name, registry: changeRegistryBy(EMPTY_REGISTRY, edits) });
  }

  /**
   * A file that is nothing of ours: to be told where the person named it and it is not known to be of no use, and where
   * a log may be packed in it.
   */
  #passOver({ name, isNamed }: ByteSource, kind: FileKind): void {
    if (kind === 'archive') this.#problem('archive-inside', name, {});
    else if (kind === 'other-archive') this.#problem('archive-kind', name, {});
    else if (isNamed && !isCompanion(name)) this.#problem('not-customer-data', name, {});
    else this.#ignored.push(name);
  }

  /** Whether what a file says can be kept beside all else; told where it cannot. */
  #hasRoom(name: string, said: unknown): boolean {
    const size = textSize(said);
    if (size > this.#room) {
      this.#problem('case-full', name, {});
      return false;
    }
    this.#room -= size;
    return true;
  }

  #problem(code: Problem['code'], at: string, params: Problem['params']): void {
    this.#problems.push({ code, at, params });
  }
}

/** What kept bytes from being read to their end. */
class Damage {
  detail: string | undefined;

  /** The bytes before an error. */
  async *upTo(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes;
    } catch (error) {
      if (error instanceof ReadingCancelled) throw error;
      this.detail = detailOf(error);
    }
  }
}

async function pushLines(
  bytes: AsyncIterable<Uint8Array>,
  reader: { push(line: string): void },
): Promise<DecodedFile> {
  const decoder = decodeLines(bytes);
  for (let next = await decoder.next(); ; next = await decoder.next()) {
    if (next.done === true) return next.value;
    for (const line of next.value.lines) reader.push(line);
  }
}
