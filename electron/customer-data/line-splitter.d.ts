import { type TextEncoding } from './text-encoding';
/** A longer line is cut: nothing that Setup writes comes near, and memory stays flat. */
export declare const MAX_LINE_BYTES: number;
/** Lines that came together, without their ends. */
export interface LineBatch {
  readonly lines: string[];
  /** Where in the file the first of them begins, in bytes. */
  readonly offset: number;
}
/**
 * Divides the bytes of a file into lines, whatever encoding it has and however the bytes are divided. A line ends with
 * LF or CRLF; a lone CR is part of it. The bytes that are pushed are not kept.
 */
export declare class LineSplitter {
  #private;
  /** Undefined until enough bytes have come to tell. */
  encoding: TextEncoding | undefined;
  /** Lines that were longer than MAX_LINE_BYTES; the rest of each is dropped. */
  cutLines: number;
  /** The lines that have become whole with these bytes. */
  push(chunk: Uint8Array): LineBatch;
  /** The last lines, once all bytes have been pushed. */
  end(): LineBatch;
}
