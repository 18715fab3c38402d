import type { CaseRunSnapshot, CaseSnapshot } from '../../shared/case/case-snapshot';
import type { CaseLog } from '../../shared/case/customer-case';
import { caseRuns, type CaseRun } from '../../shared/case/case-runs';
import { lookAtRun, runSnapshot, takeCase } from '../../shared/case/take-case';
import type { ReadCase } from '../customer-data/read-case';
import { CaseLogs } from '../customer-logs/case-logs';

/**
 * A customer's case that has been read, with its runs and its own logs. Work on it goes on with what it began with,
 * whatever case is opened meanwhile: the copies of its logs are kept until nobody uses them.
 */
export class OpenCase {
  readonly runs: readonly CaseRun[];
  readonly logs: CaseLogs;
  readonly #found: ReadCase['customerCase'];
  readonly #onUnused: () => void;
  #snapshot: CaseSnapshot;
  /** Whoever shows it, and each work on it. */
  #users = 1;

  constructor({ customerCase, files }: ReadCase, onUnused: () => void) {
    this.#found = customerCase;
    this.#onUnused = onUnused;
    this.logs = new CaseLogs(files);
    this.runs = caseRuns(customerCase);
    const last = this.runs.length - 1;
    // The last run is what the person sees first; the others are rebuilt when they are chosen.
    const snapshots = this.runs.map((run, index) => (index === last ? lookAtRun(run) : runSnapshot(run)));
    this.#snapshot = takeCase(customerCase, snapshots);
  }

  get snapshot(): CaseSnapshot {
    return this.#snapshot;
  }

  /** @throws where the key is of another case, or of none */
  run(key: string): CaseRun {
    const run = this.runs.find((each) => each.key === key);
    if (!run) throw new Error(`No run of the open case: ${key}`);
    return run;
  }

  /** @throws where the id is of another case, or of none */
  log(id: string): CaseLog {
    const log = this.#found.logs.find((each) => each.id === id);
    if (!log) throw new Error(`No log of the open case: ${id}`);
    return log;
  }

  /** Rebuilds the server of a run and tries its ways out. */
  look(key: string): CaseRunSnapshot {
    const looked = lookAtRun(this.run(key));
    const runs = this.#snapshot.runs.map((known) => (known.key === key ? looked : known));
    this.#snapshot = { ...this.#snapshot, runs };
    return looked;
  }

  /** Works on the case; it is kept whole until the work is done. */
  async use<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#users += 1;
    try {
      return await work();
    } finally {
      this.release();
    }
  }

  /** Somebody needs it no more; with the last one its copies go. */
  release(): void {
    this.#users -= 1;
    if (this.#users > 0) return;
    this.logs.close();
    this.#onUnused();
  }
}
