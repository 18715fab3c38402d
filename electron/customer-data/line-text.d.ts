/** Gives the text of the line from `start` to `end`, without its end. */
export type LineText = (bytes: Buffer, start: number, end: number) => string;
/** Of bytes that are ASCII. A copy: a slice of a larger string would keep all of that in memory. */
export declare const asciiLine: LineText;
/** Of any bytes: UTF-8, else Windows-1252. */
export declare const byteLine: LineText;
/** Of UTF-16, little-endian. */
export declare const unitLine: LineText;
/** Where the bytes of a line that was cut at `end` have to stop so as not to end inside a character. */
export declare function wholeCharacters(bytes: Buffer, start: number, end: number): number;
