import type { CaseSnapshot } from '../case/case-snapshot';
import type { Locale } from '../i18n/locale';
import type { Message } from '../message';
import type { ControlMark } from '../scenario/control-mark';
import type { LocalizedText } from '../scenario/localized-text';
import type { PATH_WINDOWS } from '../scenario/path-step';
import type { Command, CommandSource } from '../session/command';
import type { ClosedWindows } from '../session/prompt/opened-windows';
import type { PromptWindow } from '../session/prompt/verb';
import type { RefusalCode } from '../session/refusal';
import type { ConditionSnapshot } from '../session/snapshot/conditions-snapshot';
import type { Snapshot, SnapshotUpdate } from '../session/snapshot/snapshot';
import type { CaseApi, CasePush } from './case-api';
import type { LabApi, LabConnection, LabPush } from './lab-api';
import type { LogApi } from './log-api';
import type { SavedPage, SaveOutcome } from './saved-page';

/** Simulated time per real time, or everything at once. */
export type Speed = number | 'instant';

/** Speeds offered on the taskbar. */
export const SPEEDS: readonly Speed[] = [1, 5, 20, 60, 'instant'];

export interface Preferences {
  readonly locale: Locale;
  readonly speed: Speed;
}

/** A window of the simulated desktop that something outside the view may ask for. */
export type ShownWindow =
  | (typeof PATH_WINDOWS)[number]
  | 'scenarios'
  | 'conditions'
  | 'customer-case'
  | 'briefing'
  | 'about'
  | 'labs'
  | 'lab-result';

export interface ScenarioEntry {
  readonly id: string;
  readonly title: LocalizedText;
  readonly briefing: LocalizedText;
}

/** Something the person must be told: a journal set aside, a file that could not be read. */
export type NoticeCode =
  | 'journal-line-dropped'
  | 'journal-damaged'
  | 'preferences-damaged'
  | 'scenario-unreadable'
  /** `{problem}` */
  | 'customer-data-unreadable'
  | 'session-not-saved'
  /** `{problem}` */
  | 'lab-unreadable'
  /** `{problem}` */
  | 'lab-config-unreadable'
  /** `{file}` `{reason}` */
  | 'result-not-written'
  /** `{reason}` */
  | 'statements-not-sent';

export type Notice = Message<NoticeCode>;

/** Everything the view needs to start, or to start again. */
export interface Connection extends LabConnection {
  readonly revision: number;
  readonly snapshot: Snapshot;
  readonly preferences: Preferences;
  readonly scenarios: readonly ScenarioEntry[];
  readonly notices: readonly Notice[];
  readonly version: string;
  /** Whether a student sits there alone: nothing of the author's is offered. */
  readonly isKiosk: boolean;
  /** The customer's case that is open; none in kiosk mode. */
  readonly case: CaseSnapshot | null;
}

export interface CommandOutcome {
  readonly revision: number;
  readonly refusal: Message<RefusalCode> | null;
  /** Windows that the command opened, in their order: a program at the prompt may. */
  readonly opened: readonly OpenedWindow[];
  /** What it closed: `exit` the prompt, a restart everything. */
  readonly closed: ClosedWindows;
}

/** A window that a command opened; `place`: what it shows first. */
export interface OpenedWindow {
  readonly window: PromptWindow;
  readonly place: string | null;
}

/** Pushed from the session to the view. */
export type Push =
  | { readonly type: 'update'; readonly update: SnapshotUpdate }
  | { readonly type: 'connection'; readonly connection: Connection }
  | { readonly type: 'preferences'; readonly preferences: Preferences }
  /** `place`: what the window shows first: a registry key, a service's short name, a program. */
  | { readonly type: 'show'; readonly window: ShownWindow; readonly place?: string }
  | { readonly type: 'close'; readonly window: ShownWindow }
  /** Numbers these controls on the screen, for a picture; none takes the numbers away. */
  | { readonly type: 'mark'; readonly controls: readonly ControlMark[] }
  | { readonly type: 'notice'; readonly notice: Notice }
  | CasePush
  | LabPush;

/** All that the view can ask of the program: main implements it over IPC, tests over the core in memory. */
export interface SimulatorApi extends CaseApi, LabApi, LogApi {
  /** The whole state; asked at the start and when an update was missed. */
  connect(): Promise<Connection>;
  /** Answers when the command's events are on disk. */
  execute(command: Command, source: CommandSource): Promise<CommandOutcome>;
  setPreferences(change: Partial<Preferences>): Promise<void>;
  /** Starts a built-in scenario anew, or one from a file that the person picks; a `connection` push follows. */
  openScenario(target: { readonly id: string } | 'pick-file'): Promise<void>;
  /** How every readiness rule stands on the server now; nobody is told in kiosk mode. */
  conditions(): Promise<readonly ConditionSnapshot[]>;
  copyText(text: string): Promise<void>;
  /** Saves a page as a file where the person wants it; answers when it is written, or will not be. */
  savePage(page: SavedPage): Promise<SaveOutcome>;
  /** Pastes the copied text where the keyboard is, as Ctrl+V does; for menus. */
  pasteText(): Promise<void>;
  /** Calls `listener` with every push; returns what ends it. */
  onPush(listener: (push: Push) => void): () => void;
}
