import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { Problem } from '../../shared/problem';
import { type ByteSource, detailOf, shownName } from './byte-source';
import { crc32 } from './crc32';
import { isCompanion } from './kind-of-file';

/** No folder of Setup logs comes near; beyond it an archive is a trap, or not what the person thinks. */
const MAX_ENTRIES = 2000;
const MAX_MEGABYTES = 8 * 1024;
const MAX_NAME = 200;

/** yauzl would give up the archive at one entry whose name climbs out or whose size is wrong: names never become paths, and sizes are held to here. */
const LENIENT = { decodeStrings: false, validateEntrySizes: false };

const MEGABYTE = 1024 * 1024;

/** What copies must leave free on the disk, for the journals of sessions and everybody else. */
const LEFT_FREE = 512 * MEGABYTE;

/** How much is taken out of archives, all of them together. */
export class ArchiveRoom {
  readonly #code: 'archive-too-large' | 'archives-without-room';
  readonly #limit: number;
  #left: number;

  constructor(freeBytes: number) {
    const most = MAX_MEGABYTES * MEGABYTE;
    this.#code = freeBytes < most ? 'archives-without-room' : 'archive-too-large';
    this.#limit = Math.max(0, Math.min(freeBytes, most));
    this.#left = this.#limit;
  }

  /** The room for copies in a folder, which may still have to be made. */
  static async of(folder: string): Promise<ArchiveRoom> {
    for (let place = path.resolve(folder); ; place = path.dirname(place)) {
      const free = await statfs(place).then(
        ({ bavail, bsize }) => bavail * bsize,
        () => null,
      );
      if (free !== null) return new ArchiveRoom(free - LEFT_FREE);
      // A system that does not tell: a copy that finds no room is told by itself.
      if (place === path.dirname(place)) return new ArchiveRoom(Infinity);
    }
  }

  /** Takes room for a member; why there is none. */
  take(bytes: number): Omit<Problem, 'at'> | undefined {
    if (bytes > this.#left) {
      const limit = { kind: 'megabytes', megabytes: Math.floor(this.#limit / MEGABYTE) } as const;
      return { code: this.#code, params: { limit } };
    }
    this.#left -= bytes;
    return undefined;
  }
}

/** What is in an archive; it has to be closed. */
export interface Archive {
  readonly sources: readonly ByteSource[];
  readonly problems: readonly Problem[];
  readonly ignored: readonly string[];
  readonly close: () => void;
}

interface Found {
  readonly sources: ByteSource[];
  readonly problems: Problem[];
  readonly ignored: string[];
  readonly room: ArchiveRoom;
}

/** Opens a .zip file. What is wrong with it, or with a member, is among the problems; never fails. */
export async function openArchive(file: string, name: string, room: ArchiveRoom): Promise<Archive> {
  const found: Found = { sources: [], problems: [], ignored: [], room };
  const damaged = (error: unknown) =>
    found.problems.push({ code: 'archive-damaged', at: name, params: { detail: detailOf(error) } });
  let zip: ZipFile;
  try {
    zip = await openPromise(file, { ...LENIENT, autoClose: false });
  } catch (error) {
    damaged(error);
    return { ...found, close: () => undefined };
  }
  try {
    for await (const entry of zip.eachEntry()) {
      if (zip.entriesRead > MAX_ENTRIES) {
        found.problems.push({ code: 'archive-too-many-entries', at: name, params: { limit: MAX_ENTRIES } });
        break;
      }
      addEntry(found, zip, entry, name);
    }
  } catch (error) {
    damaged(error);
  }
  return { ...found, close: () => zip.close() };
}

function addEntry(found: Found, zip: ZipFile, entry: Entry, archive: string): void {
  const inside = entryName(entry);
  // A folder.
  if (inside.endsWith('/')) return;
  const name = `${archive}/${inside}`;
  if (isCompanion(inside)) {
    found.ignored.push(name);
    return;
  }
  const problem = entryProblem(found, entry);
  if (problem) {
    found.problems.push({ ...problem, at: name });
    return;
  }
  const bytes = entry.uncompressedSize;
  found.sources.push({ name, bytes, path: null, isNamed: false, open: () => bytesOfEntry(zip, entry) });
}

function entryProblem(found: Found, entry: Entry): Omit<Problem, 'at'> | undefined {
  if (entry.isEncrypted()) return { code: 'archive-entry-encrypted', params: {} };
  if (!entry.canDecodeFileData())
    return { code: 'archive-entry-method', params: { method: entry.compressionMethod } };
  // What an entry says of its size is all that will be read of it.
  return found.room.take(entry.uncompressedSize);
}

/** For people to read, never a path. */
function entryName(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return shownName(getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)).slice(
    -MAX_NAME,
  );
}

/** @throws where the entry is damaged, after what could be read */
async function* bytesOfEntry(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  let [sum, size] = [0, 0];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > entry.uncompressedSize) throw new Error(`> ${entry.uncompressedSize} B`);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } finally {
    stream.destroy();
  }
  if (sum !== entry.crc32) throw new Error('CRC-32');
}
