import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Notice } from '../../shared/ipc/api';
import type { LabAnswer, LabConnection, LabLibrary, StudentApi } from '../../shared/ipc/lab-api';
import type { SaveOutcome } from '../../shared/ipc/saved-page';
import { beginAttempt, type Attempt } from '../../shared/lab/attempt';
import type { Lab, LabFile } from '../../shared/lab/file/lab-file';
import type { LabResult } from '../../shared/lab/grade/lab-result';
import { gradeAttempt } from '../../shared/lab/grade/grade';
import { resultFileOf } from '../../shared/lab/grade/result-file';
import {
  attemptPoints,
  takeLabSnapshot,
  type FinishedLab,
  type LabSnapshot,
} from '../../shared/lab/lab-snapshot';
import type { PreparedLab } from '../../shared/lab/prepared-lab';
import { message } from '../../shared/message';
import type { Problem } from '../../shared/problem';
import type { LoadedScenario } from '../storage/scenario-library';
import type { AttemptHost } from './attempt-host';
import { fingerprintOf, type LabLibraryFiles, type ReadLab } from '../lab-files/lab-library';
import type { RunningEvent } from './running';
import type { RunningStage, SessionKeeper } from './running-stage';
import type { ResultsFolder } from './results/results-folder';

/** What a student's work on labs needs of the program. */
export interface StudentParts {
  readonly library: LabLibraryFiles;
  /** The lab that the program was started with; null: the library is open. */
  readonly given: ReadLab | null;
  readonly sessions: SessionKeeper;
  readonly stage: () => RunningStage;
  readonly fallback: () => LoadedScenario | null;
  readonly tell: (notice: Notice) => void;
  readonly tellProblem: (problem: Problem) => void;
  readonly pickLab: () => Promise<string | null>;
  readonly results: ResultsFolder;
  /** Writes a graded attempt as a page where the person wants it. */
  readonly saveReport: (form: 'html' | 'pdf', lab: Lab, attempt: Attempt) => Promise<SaveOutcome>;
  /** Gets the result of every attempt that has been graded. */
  readonly onResult: (attempt: string, result: LabResult) => void;
  /** Version of the program. */
  readonly version: string;
}

const NOT_RUNNING: LabAnswer = message('lab-finished');

/** What a student does with labs. */
export class StudentDesk implements StudentApi {
  readonly #parts: StudentParts;

  constructor(parts: StudentParts) {
    this.#parts = parts;
  }

