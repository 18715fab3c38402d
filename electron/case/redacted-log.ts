import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { leftInLine, redactLine } from '../../shared/case/redaction/redact-line';
import type { Redactor } from '../../shared/case/redaction/redactor';
import { bytesOfFile } from '../customer-data/byte-source';
import type { CaseFile } from '../customer-data/case-reading';
import { decodeLines } from '../customer-data/decode-lines';
import type { SendingWatch } from './sending';

/** Found names are listed up to here. */
const MOST_FOUND = 100;

/**
 * Writes a log anew as UTF-8, with its names replaced; read twice, since a name may first be told far down. The file
 * appears whole or not at all.
 * @returns names that would have been left in it: nothing was written then
 * @throws the file system's error; the signal's reason
 */
export async function writeRedactedLog(
  { path: source }: CaseFile,
  target: string,
  redactor: Redactor,
  watch: SendingWatch,
): Promise<readonly string[]> {
  const { size } = await stat(source);
  const counted = counter(watch, size * 2);
  for await (const { lines } of decodeLines(counted(bytesOfFile(source))))
    for (const line of lines) redactor.meet(line);

  const left = new Set<string>();
  const fresh = path.join(path.dirname(target), `.${randomUUID()}.new`);
  const file = await open(fresh, 'wx');
  try {
    for await (const { lines } of decodeLines(counted(bytesOfFile(source)))) {
      const redacted = lines.map((line) => redactLine(line, redactor));
      for (const name of redacted.flatMap((line) => leftInLine(line, redactor))) left.add(name);
      if (left.size > 0) break;
      await file.writeFile(redacted.map((line) => `${line}\r\n`).join(''));
    }
    await file.sync();
    await file.close();
    if (left.size === 0) await rename(fresh, target);
    return [...left].slice(0, MOST_FOUND);
  } finally {
    await file.close().catch(() => undefined);
    await rm(fresh, { force: true });
  }
}

function counter({ onProgress, signal }: SendingWatch, all: number) {
  let done = 0;
  return async function* (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      signal.throwIfAborted();
      done += chunk.length;
      onProgress({ done: Math.min(done, all), all });
      yield chunk;
    }
  };
}
