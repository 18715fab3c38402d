import path from 'node:path';
import type { CaseSnapshot } from '../../shared/case/case-snapshot';
import type { CustomerCase } from '../../shared/case/customer-case';
import { caseRedactor } from '../../shared/case/take-case';
import type { CasePush, PicturesToSend, RehearsalTarget, SendOutcome } from '../../shared/ipc/case-api';
import type { Problem } from '../../shared/problem';
import { detailOf } from '../customer-data/byte-source';
import { ReadingCancelled } from '../customer-data/progress';
import { readCase } from '../customer-data/read-case';
import { CaseLogs } from '../customer-logs/case-logs';
import type { StageParts } from '../screens/stage';
import type { LoadedScenario } from '../storage/scenario-library';
import type { CaseDesk } from './case-desk';
import { droppedPathsSchema, MOST_DROPPED } from './case-requests';
import { CopyFolders } from './copy-folders';
import { OpenCase } from './open-case';
import { REDACTED_NAME, savedLog } from './redacted-log';
import { redactionProblem } from './redaction-problems';
import { sendPicturesTo } from './send-pictures';
import { SENDING_CANCELLED, Sending } from './sending';
import { toldRun, toldScenarioOf } from './told-run';

/** What the desk works with. */
export interface DeskParts {
  readonly stage: StageParts;
  /** Folder of its own, for logs out of archives; whatever lies there from before goes. */
  readonly workFolder: string;
  readonly push: (push: CasePush) => void;
  /** Tells what was wrong with everything that the person gave. */
  readonly tellProblems: (problems: readonly Problem[]) => void;
  /** Starts a session in place of the one before; the causes of these tasks' failures are taken as cured. */
  readonly start: (loaded: LoadedScenario, cured: readonly string[]) => void;
  readonly pickFiles: () => Promise<readonly string[]>;
  readonly pickFolder: () => Promise<string | null>;
  /** Asks where to save a file, by a proposed name. */
  readonly pickPlace: (name: string) => Promise<string | null>;
}

const NO_LOGS = new CaseLogs();