  get connection(): Pick<LabConnection, 'lab' | 'offered'> {
    const host = this.#host();
    const { given } = this.#parts;
    return { lab: host && this.#snapshot(host), offered: host || !given ? null : given.entry };
  }

  labs(): Promise<LabLibrary> {
    const { library, given } = this.#parts;
    const read = given ? { entries: [given.entry], problems: [] } : library.entries();
    return Promise.resolve({ ...read, student: systemUser() });
  }

  startLab({ key, student }: { readonly key: string; readonly student: string }): Promise<void> {
    const read = this.#find(key);
    if (!read) return Promise.reject(new Error(`There is no lab ${key}.`));
    const prepared = this.#parts.library.prepare(read.lab, read.file);
    if (prepared.ok) this.begin(prepared.value, read, student);
    else this.#parts.tellProblem(prepared.problems[0] ?? NOTHING);
    return Promise.resolve();
  }

  /** Begins an attempt in a folder of its own. */
  begin(prepared: PreparedLab, { fingerprint }: Pick<ReadLab, 'fingerprint'>, student: string): void {
    const { sessions, stage } = this.#parts;
    const before = sessions.current;
    const head = { id: randomUUID(), student, startedAt: new Date().toISOString() };
    const { lab, scenario } = prepared;
    const opened: RunningEvent = { type: 'attempt-opened', lab, scenario, head };
    const attempt = beginAttempt(prepared, head);
    const { kept, notices } = sessions.start(labKey(fingerprint), [opened], attempt, new Date());
    stage().run(kept, notices, 'attempt', before);
  }

  async openLabFile(): Promise<string | null> {
    const file = await this.#parts.pickLab();
    if (file === null) return null;
    const read = this.#parts.library.add(file);
    if (read.ok) return read.value.entry.key;
    this.#parts.tellProblem(read.problems[0] ?? NOTHING);
    return null;
  }

  takeHint(hint: string): Promise<LabAnswer> {
    return this.#ask((host) => host.takeHint(hint));
  }

  undoTo(point: number): Promise<LabAnswer> {
    return this.#ask((host) => host.undoTo(point));
  }

  startOver(): Promise<LabAnswer> {
    return this.#ask((host) => host.startOver());
  }

  finishLab(): Promise<LabAnswer> {
    return this.#ask((host) => host.finish('student'));
  }

  showPoint(point: number | null): Promise<void> {
    this.#host()?.showPoint(point);
    return Promise.resolve();
  }

  leaveLab(): Promise<void> {
    this.#parts.stage().leave(this.#parts.fallback);
    return Promise.resolve();
  }

  labPoints(): ReturnType<StudentApi['labPoints']> {
    const host = this.#host();
    if (!host) return Promise.resolve([]);
    host.flush();
    const { attempt } = host;
    return Promise.resolve(
      attemptPoints(attempt, attempt.finished !== null || attempt.lab.rules.showsObjectives),
    );
  }

  saveLabReport(form: 'html' | 'pdf'): Promise<SaveOutcome> {
    const host = this.#host();
    const { attempt } = host ?? {};
    if (!attempt?.finished || attempt.lab.kind !== 'lab') return Promise.resolve({ kind: 'cancelled' });
    return this.#parts.saveReport(form, attempt.lab, attempt);
  }

  saveLabResult(): Promise<SaveOutcome> {
    const attempt = this.#host()?.attempt;
    if (!attempt?.finished) return Promise.resolve({ kind: 'cancelled' });
    return this.#parts.results.saveAs(resultFileOf(attempt, this.#source(attempt.lab)));
  }

  /** An attempt has come to its end: its result is handed in, and told to whom results are told. */
  finished({ attempt, purpose }: AttemptHost): void {
    if (purpose !== 'attempt') return;
    const { results, onResult, tell } = this.#parts;
    const handedIn = results.handIn(resultFileOf(attempt, this.#source(attempt.lab)));
    if (!handedIn.ok) tell(message('result-not-written', handedIn.params));
    if (attempt.lab.kind === 'lab') onResult(attempt.id, gradeAttempt(attempt.lab, attempt));
  }

  /** What a student is shown of an attempt that is running or finished. */
  #snapshot(host: AttemptHost): LabSnapshot {
    const { attempt, purpose, shown } = host;
    return takeLabSnapshot(attempt, {
      purpose,
      elapsed: host.elapsed(),
      shown,
      finished: this.#finishedLab(host),
    });
  }

  #finishedLab({ attempt, purpose }: AttemptHost): FinishedLab | null {
    const { finished, lab } = attempt;
    if (!finished) return null;
    const file = resultFileOf(attempt, this.#source(lab));
    return {
      reason: finished.reason,
      result: lab.kind === 'lab' ? gradeAttempt(lab, attempt) : null,
      handedIn: purpose === 'attempt' ? this.#parts.results.nameOfHandedIn(file) : null,
    };
  }

  #source(lab: LabFile): { readonly key: string; readonly program: string } {
    return { key: fingerprintOf(lab), program: this.#parts.version };
  }

  #find(key: string): ReadLab | undefined {
    const { given, library } = this.#parts;
    if (!given) return library.find(key);
    return given.entry.key === key ? given : undefined;
  }

  #host(): AttemptHost | null {
    return this.#parts.stage().attempt;
  }

  #ask(ask: (host: AttemptHost) => LabAnswer): Promise<LabAnswer> {
    const host = this.#host();
    return Promise.resolve(host ? ask(host) : NOT_RUNNING);
  }
}

const NOTHING: Problem = { code: 'not-a-lab-file', at: '-', params: {} };

/** By what the session of an attempt is found again. */
export function labKey(fingerprint: string): string {
  return `lab:${fingerprint}`;
}

/** Who sits at the computer, as the system knows it; nothing where it does not. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
