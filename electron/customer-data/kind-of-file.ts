import { HIVE } from '../../shared/host/registry/registry-reading';
import { LineSplitter } from './line-splitter';

export type FileKind = 'setup-log' | 'registry-export' | 'registry-query' | 'archive' | 'other';

/** So many bytes from its beginning say what a file is: an extract may begin inside a long script. */
export const HEAD_BYTES = 64 * 1024;

/** Files and parts of an archive, an empty one, one that was divided. */
const ARCHIVES: readonly string[] = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** The head of a record as every version writes it: `[01/08/2021 23:17:50.0856] [0] `, `[8/3/2007 4:46:12 PM] [0] `. */
const SETUP_RECORD =
  /^\s{0,4}\[\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d(?:\.\d{1,7})?(?: [AP]M)?\] \[\d{1,3}\]/i;
const EXPORT_HEAD = /^\s*(?:REGEDIT4|Windows Registry Editor Version 5\.00)\s*$/;
const EXPORT_KEY = /^\s*\[-?HKEY_/;
const QUERY_HEAD = /^\s*! REG\.EXE VERSION/i;

/** Files that Setup leaves beside its log, or that come with it, and that hold nothing for us. */
const COMPANION =
  /(?:\.(?:msilog|ps1|xml|xsl|evtx?|err|etl|blg|htm|html|config|png|jpg|jpeg|bmp|gif|docx?|xlsx?|pdf|cab|exe|dll|msi|msp)|[\\/])$/i;

/** What a file is, by its first HEAD_BYTES; its name does not count. */
export function kindOfFile(head: Uint8Array): FileKind {
  if (ARCHIVES.includes(Buffer.from(head.subarray(0, 4)).toString('latin1'))) return 'archive';
  for (const line of linesOf(head)) {
    if (SETUP_RECORD.test(line)) return 'setup-log';
    if (EXPORT_HEAD.test(line) || EXPORT_KEY.test(line)) return 'registry-export';
    if (QUERY_HEAD.test(line) || (HIVE.test(line) && line.includes('\\'))) return 'registry-query';
  }
  return 'other';
}

/** Whether a file is known, by its name, to be of no use. */
export function isCompanion(name: string): boolean {
  return COMPANION.test(name);
}

function linesOf(head: Uint8Array): readonly string[] {
  const splitter = new LineSplitter();
  return [...splitter.push(head).lines, ...splitter.end().lines];
}
