import { writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { LOCALES, type Locale } from '../../shared/i18n/locale';
import type { LoadedScenario } from '../storage/scenario-library';
import { indexPage } from './index-page';
import type { StageParts } from './stage';
import { type PicturesOutcome, writePictures } from './write-pictures';

const STDOUT = 1;

/** What --screens works on. */
export interface ScreensOptions {
  readonly folder: string;
  /** Both languages where none was asked for. */
  readonly lang: Locale | undefined;
  readonly loaded: LoadedScenario;
  /** Whether the controls that the path marks get numbers. */
  readonly marks: boolean;
  /** Whether the pictures are also written as one HTML page and as one PDF. */
  readonly document: boolean;
  readonly namesIn?: ((text: string) => readonly string[]) | undefined;
}

/** Plays the scenario's reference path in each language and writes its pages as pictures, with an index. */
export async function writeScreens(options: ScreensOptions, parts: StageParts): Promise<PicturesOutcome> {
  const { folder, lang, loaded, marks, document, namesIn } = options;
  const { id, title, briefing } = loaded.scenario;
  const outcome = await writePictures(
    {
      loaded,
      folder,
      marks,
      pages: 'all',
      locales: lang ? [lang] : LOCALES,
      document: { name: id, title, intro: briefing },
      outputs: { png: true, html: document, pdf: document },
      namesIn,
    },
    parts,
    { onWritten: say },
  );
  if (outcome.kind !== 'written') return outcome;
  const index = path.join(folder, 'index.html');
  writeFileSync(index, indexPage(title, outcome.pictures));
  say(index);
  return outcome;
}

/** Writes one line to stdout. */
export function say(line: string): void {
  writeSync(STDOUT, `${line}\n`);
}
