import { type FileHandle } from 'node:fs/promises';
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
export declare function bytesOfFile(path: string): AsyncGenerator<Uint8Array>;
/** The first bytes of a file; fewer where it is shorter. */
export declare function headOfFile(path: string, length: number): Promise<Buffer>;
/** The first bytes, and all of them once more from the beginning. What is not read on has to be closed. */
export declare function peek(
  source: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{
  head: Buffer;
  all: AsyncGenerator<Uint8Array>;
}>;
/** The bytes, written to a file as they pass by. */
export declare function copiedTo(
  file: FileHandle,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array>;
/** The code or sentence of an error, for a problem's `detail`. */
export declare function detailOf(error: unknown): string;
