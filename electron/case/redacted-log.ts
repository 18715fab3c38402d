import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { leftInLine, redactLine } from '../../shared/case/redaction/redact-line';
import type { Redactor } from '../../shared/case/redaction/redactor';
import type { SendOutcome } from '../../shared/ipc/case-api';
import type { Problem } from '../../shared/problem';
import { bytesOfFile, detailOf } from '../customer-data/byte-source';
import type { CaseFile } from '../customer-data/case-reading';
import { decodeLines, type DecodedFile } from '../customer-data/decode-lines';
import { redactionProblem, redactionRemarks } from './redaction-problems';
import { SENDING_CANCELLED, type SendingWatch } from './sending';

/** The proposed name: a customer's own often begins with that of the server or the company. */
export const REDACTED_NAME = 'ExchangeSetup-redacted.log';

/** Found names are listed up to here. */
const MOST_FOUND = 100;
/** So long others wait for their turn: a cancel among them. */
const TURN_MS = 40;

/** What became of a log that was to be written anew. */
export type RedactedLog =
  | { readonly kind: 'written'; readonly remarks: readonly Problem[] }
  /** Names that would have been left in it: nothing was written. */
  | { readonly kind: 'left'; readonly found: readonly string[] }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Writes a log anew as UTF-8, with its names replaced; read twice, since a name may first be told far down. The file
 * appears whole or not at all.
 * @throws the file system's error; the signal's reason
 */
export async function writeRedactedLog(
  { path: source }: CaseFile,
  target: string,
  redactor: Redactor,
  watch: SendingWatch,
): Promise<RedactedLog> {
  const { size } = await stat(source);
  const counted = counter(watch, size * 2);
  const turns = new Turns(watch.signal);
  let cutLines = 0;
  const lines = noteEnd(decodeLines(counted(bytesOfFile(source))), (file) => (cutLines = file.cutLines));
  for await (const batch of lines)
    for (const line of batch.lines) {
      redactor.meet(line);
      await turns.take();
    }
  const problem = redactionProblem(redactor, path.basename(target));
  if (problem) return { kind: 'refused', problem };

  const left = new Set<string>();
  const fresh = path.join(path.dirname(target), `.${randomUUID()}.new`);
  const file = await open(fresh, 'wx');
  try {
    for await (const batch of decodeLines(counted(bytesOfFile(source)))) {
      const redacted: string[] = [];
      for (const line of batch.lines) {
        const told = redactLine(line, redactor);
        for (const name of leftInLine(told, redactor)) left.add(name);
        redacted.push(`${told}\r\n`);
        await turns.take();
      }
      if (left.size > 0) break;
      await file.writeFile(redacted.join(''));
    }
    await file.sync();
    await file.close();
    const isFull = redactionProblem(redactor, path.basename(target));
    if (isFull) return { kind: 'refused', problem: isFull };
    if (left.size > 0) return { kind: 'left', found: [...left].slice(0, MOST_FOUND) };
    await rename(fresh, target);
    return { kind: 'written', remarks: redactionRemarks(redactor, path.basename(target), cutLines) };
  } finally {
    await file.close().catch(() => undefined);
    await rm(fresh, { force: true });
  }
}

/** The same, with its outcome as the person is told. Never fails. */
export async function savedLog(
  place: CaseFile,
  target: string,
  redactor: Redactor,
  watch: SendingWatch,
): Promise<SendOutcome> {
  try {
    const written = await writeRedactedLog(place, target, redactor, watch);
    if (written.kind === 'left') return { kind: 'not-redacted', found: written.found };
    if (written.kind === 'refused') return { kind: 'failed', problem: written.problem };
    const files = [path.basename(target)];
    return { kind: 'sent', folder: path.dirname(target), files, remarks: written.remarks };
  } catch (error) {
    if (watch.signal.aborted) return SENDING_CANCELLED;
    const params = { detail: detailOf(error) };
    return { kind: 'failed', problem: { code: 'file-not-written', at: target, params } };
  }
}

/** Lets others have their turn within long work, and looks whether it is still wanted. */
class Turns {
  readonly #signal: AbortSignal;
  #since = performance.now();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  async take(): Promise<void> {
    if (performance.now() - this.#since < TURN_MS) return;
    await setImmediate();
    this.#since = performance.now();
    this.#signal.throwIfAborted();
  }
}

async function* noteEnd<Batch>(
  batches: AsyncGenerator<Batch, DecodedFile, undefined>,
  onEnd: (file: DecodedFile) => void,
): AsyncGenerator<Batch, void, undefined> {
  onEnd(yield* batches);
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