/** What is done with a customer's data: one case is open at a time, and one is read. */
export class CustomerDesk implements CaseDesk {
  readonly #parts: DeskParts;
  readonly #sending: Sending;
  readonly #copies: CopyFolders;
  readonly #unfinished = new Set<Promise<unknown>>();
  #open: OpenCase | null = null;
  /** Ends the reading that is under way. */
  #reading: AbortController | null = null;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#sending = new Sending(parts.push);
    this.#copies = new CopyFolders(parts.workFolder);
  }

  get case(): CaseSnapshot | null {
    return this.#open?.snapshot ?? null;
  }

  get logs(): CaseLogs {
    return this.#open?.logs ?? NO_LOGS;
  }

  /** Lets the person pick files and reads them; what keeps them from being read is told: never fails. */
  async openCustomerData(): Promise<void> {
    const { pickFiles, workFolder, tellProblems } = this.#parts;
    const paths = await pickFiles().catch((error: unknown) => {
      tellProblems([failureOf(error, workFolder)]);
      return [];
    });
    if (paths.length > 0) await this.openPaths(paths);
  }

  /**
   * Reads files; those that were being read are given up, and the case before stays until these are read. What keeps
   * them from being read is told to the person: never fails.
   */
  openPaths(paths: readonly string[]): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    return this.#finish(this.#read(paths, reading));
  }

  openDropped(paths: unknown): Promise<void> {
    const dropped = droppedPathsSchema.safeParse(paths);
    if (dropped.success) return this.openPaths(dropped.data);
    const [first]: readonly unknown[] = Array.isArray(paths) ? (paths as readonly unknown[]) : [];
    const at = typeof first === 'string' ? path.basename(first) : '-';
    this.#parts.tellProblems([{ code: 'dropped-refused', at, params: { limit: MOST_DROPPED } }]);
    return Promise.resolve();
  }

  cancelReading(): Promise<void> {
    this.#reading?.abort();
    return Promise.resolve();
  }

  closeCase(): Promise<void> {
    this.#replace(null);
    return Promise.resolve();
  }

  lookAtRun(key: string): Promise<void> {
    this.#parts.push({ type: 'case-run', run: this.#opened().look(key) });
    return Promise.resolve();
  }

  async rehearse({ run: key, way, isRedacted }: RehearsalTarget): Promise<void> {
    const open = this.#opened();
    const run = open.run(key);
    const told = await open.use(() => toldRun(run, open.runs, open.logs, isRedacted));
    const problem = redactionProblem(told.redactor, key);
    if (problem) {
      this.#parts.tellProblems([problem]);
      return;
    }
    const loaded = toldScenarioOf(told, way);
    if (!loaded) throw new Error(`The way out cannot be rehearsed: ${String(way)}`);
    this.#parts.start(loaded, way === null ? [] : loaded.scenario.faults.map(({ task }) => task));
  }

  async sendPictures(wanted: PicturesToSend): Promise<SendOutcome> {
    const { stage, pickFolder } = this.#parts;
    const open = this.#opened();
    const run = open.run(wanted.run);
    return open.use(async () => {
      const folder = await pickFolder();
      if (folder === null) return SENDING_CANCELLED;
      const told = await toldRun(run, open.runs, open.logs, wanted.isRedacted);
      return this.#finish(this.#sending.send((watch) => sendPicturesTo(folder, wanted, told, stage, watch)));
    });
  }

  cancelSending(): Promise<void> {
    this.#sending.cancel();
    return Promise.resolve();
  }

  async saveRedactedLog(id: string): Promise<SendOutcome> {
    const open = this.#opened();
    const log = open.log(id);
    const place = open.logs.placeOf(id);
    if (!place) return { kind: 'failed', problem: { code: 'lines-not-kept', at: log.name, params: {} } };
    return open.use(async () => {
      const redactor = caseRedactor(open.runs);
      const target = await this.#parts.pickPlace(REDACTED_NAME);
      if (target === null) return SENDING_CANCELLED;
      const saving = this.#sending.send((watch) => savedLog(place, target, redactor, watch));
      return this.#finish(saving);
    });
  }

  /** Gives up what is read, sent and saved, and puts the case away, as far as that can be done at once. */
  close(): void {
    this.#reading?.abort();
    this.#sending.cancel();
    this.#open?.release();
    this.#open = null;
    this.#copies.removeAll();
  }

  /**
   * The program ends: the same, and waits until what was given up has taken its unfinished files away. What the person
   * has saved stays on the disk, and so do the journals of rehearsals, which hold what was told of the customer there.
   * @returns null where there is nothing to wait for
   */
  end(): Promise<void> | null {
    this.close();
    if (this.#unfinished.size === 0) return null;
    return Promise.allSettled(this.#unfinished).then(() => this.#copies.removeAll());
  }

  async #read(paths: readonly string[], { signal }: AbortController): Promise<void> {
    const { push, tellProblems } = this.#parts;
    const isCurrent = () => this.#reading?.signal === signal;
    const workFolder = this.#copies.take();
    const forget = () => this.#copies.release(workFolder);
    let isShown = false;
    try {
      const onProgress = (progress: { file: string; readBytes: number; totalBytes: number }) => {
        if (isCurrent()) push({ type: 'reading', progress });
      };
      const read = await readCase(paths, { workFolder, signal, onProgress });
      if (signal.aborted) return;
      const { customerCase } = read;
      if (customerCase.logs.length + customerCase.registries.length === 0) {
        tellProblems(problemsOf(customerCase, paths));
        return;
      }
      const open = new OpenCase(read, forget);
      isShown = true;
      this.#replace(open);
    } catch (error) {
      if (!(error instanceof ReadingCancelled)) tellProblems([failureOf(error, paths[0] ?? workFolder)]);
    } finally {
      if (!isShown) forget();
      if (isCurrent()) {
        this.#reading = null;
        push({ type: 'reading', progress: null });
      }
    }
  }

  #replace(open: OpenCase | null): void {
    const before = this.#open;
    this.#open = open;
    this.#parts.push({ type: 'case', case: this.case });
    before?.release();
  }

  /** @throws where no case is open */
  #opened(): OpenCase {
    if (!this.#open) throw new Error('No case is open.');
    return this.#open;
  }

  /** The end of the program waits for a work. */
  async #finish<Value>(work: Promise<Value>): Promise<Value> {
    this.#unfinished.add(work);
    try {
      return await work;
    } finally {
      this.#unfinished.delete(work);
    }
  }
}

/** What kept files from being read, where nobody had thought of it. */
function failureOf(error: unknown, place: string): Problem {
  return { code: 'reading-failed', at: path.basename(place), params: { detail: detailOf(error) } };
}

/** What was wrong where nothing could be read; files that are nothing of Setup's are named as such. */
function problemsOf({ problems }: CustomerCase, paths: readonly string[]): readonly Problem[] {
  if (problems.length > 0) return problems;
  return paths.map((given) => ({ code: 'nothing-of-setup', at: path.basename(given), params: {} }));
}
