import path from 'node:path';
import { app, type BrowserWindow, clipboard, session } from 'electron';
import { CHANNELS } from '../shared/ipc/channels';
import type { Preferences, Push } from '../shared/ipc/api';
import { reportPaint } from './bench';
import { CustomerDesk } from './case/customer-desk';
import { continueOrStart } from './current-session';
import { type Ending, endOnUncaught, reviveView, saveOnQuit } from './failure';
import { complain, explain } from './options/complain';
import { RUNNING_REPLAYER, type Running, type RunningEvent } from './lab/running';
import { LabLibraryFiles, readLabFile, type ReadLab } from './lab-files/lab-library';
import { labPlaces, type LabPlaces } from './lab/lab-places';
import { programLabs } from './lab/program-labs';
import { StatementDesk } from './lab/statement-desk';
import { labKey } from './lab/student-desk';
import { RunPreferences } from './preferences';
import { Simulator } from './simulator';
import { claimDataFolder } from './single-instance';
import { type Start, systemLocale } from './starting';
import { PreferencesFile } from './storage/preferences-file';
import type { LoadedScenario } from './storage/scenario-library';
import { Sessions } from './storage/sessions';
import { askForPlace, pickCustomerData, pickFolder, pickLogPlace, pickScenario } from './window/file-dialogs';
import { answerRequests } from './window/ipc';
import { setMenu } from './window/menu';
import { serveView } from './window/protocol';
import { savePage } from './window/save-page';
import { lockDown } from './window/security';
import { createWindow, DEFAULT_SIZE, loadView } from './window/window';

/**
 * Starts the program with its window.
 * @returns null, or in one line why the options cannot be followed
 */
export function startProgram(start: Start): string | null {
  const { options, library } = start;
  const ending = endOnUncaught(true);
  const dataDir = options.dataDir ?? app.getPath('userData');
  const refusal = claimDataFolder(dataDir);
  if (refusal) return explain([refusal], options.lang ?? systemLocale());

  const file = new PreferencesFile(dataDir);
  const preferences = new RunPreferences(file, options, systemLocale());
  const asked = options.scenario === undefined ? undefined : library.load(options.scenario);
  if (asked && !asked.ok) return explain(asked.problems, preferences.current.locale);

  const given = options.lab === undefined ? null : readLabFile(options.lab, 'file:given', 'file');
  if (given && !given.ok) return explain(given.problems, preferences.current.locale);
  const places = labPlaces(options, { shipped: start.labs, dataDir });
  const sessions = new Sessions<Running, RunningEvent>(dataDir, RUNNING_REPLAYER);
  void app.whenReady().then(() => {
    lockDown(session.defaultSession);
    const handedOut = serveView(session.defaultSession, start.view);
    const window = createWindow(
      file.saved.window ?? DEFAULT_SIZE,
      session.defaultSession,
      options.kiosk === true,
    );
    // The session is read while the view starts its own program, so that neither waits for the other.
    const parts = {
      dataDir,
      ending,
      file,
      preferences,
      sessions,
      asked: asked?.value,
      given: given?.value ?? null,
      places,
    };
    answerRequests(
      window.webContents,
      handedOut.then(() => openProgram(window, start, parts)),
    );
    showView(window);
  });
  return null;
}

interface Opened {
  readonly dataDir: string;
  readonly ending: Ending;
  readonly file: PreferencesFile;
  readonly preferences: RunPreferences;
  readonly sessions: Sessions<Running, RunningEvent>;
  readonly asked: LoadedScenario | undefined;
  readonly given: ReadLab | null;
  readonly places: LabPlaces;
}

