import type { CustomerCase } from '../../shared/case/customer-case';
import { CaseReading, type CaseFiles } from './case-reading';
import { findSources } from './find-sources';
import { Progress, type ReadingProgress } from './progress';
import { WorkFolder } from './work-folder';

export interface ReadCaseOptions {
  /** Where logs out of archives are kept, so that they can be looked at; made where it is missing. */
  readonly workFolder: string;
  /** Told about ten times a second. */
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Cancels. */
  readonly signal?: AbortSignal;
}

/** The case, and where its logs are on the disk, by their ids. */
export interface ReadCase {
  readonly customerCase: CustomerCase;
  readonly files: CaseFiles;
}

/**
 * Reads what a customer sent: Setup logs, registry exports, output of `reg query`, folders and archives of them, in one
 * pass and in memory that does not grow with their size. What cannot be read is told among the problems.
 * @throws ReadingCancelled, after which nothing is left on the disk
 */
export async function readCase(paths: readonly string[], options: ReadCaseOptions): Promise<ReadCase> {
  const { onProgress = () => undefined, signal } = options;
  const work = new WorkFolder(options.workFolder);
  const found = await findSources(paths, options.workFolder, signal);
  try {
    const total = found.sources.reduce((sum, { bytes }) => sum + bytes, 0);
    const progress = new Progress(total, onProgress, signal);
    const reading = new CaseReading(work, progress);
    for (const source of found.sources) await reading.read(source);
    progress.end();
    return reading.end(found);
  } catch (error) {
    // What went wrong first is the one to tell; the folder may be removed later.
    await work.remove().catch(() => undefined);
    throw error;
  } finally {
    found.close();
  }
}
