import { type LineBatch } from './line-splitter';
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
export declare function decodeLines(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<LineBatch, DecodedFile, undefined>;
