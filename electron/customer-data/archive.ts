import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { Problem } from '../../shared/problem';
import { type ByteSource, detailOf } from './byte-source';
import { crc32 } from './crc32';
import { isCompanion } from './kind-of-file';

/** No folder of Setup logs comes near; beyond it an archive is a trap, or not what the person thinks. */
const MAX_ENTRIES = 2000;
const MAX_MEGABYTES = 8 * 1024;
const MAX_NAME = 200;

/** yauzl would give up the archive at one entry whose name climbs out or whose size is wrong: names never become paths, and sizes are held to here. */
const LENIENT = { decodeStrings: false, validateEntrySizes: false };

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
  bytes: number;
}

/** Opens a .zip file. What is wrong with it, or with a member, is among the problems; never fails. */
export async function openArchive(path: string, name: string): Promise<Archive> {
  const found: Found = { sources: [], problems: [], ignored: [], bytes: 0 };
  const damaged = (error: unknown) =>
    found.problems.push({ code: 'archive-damaged', at: name, params: { detail: detailOf(error) } });
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { ...LENIENT, autoClose: false });
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
  found.bytes += entry.uncompressedSize;
  const bytes = entry.uncompressedSize;
  found.sources.push({ name, bytes, path: null, isNamed: false, open: () => bytesOfEntry(zip, entry) });
}

function entryProblem(found: Found, entry: Entry): Omit<Problem, 'at'> | undefined {
  if (entry.isEncrypted()) return { code: 'archive-entry-encrypted', params: {} };
  if (!entry.canDecodeFileData())
    return { code: 'archive-entry-method', params: { method: entry.compressionMethod } };
  // What an entry says of its size is all that will be read of it.
  if (found.bytes + entry.uncompressedSize <= MAX_MEGABYTES * 1024 * 1024) return undefined;
  return { code: 'archive-too-large', params: { limit: { kind: 'megabytes', megabytes: MAX_MEGABYTES } } };
}

/** For people to read, never a path. */
function entryName(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  // eslint-disable-next-line no-control-regex -- a name must not write over the screen
  return name.replace(/[\x00-\x1f\x7f]/g, '?').slice(-MAX_NAME);
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
