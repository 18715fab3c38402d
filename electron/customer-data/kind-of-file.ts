import { HIVE } from '../../shared/host/registry/registry-reading';
import { recordHead } from '../../shared/setup-log/read/head';
import { LineSplitter } from './line-splitter';

export type FileKind =
  'setup-log' | 'registry-export' | 'registry-query' | 'archive' | 'other-archive' | 'other';

/** So many bytes from its beginning say what a file is: an extract may begin inside a long script. */
export const HEAD_BYTES = 64 * 1024;

/** Files and parts of an archive, an empty one, one that was divided. */
const ARCHIVES: readonly string[] = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** 7-Zip, gzip, RAR, cabinet: a log may be in them, which nobody looks for. */
const OTHER_ARCHIVES: readonly string[] = ['7z\xbc\xaf', '\x1f\x8b\x08', 'Rar!', 'MSCF'];

const EXPORT_HEAD = /^\s*(?:REGEDIT4|Windows Registry Editor Version 5\.00)\s*$/;
const EXPORT_KEY = /^\s*\[-?HKEY_/;
const QUERY_HEAD = /^\s*! REG\.EXE VERSION/i;

/** Files that Setup leaves beside its log, or that come with it, and that hold nothing for us. */
const COMPANION =
  /(?:\.(?:msilog|ps1|xml|xsl|evtx?|err|etl|blg|htm|html|config|png|jpg|jpeg|bmp|gif|docx?|xlsx?|pdf|cab|exe|dll|msi|msp)|[\\/])$/i;

/** What a file is, by its first HEAD_BYTES; its name does not count. */
export function kindOfFile(head: Uint8Array): FileKind {
  const mark = Buffer.from(head.subarray(0, 4)).toString('latin1');
  if (ARCHIVES.includes(mark)) return 'archive';
  if (OTHER_ARCHIVES.some((other) => mark.startsWith(other))) return 'other-archive';
  for (const line of linesOf(head)) {
    // As the reader takes it: a file without such a line would be a log without a run.
    if (recordHead(line)) return 'setup-log';
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
