import { type FileHandle, open } from 'node:fs/promises';

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

/** The first bytes, and all of them once more from the beginning. What is not read on has to be closed. */
export async function peek(
  source: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ head: Buffer; all: AsyncGenerator<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  let size = 0;
  while (size < length) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(Buffer.from(next.value));
    size += next.value.length;
  }
  const head = Buffer.concat(parts);
  return { head: head.subarray(0, length), all: goOn(head, iterator) };
}

async function* goOn(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** The bytes, written to a file as they pass by. */
export async function* copiedTo(
  file: FileHandle,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    await file.writeFile(chunk);
    yield chunk;
  }
}

/** The code or sentence of an error, for a problem's `detail`. */
export function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
