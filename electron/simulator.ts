import type { CommandOutcome, Connection, Notice, Preferences, Push, SimulatorApi } from '../shared/ipc/api';
import type { PicturesToSend, RehearsalTarget, SendOutcome } from '../shared/ipc/case-api';
import type { LabApi } from '../shared/ipc/lab-api';
import type { LinesAsked, LinesCopied, LogApi, LogAsker, LogSearch } from '../shared/ipc/log-api';
import type { SavedPage, SaveOutcome } from '../shared/ipc/saved-page';
import { CATALOGS } from '../shared/i18n/catalogs';
import { describeProblem } from '../shared/i18n/describe';
import { message } from '../shared/message';
import type { Problem } from '../shared/problem';
import type { Command, CommandSource } from '../shared/session/command';
import { takeConditions, type ConditionSnapshot } from '../shared/session/snapshot/conditions-snapshot';
import type { CaseDesk } from './case/case-desk';
import { kioskLabs, type LabDesk } from './lab/lab-desk';
import type { RunPreferences } from './preferences';
import { RunningStage, type KeptRunning, type SessionKeeper } from './lab/running-stage';
import type { RunningSession } from './session-host';
import type { LoadedScenario, ScenarioLibrary } from './storage/scenario-library';
import { Ticker } from './ticker';

/** What the view may ask; pushes go the other way. */
export type RequestApi = Omit<SimulatorApi, 'onPush' | keyof LabApi>;

/** What takes the paths of files that were dropped on the window. */
export type DropTarget = Pick<CaseDesk, 'openDropped'>;

/** What a simulator is made of. */
export interface SimulatorParts {
  readonly version: string;
  /** A student sits there alone. */
  readonly isKiosk: boolean;
  readonly library: ScenarioLibrary;
  readonly sessions: SessionKeeper;
  readonly preferences: RunPreferences;
  /** Sends to the view, where there is one. */
  readonly push: (push: Push) => void;
  /** Lets the person pick a scenario file; null when they do not. */
  readonly pickFile: () => Promise<string | null>;
  readonly copyText: (text: string) => void | Promise<void>;
  readonly savePage: (page: SavedPage) => Promise<SaveOutcome>;
  readonly pasteText: () => void;
  /** What is done with a customer's data. */
  readonly cases: CaseDesk;
  readonly labs: LabDesk;
  /** Called when the language or the speed has changed. */
  readonly onPreferences: (preferences: Preferences) => void;
}

/** Commands that change the server behind the student's back. */
const AUTHORS: ReadonlySet<Command['type']> = new Set(['set-condition', 'lift-fault']);

/** The view offers nothing of the author's in kiosk mode; whoever asks all the same goes behind its back. */
function notInKiosk(): Error {
  return new Error('Not in kiosk mode.');
}

/** The running program without its window: the current session, its clock, and what the view may ask. */
export class Simulator implements RequestApi, DropTarget {
  readonly #parts: SimulatorParts;
  /** What the view may ask about labs. */
  readonly labDesk: LabDesk;
  readonly #ticker: Ticker;
  readonly #stage: RunningStage;
  /** What happened before the view was there to be told. */
  #untold: Notice[];
  #isConnected = false;
  #sayConnected: () => void = () => undefined;
  /** Resolves when the view has asked for the state for the first time: from then on it hears pushes. */
  readonly connected = new Promise<void>((resolve) => {
    this.#sayConnected = resolve;
  });

