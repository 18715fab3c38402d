import { writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow, Session } from 'electron';
import type { LocalizedText } from '../../shared/scenario/localized-text';
import { CATALOGS } from '../../shared/i18n/catalogs';
import { LOCALES, type Locale } from '../../shared/i18n/locale';
import { CHANNELS } from '../../shared/ipc/channels';
import type { Push } from '../../shared/ipc/api';
import { CaseLogs } from '../customer-data/case-logs';
import type { RunPreferences } from '../preferences';
import { Simulator, startScenario } from '../simulator';
import { makeFolder } from '../storage/make-folder';
import type { LoadedScenario, ScenarioLibrary } from '../storage/scenario-library';
import { answerRequests } from '../window/ipc';
import { createWindow, loadView, type WindowSize } from '../window/window';
import { indexPage, type Picture } from './index-page';
import { MEMORY_SESSIONS } from './memory-sessions';
import { playPath } from './play-path';
import { stablePicture } from './stable-picture';

const SCREEN_SIZE: WindowSize = { width: 1024, height: 768 };
const STDOUT = 1;

/** What --screens works on. */
export interface ScreensOptions {
  readonly browserSession: Session;
  readonly folder: string;
  /** Both languages where none was asked for. */
  readonly lang: Locale | undefined;
  readonly loaded: LoadedScenario;
  readonly library: ScenarioLibrary;
  readonly version: string;
  /** Preferences that nobody keeps, in a language. */
  readonly preferencesIn: (locale: Locale) => RunPreferences;
}

/**
 * Plays the scenario's reference path in each language and writes its pages as pictures, with an index.
 * @throws when a step or a picture fails
 */
export async function writeScreens(options: ScreensOptions): Promise<void> {
  const pictures: Picture[] = [];
  const stage = new Stage();
  for (const locale of options.lang ? [options.lang] : LOCALES) {
    pictures.push(...(await stage.play(locale, options)));
  }
  const index = path.join(options.folder, 'index.html');
  writeFileSync(index, indexPage(options.loaded.scenario.title, pictures));
  writeSync(STDOUT, `${index}\n`);
}

/** The window that plays, one after the other, a fresh session in each language. */
class Stage {
  #simulator: Simulator | undefined;

  constructor() {
    const current = (): Simulator => {
      if (!this.#simulator) throw new Error('Nothing is being played.');
      return this.#simulator;
    };
    answerRequests(
      Promise.resolve({
        connect: () => current().connect(),
        execute: (command, source) => current().execute(command, source),
        setPreferences: (change) => current().setPreferences(change),
        openScenario: (target) => current().openScenario(target),
        conditions: () => current().conditions(),
        logLines: (asked) => current().logLines(asked),
        findInLog: (search) => current().findInLog(search),
        cancelFindInLog: () => current().cancelFindInLog(),
        copyLogLines: (asked) => current().copyLogLines(asked),
        copyText: (text) => current().copyText(text),
        savePage: (page) => current().savePage(page),
        pasteText: () => current().pasteText(),
      }),
    );
  }

  async play(locale: Locale, options: ScreensOptions): Promise<Picture[]> {
    const window = createWindow(SCREEN_SIZE, options.browserSession, false);
    const push = (message: Push): void => window.webContents.send(CHANNELS.onPush, message);
    const simulator = simulatorFor(locale, options, push);
    this.#simulator = simulator;
    try {
      await loadView(window);
      return await takePictures(window, simulator, push, locale, options);
    } finally {
      window.destroy();
      simulator.close();
    }
  }
}

function simulatorFor(locale: Locale, options: ScreensOptions, push: (push: Push) => void): Simulator {
  const { library, version, loaded } = options;
  const preferences = options.preferencesIn(locale);
  const nothing = (): void => undefined;
  const parts = { library, version, preferences, push, sessions: MEMORY_SESSIONS };
  return new Simulator(
    {
      ...parts,
      isKiosk: false,
      logs: new CaseLogs(),
      pickFile: () => Promise.resolve(null),
      copyText: nothing,
      savePage: () => Promise.resolve({ kind: 'cancelled' }),
      pasteText: nothing,
      onPreferences: nothing,
    },
    startScenario(MEMORY_SESSIONS, loaded).found,
  );
}

async function takePictures(
  window: BrowserWindow,
  { host }: Simulator,
  push: (push: Push) => void,
  locale: Locale,
  options: ScreensOptions,
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  makeFolder(path.join(options.folder, locale));
  const shoot = async (name: string, caption: LocalizedText | undefined): Promise<void> => {
    const number = String(pictures.length + 1).padStart(2, '0');
    const file = `${locale}/${number}-${name}.png`;
    const target = path.join(options.folder, file);
    writeFileSync(target, await stablePicture(window, host.session.revision));
    pictures.push({ locale, file, caption: `${number} ${caption?.[locale] ?? titleOf(locale, name)}` });
    writeSync(STDOUT, `${target}\n`);
  };
  await playPath(options.loaded.scenario.referencePath, { host, push, shoot });
  return pictures;
}

/** The page's title where a picture bears a page's name. */
function titleOf(locale: Locale, name: string): string {
  const pages: Readonly<Record<string, { readonly title: string }>> = CATALOGS[locale].wizard.pages;
  return (Object.hasOwn(pages, name) && pages[name]?.title) || name;
}
