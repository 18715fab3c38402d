import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { CustomerCase } from '../../shared/case/customer-case';
import type { Locale } from '../../shared/i18n/locale';
import type { ProblemCode } from '../../shared/problem';
import { ReadingCancelled } from '../customer-data/progress';
import { readCase } from '../customer-data/read-case';
import { complain, explain, MISUSE } from '../options/complain';

/** Of a file that gives nothing at all. */
const UNREADABLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'file-missing',
  'unreadable-file',
  'not-customer-data',
  'archive-damaged',
  'nothing-of-setup',
]);

const INTERRUPTED = 130;

/** What a customer sent, and the exit code that it comes to. */
export interface ImportedFiles {
  readonly customerCase: CustomerCase | null;
  readonly exitCode: number;
}

/** Reads what a customer sent, and says on stderr what of it could not be read. Ctrl+C ends it and leaves nothing. */
export async function importFiles(files: readonly string[], locale: Locale): Promise<ImportedFiles> {
  const workFolder = await mkdtemp(path.join(os.tmpdir(), 'setup-rehearsal-'));
  const cancelling = new AbortController();
  const cancel = (): void => cancelling.abort();
  process.once('SIGINT', cancel);
  try {
    const { customerCase } = await readCase(files, { workFolder, signal: cancelling.signal });
    const { logs, registries, problems } = customerCase;
    for (const problem of problems) complain(explain([problem], locale));
    const isRead = logs.length + registries.length > 0;
    const isWhole = isRead && !problems.some(({ code }) => UNREADABLE.has(code));
    return { customerCase, exitCode: isWhole ? 0 : MISUSE };
  } catch (error) {
    if (error instanceof ReadingCancelled) return { customerCase: null, exitCode: INTERRUPTED };
    throw error;
  } finally {
    process.off('SIGINT', cancel);
    await rm(workFolder, { recursive: true, force: true });
  }
}