function openProgram(
  window: BrowserWindow,
  { library, options, view }: Start,
  { dataDir, ending, file, preferences, sessions, asked, given, places }: Opened,
): Simulator {
  const started = continueOrStart(library, sessions, asked, given ? labKey(given.fingerprint) : null);
  if (!started.ok) {
    complain(explain(started.problems, preferences.current.locale));
    app.exit(1);
    throw new Error('The program ends: no scenario can be opened.');
  }
  const push = (message: Push): void => {
    if (!window.isDestroyed()) window.webContents.send(CHANNELS.onPush, message);
  };
  const putUpMenu = ({ locale }: Preferences): void =>
    setMenu(locale, {
      isKiosk: options.kiosk === true,
      show: (shown) => push({ type: 'show', window: shown }),
      openCustomerData: () => void simulator.openCustomerData(),
      chooseLanguage: (chosen) => void simulator.setPreferences({ locale: chosen }),
    });
  const cases = new CustomerDesk({
    push,
    stage: { view, library, version: app.getVersion() },
    workFolder: path.join(dataDir, 'customer-data'),
    tellProblems: (problems) => simulator.tellProblems('customer-data-unreadable', problems),
    start: (loaded, cured) => {
      simulator.start(loaded);
      for (const task of cured) void simulator.execute({ type: 'lift-fault', task }, 'path');
      push({ type: 'show', window: 'briefing' });
    },
    pickFiles: () => pickCustomerData(window, preferences.current.locale),
    pickFolder: () => pickFolder(window, preferences.current.locale),
    pickPlace: (name) => pickLogPlace(window, preferences.current.locale, name),
  });
  const statements = new StatementDesk({
    results: places.results,
    dataDir,
    settings: places.statements,
    locale: () => preferences.current.locale,
    tell: (notice) => simulator.tell(notice),
  });
  const labs = programLabs({
    statements,
    window,
    locale: () => preferences.current.locale,
    results: places.results,
    library: new LabLibraryFiles(places.folders, library),
    given,
    scenarios: library,
    sessions,
    stage: () => simulator.stage,
    tell: (notice) => simulator.tell(notice),
    tellProblem: (problem) => simulator.tellProblems('lab-unreadable', [problem]),
    version: app.getVersion(),
  });
  const simulator = new Simulator(
    {
      version: app.getVersion(),
      isKiosk: options.kiosk === true,
      library,
      sessions,
      preferences,
      push,
      pickFile: () => pickScenario(window, preferences.current.locale),
      copyText: (text) => clipboard.writeText(text),
      savePage: (page) => savePage(page, (asked) => askForPlace(window, preferences.current.locale, asked)),
      pasteText: () => window.webContents.paste(),
      cases,
      labs,
      onPreferences: putUpMenu,
    },
    started.value.found,
    [...file.notices, ...started.value.notices],
  );
  const save = (): void => {
    simulator.close();
    cases.close();
  };
  ending.saveFirst(save);
  saveOnQuit(save, () => endAll(cases.end(), statements.stop()));
  putUpMenu(preferences.current);
  wireWindow(window, file, save);
  // Pictures are taken in hidden windows, which would keep the program running until they are written.
  window.on('closed', () => cases.close());
  simulator.run();
  for (const problem of places.problems) simulator.tellProblems('lab-config-unreadable', [problem]);
  const { imports } = options;
  if (imports) void simulator.connected.then(() => cases.openPaths(imports));
  // Read while the view starts, since the view asks for them first.
  library.entries();
  return simulator;
}

/** The program ends when customers' files are put away and nothing is sent any more. */
function endAll(...endings: readonly (Promise<void> | null)[]): Promise<void> | null {
  if (endings.every((ending) => ending === null)) return null;
  return Promise.allSettled(endings.flatMap((ending) => ending ?? [])).then(() => undefined);
}

function showView(window: BrowserWindow): void {
  window.once('ready-to-show', () => window.show());
  reportPaint(window);
  loadView(window).catch((error: unknown) => {
    // Closed while loading: nothing was lost.
    if (!window.isDestroyed()) throw error;
  });
}

function wireWindow(window: BrowserWindow, file: PreferencesFile, save: () => void): void {
  window.on('close', () => {
    const [width = 0, height = 0] = window.getContentSize();
    if (!window.isMaximized() && !window.isFullScreen()) file.save({ window: { width, height } });
  });
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  reviveView(window, save);
}
