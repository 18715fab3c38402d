/** How the text of a file is written. `utf-8`: by bytes; a line that is no UTF-8 is Windows-1252. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';
/** An encoding and the length of the byte order mark that tells it; 0 where there is none. */
export interface SniffedEncoding {
  readonly encoding: TextEncoding;
  readonly markBytes: number;
}
/** So many bytes from the beginning of a file tell its encoding. */
export declare const SNIFFED_BYTES = 4096;
/** The encoding of a file by its first bytes: a byte order mark, else zero bytes in every second place. */
export declare function sniffEncoding(head: Uint8Array): SniffedEncoding;
