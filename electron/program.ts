import { app, type BrowserWindow, clipboard, dialog, session } from 'electron';
import { CATALOGS } from '../shared/i18n/catalogs';
import { CHANNELS } from '../shared/ipc/channels';
import type { Preferences, Push } from '../shared/ipc/api';
import type { SessionEvent } from '../shared/session/event';
import type { Session } from '../shared/session/session';
import { reportPaint } from './bench';
import { complain, endOnUncaught, reviveView, saveOnQuit } from './failure';
import { RunPreferences } from './preferences';
import { Simulator, startScenario } from './simulator';
import { claimDataFolder } from './single-instance';
import { loadOrExplain, type Start, systemLocale } from './starting';
import { SESSION_REPLAYER } from './storage/journal-replayer';
import { PreferencesFile } from './storage/preferences-file';
import { DEFAULT_SCENARIO, type LoadedScenario } from './storage/scenario-library';
import type { Findings } from './storage/session-folder';
import { Sessions } from './storage/sessions';
import { answerRequests } from './window/ipc';
import { setMenu } from './window/menu';
import { serveView } from './window/protocol';
import { lockDown } from './window/security';
import { createWindow, DEFAULT_SIZE, loadView } from './window/window';

/**
 * Starts the program with its window.
 * @returns null, or in one line why the options cannot be followed
 */
export function startProgram(start: Start): string | null {
  const { options, library } = start;
  const dataDir = options.dataDir ?? app.getPath('userData');
  const refusal = claimDataFolder(dataDir);
  if (refusal !== null) return refusal;

  const file = new PreferencesFile(dataDir);
  const preferences = new RunPreferences(file, options, systemLocale());
  const asked =
    options.scenario === undefined
      ? undefined
      : loadOrExplain(library, options.scenario, preferences.current.locale);
  if (asked && !asked.ok) return asked.line ?? null;

  const sessions = new Sessions<Session, SessionEvent>(dataDir, SESSION_REPLAYER);
  void app.whenReady().then(() => {
    lockDown(session.defaultSession);
    serveView(session.defaultSession, start.view);
    const findings = continueOrStart(start, sessions, asked?.value);
    if (typeof findings === 'string') {
      complain(findings);
      app.exit(1);
      return;
    }
    openProgram(start, { file, preferences, sessions, findings });
  });
  return null;
}

type Kept = Findings<Session, SessionEvent> & { readonly found: object };

/** The session to show: the current one where it plays what is asked for, else a new one. */
function continueOrStart(
  { library }: Start,
  sessions: Sessions<Session, SessionEvent>,
  asked: LoadedScenario | undefined,
): Kept | string {
  const { found, notices } = sessions.continueCurrent(asked?.key);
  if (found) return { found, notices };
  const loaded = asked ? { ok: true as const, value: asked } : loadOrExplain(library, DEFAULT_SCENARIO, 'en');
  if (!loaded.ok) return loaded.line ?? DEFAULT_SCENARIO;
  const started = startScenario(sessions, loaded.value);
  return { found: started.found, notices: [...notices, ...started.notices] };
}

interface Opened {
  readonly file: PreferencesFile;
  readonly preferences: RunPreferences;
  readonly sessions: Sessions<Session, SessionEvent>;
  readonly findings: Kept;
}

function openProgram({ library }: Start, { file, preferences, sessions, findings }: Opened): void {
  const window = createWindow(file.saved.window ?? DEFAULT_SIZE, session.defaultSession);
  const push = (message: Push): void => {
    if (!window.isDestroyed()) window.webContents.send(CHANNELS.onPush, message);
  };
  const putUpMenu = ({ locale }: Preferences): void =>
    setMenu(locale, {
      show: (shown) => push({ type: 'show', window: shown }),
      chooseLanguage: (chosen) => void simulator.setPreferences({ locale: chosen }),
    });
  const simulator = new Simulator(
    {
      version: app.getVersion(),
      library,
      sessions,
      preferences,
      push,
      pickFile: () => pickScenario(window, preferences.current),
      copyText: (text) => clipboard.writeText(text),
      onPreferences: putUpMenu,
    },
    findings.found,
    [...file.notices, ...findings.notices],
  );
  const save = (): void => simulator.close();
  endOnUncaught({ save, isAttended: true });
  saveOnQuit(save);
  putUpMenu(preferences.current);
  answerRequests(simulator);
  wireWindow(window, file, save);
  simulator.run();
}

function wireWindow(window: BrowserWindow, file: PreferencesFile, save: () => void): void {
  window.once('ready-to-show', () => window.show());
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
  reportPaint(window);
  loadView(window).catch((error: unknown) => {
    // Closed while loading: nothing was lost.
    if (!window.isDestroyed()) throw error;
  });
}

async function pickScenario(window: BrowserWindow, { locale }: Preferences): Promise<string | null> {
  const name = CATALOGS[locale].desktop.menu.scenarios.replace('&', '');
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: [{ name, extensions: ['reg', 'json'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