  constructor(parts: SimulatorParts, kept: KeptRunning, notices: readonly Notice[] = []) {
    this.#parts = parts;
    this.labDesk = parts.isKiosk ? kioskLabs(parts.labs) : parts.labs;
    this.#untold = [...notices];
    const { sessions, push } = parts;
    this.#stage = new RunningStage(
      {
        sessions,
        push,
        tell: (notice) => this.tell(notice),
        onReplaced: (told) => this.#showOther(told),
        onAttempt: () => push({ type: 'lab', lab: this.labDesk.connection.lab }),
        onFinished: (host) => parts.labs.finished(host),
      },
      kept,
    );
    this.#ticker = new Ticker({
      speed: () => parts.preferences.current.speed,
      isBusy: () => this.host.isBusy(),
      millisecondsUntilIdle: () => this.host.millisecondsUntilIdle(),
      advance: (milliseconds) => this.host.advance(milliseconds),
    });
  }

  /** The clock goes from now on. */
  run(): void {
    this.#ticker.adjust();
  }

  /** The session as it is now. */
  get host(): RunningSession {
    return this.#stage.host;
  }

  /** What is running, for those who put something else in its place. */
  get stage(): RunningStage {
    return this.#stage;
  }

  connect(): Promise<Connection> {
    this.#isConnected = true;
    this.#sayConnected();
    const connection = this.#connection(this.#untold);
    this.#untold = [];
    return Promise.resolve(connection);
  }

  execute(command: Command, source: CommandSource): Promise<CommandOutcome> {
    if (this.#parts.isKiosk && AUTHORS.has(command.type)) return Promise.reject(notInKiosk());
    const outcome = this.host.execute(command, source);
    this.#ticker.adjust();
    return Promise.resolve(outcome);
  }

  setPreferences(change: Partial<Preferences>): Promise<void> {
    const preferences = this.#parts.preferences.change(change);
    this.#ticker.adjust();
    this.#parts.push({ type: 'preferences', preferences });
    this.#parts.onPreferences(preferences);
    return Promise.resolve();
  }

  async openScenario(target: { readonly id: string } | 'pick-file'): Promise<void> {
    if (this.#parts.isKiosk) throw notInKiosk();
    const idOrFile = target === 'pick-file' ? await this.#parts.pickFile() : target.id;
    if (idOrFile === null) return;
    const loaded = this.#parts.library.load(idOrFile);
    if (!loaded.ok) {
      this.tellProblems('scenario-unreadable', loaded.problems);
      return;
    }
    this.start(loaded.value);
  }

  /** Starts a session on a scenario in place of the one before. */
  start(loaded: LoadedScenario): void {
    this.#stage.start(loaded);
  }

  conditions(): Promise<readonly ConditionSnapshot[]> {
    if (this.#parts.isKiosk) return Promise.reject(notInKiosk());
    return Promise.resolve(takeConditions(this.host.session));
  }

  logLines(asked: LinesAsked): ReturnType<LogApi['logLines']> {
    if (this.#parts.isKiosk) return Promise.reject(notInKiosk());
    return this.#parts.cases.logs.lines(asked);
  }

  findInLog(search: LogSearch): ReturnType<LogApi['findInLog']> {
    if (this.#parts.isKiosk) return Promise.reject(notInKiosk());
    return this.#parts.cases.logs.find(search);
  }

  cancelFindInLog(asker: LogAsker): Promise<void> {
    this.#parts.cases.logs.cancelFind(asker);
    return Promise.resolve();
  }

  async copyLogLines(asked: LinesCopied): ReturnType<LogApi['copyLogLines']> {
    if (this.#parts.isKiosk) throw notInKiosk();
    const copied = await this.#parts.cases.logs.copyText(asked);
    if (!copied.ok) return copied;
    const { text, ...told } = copied.value;
    await this.#parts.copyText(text);
    return { ok: true, value: told };
  }

  async copyText(text: string): Promise<void> {
    await this.#parts.copyText(text);
  }

  savePage(page: SavedPage): Promise<SaveOutcome> {
    // The dialog would show a student the real computer's folders.
    if (this.#parts.isKiosk) return Promise.reject(notInKiosk());
    return this.#parts.savePage(page);
  }

  pasteText(): Promise<void> {
    this.#parts.pasteText();
    return Promise.resolve();
  }

  openCustomerData(): Promise<void> {
    return this.#withCases((cases) => cases.openCustomerData());
  }

  openDropped(paths: unknown): Promise<void> {
    return this.#withCases((cases) => cases.openDropped(paths));
  }

  cancelReading(): Promise<void> {
    return this.#withCases((cases) => cases.cancelReading());
  }

  closeCase(): Promise<void> {
    return this.#withCases((cases) => cases.closeCase());
  }

  lookAtRun(run: string): Promise<void> {
    return this.#withCases((cases) => cases.lookAtRun(run));
  }

  rehearse(target: RehearsalTarget): Promise<void> {
    return this.#withCases((cases) => cases.rehearse(target));
  }

  sendPictures(pictures: PicturesToSend): Promise<SendOutcome> {
    return this.#withCases((cases) => cases.sendPictures(pictures));
  }

  cancelSending(): Promise<void> {
    return this.#withCases((cases) => cases.cancelSending());
  }

  saveRedactedLog(log: string): Promise<SendOutcome> {
    return this.#withCases((cases) => cases.saveRedactedLog(log));
  }

  /** Tells the person something, as soon as there is a view. */
  tell(notice: Notice): void {
    if (this.#isConnected) this.#parts.push({ type: 'notice', notice });
    else this.#untold.push(notice);
  }

  /** Tells why a file cannot be opened, by the first thing that is wrong with it. */
  tellProblems(
    code: 'scenario-unreadable' | 'customer-data-unreadable' | 'lab-unreadable' | 'lab-config-unreadable',
    [problem]: readonly Problem[],
  ): void {
    const { locale } = this.#parts.preferences.current;
    this.tell(message(code, { problem: problem ? describeProblem(CATALOGS[locale], locale, problem) : '' }));
  }

  /** Ends: everything is written. */
  close(): void {
    this.#ticker.stop();
    this.#stage.close();
  }

  #withCases<Answer>(ask: (cases: CaseDesk) => Promise<Answer>): Promise<Answer> {
    return this.#parts.isKiosk ? Promise.reject(notInKiosk()) : ask(this.#parts.cases);
  }

  #showOther(notices: readonly Notice[]): void {
    this.#ticker.adjust();
    this.#parts.push({ type: 'connection', connection: this.#connection(notices) });
  }

  #connection(notices: readonly Notice[]): Connection {
    return {
      revision: this.host.session.revision,
      snapshot: this.host.snapshot,
      preferences: this.#parts.preferences.current,
      scenarios: this.#parts.library.entries(),
      notices,
      version: this.#parts.version,
      isKiosk: this.#parts.isKiosk,
      case: this.#parts.isKiosk ? null : this.#parts.cases.case,
      ...this.labDesk.connection,
    };
  }
}
