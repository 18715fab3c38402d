import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app, Menu, session } from 'electron';
import { complain, endOnUncaught } from '../failure';
import { RunPreferences } from '../preferences';
import { loadOrExplain, type Start, systemLocale } from '../starting';
import { PreferencesFile } from '../storage/preferences-file';
import { DEFAULT_SCENARIO } from '../storage/scenario-library';
import { serveView } from '../window/protocol';
import { lockDown } from '../window/security';
import { writeScreens } from './screens';

/**
 * Starts the program for --screens: no session of anybody's is touched, the pictures are written, the end.
 * @returns null, or in one line why the options cannot be followed
 */
export function startScreens({ options, library, view }: Start): string | null {
  const locale = options.lang ?? systemLocale();
  const loaded = loadOrExplain(library, options.scenario ?? DEFAULT_SCENARIO, locale);
  if (!loaded.ok) return loaded.line ?? null;

  const dataDir = useTemporaryFolder();
  endOnUncaught({ save: () => undefined, isAttended: false });
  // One pixel of the view is one of the picture, whatever screen this is.
  app.commandLine.appendSwitch('force-device-scale-factor', '1');
  // Between the windows of two languages there is none.
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(async () => {
    // One in memory: Chromium would write into the folder of another one after we have left.
    const browserSession = session.fromPartition('screens');
    lockDown(browserSession);
    serveView(browserSession, view);
    Menu.setApplicationMenu(null);
    try {
      await writeScreens({
        browserSession,
        folder: options.screens ?? '',
        lang: options.lang,
        loaded: loaded.value,
        library,
        version: app.getVersion(),
        preferencesIn: (lang) => new RunPreferences(new PreferencesFile(dataDir), { lang }, lang),
      });
      app.exit(0);
    } catch (error) {
      complain(`setup-rehearsal: ${error instanceof Error ? error.message : String(error)}`);
      app.exit(1);
    }
  });
  return null;
}

/** Chromium wants a folder of its own; nobody needs it afterwards. */
function useTemporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'setup-rehearsal-'));
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
