import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CaseSnapshot } from '../../shared/case/case-snapshot';
import type { CustomerCase } from '../../shared/case/customer-case';
import {
  caseRedactor,
  caseRuns,
  lookAtRun,
  runSnapshot,
  takeCase,
  type CaseRun,
} from '../../shared/case/take-case';
import type { CasePush, PicturesToSend, RehearsalTarget, SendOutcome } from '../../shared/ipc/case-api';
import type { Problem } from '../../shared/problem';
import type { CaseFiles } from '../customer-data/case-reading';
import { ReadingCancelled } from '../customer-data/progress';
import { readCase } from '../customer-data/read-case';
import type { CaseLogs } from '../customer-logs/case-logs';
import { detailOf } from '../screens/picture-problem';
import type { StageParts } from '../screens/stage';
import type { LoadedScenario } from '../storage/scenario-library';
import type { CaseDesk } from './case-desk';
import { REDACTED_NAME, writeRedactedLog } from './redacted-log';
import { redactionProblem } from './redaction-problems';
import { sendPicturesTo } from './send-pictures';
import { SENDING_CANCELLED, Sending } from './sending';
import { toldRun, toldScenarioOf } from './told-run';

/** What the desk works with. */
export interface DeskParts {
  readonly logs: CaseLogs;
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

interface OpenCase {
  readonly found: CustomerCase;
  readonly runs: readonly CaseRun[];
  snapshot: CaseSnapshot;
}

/** What is done with a customer's data: one case is open at a time, and one is read. */
export class CustomerDesk implements CaseDesk {
  readonly #parts: DeskParts;
  readonly #sending: Sending;
  #open: OpenCase | null = null;
  /** Ends the reading that is under way. */
  #reading: AbortController | null = null;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#sending = new Sending(parts.push);
    this.#forgetCopies();
  }

  get case(): CaseSnapshot | null {
    return this.#open?.snapshot ?? null;
  }

  async openCustomerData(): Promise<void> {
    const paths = await this.#parts.pickFiles();
    if (paths.length > 0) await this.openPaths(paths);
  }

  /** Reads files; those that were being read are given up, and the case before stays until these are read. */
  async openPaths(paths: readonly string[]): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const { push, workFolder } = this.#parts;
    try {
      const { customerCase, files } = await readCase(paths, {
        workFolder,
        signal: reading.signal,
        onProgress: (progress) => {
          if (this.#reading === reading) push({ type: 'reading', progress });
        },
      });
      if (this.#reading !== reading) return;
      if (customerCase.logs.length + customerCase.registries.length === 0)
        this.#parts.tellProblems(problemsOf(customerCase, paths));
      else {
        this.#parts.logs.replace(files);
        this.#forgetCopies(files);
        this.#show(customerCase);
      }
    } catch (error) {
      if (!(error instanceof ReadingCancelled)) throw error;
    } finally {
      if (this.#reading === reading) {
        this.#reading = null;
        push({ type: 'reading', progress: null });
      }
    }
  }

  cancelReading(): Promise<void> {
    this.#reading?.abort();
    return Promise.resolve();
  }

  closeCase(): Promise<void> {
    this.#open = null;
    this.#parts.logs.replace(new Map());
    this.#forgetCopies();
    this.#parts.push({ type: 'case', case: null });
    return Promise.resolve();
  }

  lookAtRun(key: string): Promise<void> {
    const { open, run } = this.#run(key);
    const looked = lookAtRun(run);
    const runs = open.snapshot.runs.map((known) => (known.key === key ? looked : known));
    open.snapshot = { ...open.snapshot, runs };
    this.#parts.push({ type: 'case-run', run: looked });
    return Promise.resolve();
  }

  async rehearse({ run: key, way, isRedacted }: RehearsalTarget): Promise<void> {
    const { open, run } = this.#run(key);
    const told = await toldRun(run, open.runs, this.#parts.logs, isRedacted);
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
    const { open, run } = this.#run(wanted.run);
    const folder = await this.#parts.pickFolder();
    if (folder === null) return SENDING_CANCELLED;
    const told = await toldRun(run, open.runs, this.#parts.logs, wanted.isRedacted);
    return this.#sending.send((watch) => sendPicturesTo(folder, wanted, told, this.#parts.stage, watch));
  }

  cancelSending(): Promise<void> {
    this.#sending.cancel();
    return Promise.resolve();
  }

  async saveRedactedLog(id: string): Promise<SendOutcome> {
    const log = this.#open?.found.logs.find((each) => each.id === id);
    const place = this.#parts.logs.placeOf(id);
    if (!this.#open || !log || !place)
      return { kind: 'failed', problem: { code: 'file-changed', at: id, params: { file: log?.name ?? id } } };
    const redactor = caseRedactor(this.#open.runs);
    const target = await this.#parts.pickPlace(REDACTED_NAME);
    if (target === null) return SENDING_CANCELLED;
    return this.#sending.send(async (watch) => {
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
    });
  }

  /** The program ends: nothing of the customer's stays on the disk but what the person has saved. */
  close(): void {
    this.#reading?.abort();
    this.#sending.cancel();
    this.#forgetCopies();
  }

  #show(found: CustomerCase): void {
    const runs = caseRuns(found);
    const last = runs.length - 1;
    // The last run is what the person sees first; the others are rebuilt when they are chosen.
    const snapshots = runs.map((run, index) => (index === last ? lookAtRun(run) : runSnapshot(run)));
    this.#open = { found, runs, snapshot: takeCase(found, snapshots) };
    this.#parts.push({ type: 'case', case: this.#open.snapshot });
  }

  #run(key: string): { readonly open: OpenCase; readonly run: CaseRun } {
    const run = this.#open?.runs.find((each) => each.key === key);
    if (!this.#open || !run) throw new Error(`No run of the open case: ${key}`);
    return { open: this.#open, run };
  }

  /** Takes away copies out of archives, but for those of these files. */
  #forgetCopies(files: CaseFiles = new Map()): void {
    const { workFolder } = this.#parts;
    const kept = new Set([...files.values()].map((file) => path.dirname(file.path)));
    for (const name of existsSync(workFolder) ? readdirSync(workFolder) : []) {
      const folder = path.join(workFolder, name);
      if (!kept.has(folder)) rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** What was wrong where nothing could be read; files that are nothing of Setup's are named as such. */
function problemsOf({ problems }: CustomerCase, paths: readonly string[]): readonly Problem[] {
  if (problems.length > 0) return problems;
  return paths.map((given) => ({ code: 'nothing-of-setup', at: path.basename(given), params: {} }));
}
