/**
 * The text of a file as Windows programs write it: UTF-16 or UTF-8 by its byte order mark, without one
 * UTF-8 if it is that, else Windows-1252 (regedit's version 4 files). Never fails; the mark is left out.
 */
export declare function decodeText(bytes: Uint8Array): string;
/** The text of bytes in Windows-1252. */
export declare function decodeWindows1252(bytes: Uint8Array): string;
