import { open } from 'node:fs/promises';

/** Read at once: fewer bytes cost more time, more bytes let others wait longer for their turn. */
const CHUNK_BYTES = 512 * 1024;

/** Something to read: a file, or a member of an archive. */
export interface ByteSource {
  /** What the person knows it by: the file's name, `logs.zip/ExchangeSetupLogs/ExchangeSetup.log`. */
  readonly name: string;
  readonly bytes: number;
  /** Where it is on the disk; null inside an archive. */
  readonly path: string | null;
  /** Whether the person named it; other files of a folder may be anything. */
  readonly isNamed: boolean;
  /** Its bytes; a chunk may be written over when the next one is asked for. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * A name as it may be shown: nothing in it writes over the screen, nor turns what stands around it (controls, ends of
 * lines, directions of writing).
 */
export function shownName(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '?');
}

/** The bytes of a file. */
export async function* bytesOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The first bytes of a file; fewer where it is shorter. */
export async function headOfFile(path: string, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The beginning of something, and how to go on. */
export interface Peeked {
  readonly head: Buffer;
  /** All bytes, once more from the beginning. */
  readonly all: AsyncIterable<Uint8Array>;
  /** Ends reading wherever it is, and closes what was opened for it. */
  readonly close: () => Promise<void>;
}

/** The first bytes, and all of them once more; it has to be closed. */
export async function peek(source: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  // A generator that nobody has begun to read would not close what it goes on with.
  const close = async () => {
    await iterator.return?.();
  };
  const parts: Buffer[] = [];
  let size = 0;
  while (size < length) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(Buffer.from(next.value));
    size += next.value.length;
  }
  const head = Buffer.concat(parts);
  return { head: head.subarray(0, length), all: goOn(head, iterator), close };
}

async function* goOn(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The code or sentence of an error, for a problem's `detail`. */
export function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
