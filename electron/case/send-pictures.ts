import path from 'node:path';
import type { Redactor } from '../../shared/case/redaction/redactor';
import { textsIn } from '../../shared/case/texts-in';
import { LOCALES, type Locale } from '../../shared/i18n/locale';
import type { PicturesToSend, SendOutcome } from '../../shared/ipc/case-api';
import type { Problem } from '../../shared/problem';
import type { LocalizedText } from '../../shared/scenario/localized-text';
import type { StageParts } from '../screens/stage';
import { type PicturesOutcome, type PicturesWatch, writePictures } from '../screens/write-pictures';
import { leftNames } from './left-names';
import { newFolder } from './new-folder';
import { redactionProblem, redactionRemarks } from './redaction-problems';
import { type ToldRun, toldScenarioOf } from './told-run';

/** Writes the pictures of a way and the covering texts into a new folder below the chosen one. */
export async function sendPicturesTo(
  parent: string,
  wanted: PicturesToSend,
  told: ToldRun,
  stage: StageParts,
  watch: PicturesWatch,
): Promise<SendOutcome> {
  const { redactor } = told;
  const problem = redactionProblem(redactor, wanted.way);
  if (problem) return { kind: 'failed', problem };
  const loaded = toldScenarioOf(told, wanted.way);
  if (!loaded) return { kind: 'failed', problem: { code: 'no-reference-path', at: wanted.way, params: {} } };
  const namesIn = redactor ? (text: string) => leftNames(text, redactor) : undefined;
  const found = namesIn?.(textsIn(loaded.scenario)) ?? [];
  if (found.length > 0) return { kind: 'not-redacted', found };
  const { title, host } = loaded.scenario;
  const name = `${host.name}-${wanted.way}`;
  const folder = newFolder(parent, name);
  const cover = coverOf(wanted, redactor);
  const outcome = await writePictures(
    {
      loaded,
      folder,
      locales: wanted.locales,
      pages: wanted.pages,
      marks: wanted.hasMarks,
      document: { name, title, intro: cover },
      outputs: {
        png: wanted.forms.includes('png'),
        html: wanted.forms.includes('html'),
        pdf: wanted.forms.includes('pdf'),
      },
      texts: wanted.locales
        .filter((locale) => cover[locale].trim() !== '')
        .map((locale) => ({ name: `${name}.${locale}.txt`, text: `${cover[locale].trim()}\n` })),
      namesIn,
    },
    stage,
    watch,
  );
  return outcomeOf(outcome, folder, redactionRemarks(redactor, name));
}

/** The covering text as the person has edited it: what the customer told is replaced, the person's own stays. */
function coverOf(
  { cover }: PicturesToSend,
  redactor: Redactor | null,
): LocalizedText & Record<Locale, string> {
  const [en = '', fr = ''] = LOCALES.map(
    (locale) => redactor?.redactKnown(cover[locale] ?? '') ?? cover[locale] ?? '',
  );
  return { en, fr };
}

function outcomeOf(outcome: PicturesOutcome, folder: string, remarks: readonly Problem[]): SendOutcome {
  switch (outcome.kind) {
    case 'written':
      return {
        kind: 'sent',
        folder,
        files: outcome.files.map((file) => path.relative(folder, file)),
        remarks,
      };
    case 'names-shown':
      return { kind: 'not-redacted', found: outcome.names };
    case 'failed':
      return { kind: 'failed', problem: outcome.problems[0] ?? null };
    case 'cancelled':
      return outcome;
  }
}
