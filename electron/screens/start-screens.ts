import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app, Menu } from 'electron';
import type { Problem } from '../../shared/problem';
import { endOnUncaught } from '../failure';
import { complain, explain } from '../options/complain';
import { type Start, systemLocale } from '../starting';
import { folderProblem } from '../storage/make-folder';
import { DEFAULT_SCENARIO } from '../storage/scenario-library';
import { detailOf } from './picture-problem';
import { type ScreensOptions, writeScreens } from './screens';
import type { StageParts } from './stage';

/**
 * Starts the program for --screens: no session of anybody's is touched, the pictures are written, the end.
 * @returns null, or in one line why the options cannot be followed
 */
export function startScreens({ options, library, view }: Start, folder: string): string | null {
  const { lang, marks = false, document = false } = options;
  const refuse = (problems: readonly Problem[]): string => explain(problems, lang ?? systemLocale());
  const loaded = library.load(options.scenario ?? DEFAULT_SCENARIO);
  if (!loaded.ok) return refuse(loaded.problems);
  const { scenario } = loaded.value;
  if (scenario.referencePath.length === 0)
    return refuse([{ code: 'no-reference-path', at: scenario.id, params: {} }]);
  const problem = folderProblem(folder);
  if (problem) return refuse([problem]);

  useTemporaryFolder();
  endOnUncaught(false);
  // One pixel of the view is one of the picture, whatever screen this is.
  app.commandLine.appendSwitch('force-device-scale-factor', '1');
  // Between the windows of two languages there is none.
  app.on('window-all-closed', () => undefined);
  const parts = { view, library, version: app.getVersion() };
  const wanted = { folder, lang, marks, document, loaded: loaded.value };
  void app.whenReady().then(() => writeAndExit(wanted, parts, refuse));
  return null;
}

async function writeAndExit(
  options: ScreensOptions,
  parts: StageParts,
  refuse: (problems: readonly Problem[]) => string,
): Promise<void> {
  Menu.setApplicationMenu(null);
  try {
    const outcome = await writeScreens(options, parts);
    if (outcome.kind === 'failed') complain(refuse(outcome.problems));
    app.exit(outcome.kind === 'written' ? 0 : 1);
  } catch (error) {
    complain(`setup-rehearsal: ${detailOf(error)}`);
    app.exit(1);
  }
}

/** Chromium wants a folder of its own; nobody needs it afterwards. */
function useTemporaryFolder(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'setup-rehearsal-'));
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
