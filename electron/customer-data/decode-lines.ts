import { type LineBatch, LineSplitter } from './line-splitter';
import type { TextEncoding } from './text-encoding';

/** What has been found out about a file once it is read. */
export interface DecodedFile {
  readonly encoding: TextEncoding;
  /** Lines longer than 4 MB, whose rest was dropped. */
  readonly cutLines: number;
}

/**
 * The lines of a file, in batches as its bytes come; memory stays flat. A chunk may be written over as soon as the next
 * one is asked for. Between batches others have their turn as long as the bytes come from a disk or a stream.
 */
export async function* decodeLines(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<LineBatch, DecodedFile, undefined> {
  const splitter = new LineSplitter();
  for await (const chunk of bytes) {
    const batch = splitter.push(chunk);
    if (batch.lines.length > 0) yield batch;
  }
  const last = splitter.end();
  if (last.lines.length > 0) yield last;
  return { encoding: splitter.encoding ?? 'utf-8', cutLines: splitter.cutLines };
}
