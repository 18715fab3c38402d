import type { BrowserWindow } from 'electron';
import type { Locale } from '../../shared/i18n/locale';
import { CHANNELS } from '../../shared/ipc/channels';
import type { Push } from '../../shared/ipc/api';
import type { ControlMark } from '../../shared/scenario/control-mark';
import type { RunningSession } from '../session-host';
import { NO_LABS } from '../lab/lab-desk';
import { NO_CASES } from '../case/case-desk';
import { startScenario } from '../lab/running-stage';
import { Simulator } from '../simulator';
import type { LoadedScenario, ScenarioLibrary } from '../storage/scenario-library';
import { answerRequests } from '../window/ipc';
import { createWindow, loadView, type WindowSize } from '../window/window';
import { MEMORY_SESSIONS, memoryPreferences } from './in-memory';
import { pictureSession } from './picture-session';
import { shownLegend, shownText, stablePicture, type LegendEntry } from './stable-picture';

const SCREEN_SIZE: WindowSize = { width: 1024, height: 768 };

/** What pictures are taken with. */
export interface StageParts {
  /** Folder of the built view. */
  readonly view: string;
  readonly library: ScenarioLibrary;
  readonly version: string;
}

/** A picture of the screen, and what the numbers on it stand on. */
export interface Shot {
  readonly png: Buffer;
  readonly legend: readonly LegendEntry[];
}

/** A hidden window on a fresh session of its own; whatever other windows show goes on. */
export class Stage {
  readonly #window: BrowserWindow;
  readonly #simulator: Simulator;
  /** Never resolves; rejects when the view has ended. */
  readonly #ended: Promise<never>;

  constructor(parts: StageParts, loaded: LoadedScenario, locale: Locale) {
    this.#window = createWindow(SCREEN_SIZE, pictureSession(parts.view), false);
    // The program's menu would take its height from the desktop.
    this.#window.removeMenu();
    this.#window.setContentSize(SCREEN_SIZE.width, SCREEN_SIZE.height);
    const { webContents } = this.#window;
    this.#ended = new Promise((_resolve, reject) => {
      webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(reason)));
      webContents.once('destroyed', () => reject(new Error('closed')));
    });
    // Nobody may be waiting for it at that moment.
    this.#ended.catch(() => undefined);
    this.#simulator = simulatorOf(parts, loaded, locale, (push) => this.push(push));
    answerRequests(webContents, Promise.resolve(this.#simulator));
  }

  get host(): RunningSession {
    return this.#simulator.host;
  }

  /** Brings up the view. */
  async open(): Promise<void> {
    await Promise.race([loadView(this.#window), this.#ended]);
  }

  push(push: Push): void {
    if (!this.#window.isDestroyed()) this.#window.webContents.send(CHANNELS.onPush, push);
  }

  /** A picture of what is on the screen, with numbers on these controls. */
  async shoot(marks: readonly ControlMark[]): Promise<Shot> {
    return Promise.race([this.#shoot(marks), this.#ended]);
  }

  /** What can be read on the screen, and what stands in its fields. */
  async text(): Promise<string> {
    return Promise.race([shownText(this.#window.webContents), this.#ended]);
  }

  close(): void {
    this.#window.destroy();
    this.#simulator.close();
  }

  async #shoot(marks: readonly ControlMark[]): Promise<Shot> {
    const { webContents } = this.#window;
    if (marks.length > 0) this.push({ type: 'mark', controls: marks });
    const png = await stablePicture(webContents, this.host.session.revision, marks);
    if (marks.length === 0) return { png, legend: [] };
    const legend = await shownLegend(webContents);
    this.push({ type: 'mark', controls: [] });
    return { png, legend };
  }
}

function simulatorOf(
  { library, version }: StageParts,
  loaded: LoadedScenario,
  locale: Locale,
  push: (push: Push) => void,
): Simulator {
  const nothing = (): void => undefined;
  return new Simulator(
    {
      library,
      version,
      push,
      sessions: MEMORY_SESSIONS,
      preferences: memoryPreferences(locale),
      isKiosk: false,
      pickFile: () => Promise.resolve(null),
      copyText: nothing,
      savePage: () => Promise.resolve({ kind: 'cancelled' }),
      pasteText: nothing,
      cases: NO_CASES,
      labs: NO_LABS,
      onPreferences: nothing,
    },
    startScenario(MEMORY_SESSIONS, loaded).found,
  );
}
