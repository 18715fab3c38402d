import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app, Menu, session } from 'electron';
import type { Locale } from '../../shared/i18n/locale';
import type { Problem } from '../../shared/problem';
import { endOnUncaught } from '../failure';
import { complain, explain } from '../options/complain';
import { RunPreferences } from '../preferences';
import { type Start, systemLocale } from '../starting';
import { folderProblem } from '../storage/make-folder';
import { PreferencesFile } from '../storage/preferences-file';
import { DEFAULT_SCENARIO } from '../storage/scenario-library';
import { serveView } from '../window/protocol';
import { lockDown } from '../window/security';
import { type ScreensOptions, writeScreens } from './screens';

/**
 * Starts the program for --screens: no session of anybody's is touched, the pictures are written, the end.
 * @returns null, or in one line why the options cannot be followed
 */
export function startScreens({ options, library, view }: Start, folder: string): string | null {
  const { lang } = options;
  const refuse = (problems: readonly Problem[]): string => explain(problems, lang ?? systemLocale());
  const loaded = library.load(options.scenario ?? DEFAULT_SCENARIO);
  if (!loaded.ok) return refuse(loaded.problems);
  const { scenario } = loaded.value;
  if (scenario.referencePath.length === 0)
    return refuse([{ code: 'no-reference-path', at: scenario.id, params: {} }]);
  const problem = folderProblem(folder);
  if (problem) return refuse([problem]);

  const dataDir = useTemporaryFolder();
  endOnUncaught(false);
  // One pixel of the view is one of the picture, whatever screen this is.
  app.commandLine.appendSwitch('force-device-scale-factor', '1');
  // Between the windows of two languages there is none.
  app.on('window-all-closed', () => undefined);
  const preferencesIn = (locale: Locale): RunPreferences =>
    new RunPreferences(new PreferencesFile(dataDir), { lang: locale }, locale);
  const parts = { folder, lang, library, loaded: loaded.value, version: app.getVersion(), preferencesIn };
  void app.whenReady().then(() => writeAndExit(view, parts));
  return null;
}

async function writeAndExit(view: string, parts: Omit<ScreensOptions, 'browserSession'>): Promise<void> {
  // One in memory: Chromium would write into the folder of another one after we have left.
  const browserSession = session.fromPartition('screens');
  lockDown(browserSession);
  void serveView(browserSession, view);
  Menu.setApplicationMenu(null);
  try {
    await writeScreens({ ...parts, browserSession });
    app.exit(0);
  } catch (error) {
    complain(`setup-rehearsal: ${error instanceof Error ? error.message : String(error)}`);
    app.exit(1);
  }
}

/** Chromium wants a folder of its own; nobody needs it afterwards. */
function useTemporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'setup-rehearsal-'));
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
