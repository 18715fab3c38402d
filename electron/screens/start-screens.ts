import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app, Menu } from 'electron';
import type { Locale } from '../../shared/i18n/locale';
import { CATALOGS } from '../../shared/i18n/catalogs';
import { fill } from '../../shared/i18n/fill';
import type { Problem } from '../../shared/problem';
import { endOnUncaught } from '../failure';
import { complain, explain, MISUSE } from '../options/complain';
import { type Start, systemLocale } from '../starting';
import { folderProblem } from '../storage/make-folder';
import { detailOf } from './picture-problem';
import { say, writeScreens } from './screens';
import { type ChosenRun, type WantedPictures, wantedScenario } from './wanted-scenario';
import type { PicturesOutcome } from './write-pictures';

/**
 * Starts the program for --screens: no session of anybody's is touched, the pictures are written, the end.
 * @returns null, or in one line why the options cannot be followed
 */
export function startScreens(start: Start, folder: string): string | null {
  const locale = start.options.lang ?? systemLocale();
  const problem = folderProblem(folder);
  if (problem) return explain([problem], locale);

  const temporary = useTemporaryFolder();
  endOnUncaught(false);
  // One pixel of the view is one of the picture, whatever screen this is.
  app.commandLine.appendSwitch('force-device-scale-factor', '1');
  // Between the windows of two languages there is none.
  app.on('window-all-closed', () => undefined);
  const wanted = wantedScenario(start.options, start.library, path.join(temporary, 'customer-data'));
  // Nobody waits for it before the program is ready: what it fails with is told then.
  wanted.catch(() => undefined);
  void app.whenReady().then(() => writeAndExit(start, folder, wanted, locale));
  return null;
}

async function writeAndExit(
  { options, library, view }: Start,
  folder: string,
  wanted: Promise<WantedPictures>,
  locale: Locale,
): Promise<void> {
  Menu.setApplicationMenu(null);
  const end = (code: number, problems: readonly Problem[] = []): void => {
    if (problems.length > 0) complain(explain(problems, locale));
    app.exit(code);
  };
  try {
    const { result, problems, chosen } = await wanted;
    for (const each of problems) complain(explain([each], locale));
    if (!result.ok) {
      end(MISUSE, result.problems);
      return;
    }
    if (chosen) say(chosenText(chosen, locale));
    const { lang, marks = false, document = false } = options;
    const parts = { view, library, version: app.getVersion() };
    const outcome = await writeScreens({ folder, lang, marks, document, ...result.value }, parts);
    if (outcome.kind === 'written') end(0);
    else end(1, problemsOf(outcome, folder));
  } catch (error) {
    complain(`setup-rehearsal: ${detailOf(error)}`);
    app.exit(1);
  }
}

/** Which run is played, and which way out of it. */
function chosenText({ file, number, way }: ChosenRun, locale: Locale): string {
  const catalog = CATALOGS[locale];
  const { pictured, picturedRegistry } = catalog.customerData;
  const params = { file, number: number ?? 0, way: catalog.caseTexts.ways[way].title };
  return fill(catalog, locale, number === null ? picturedRegistry : pictured, params);
}

function problemsOf(
  outcome: Exclude<PicturesOutcome, { kind: 'written' }>,
  folder: string,
): readonly Problem[] {
  switch (outcome.kind) {
    case 'failed':
      return outcome.problems;
    case 'names-shown':
      return [{ code: 'names-left', at: folder, params: { names: outcome.names.join(', ') } }];
    case 'cancelled':
      return [];
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
