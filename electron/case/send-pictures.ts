import path from 'node:path';
import { caseRedactor, type CaseRun, redactRun } from '../../shared/case/take-case';
import type { Redactor } from '../../shared/case/redaction/redactor';
import { LOCALES, type Locale } from '../../shared/i18n/locale';
import type { PicturesToSend, SendOutcome } from '../../shared/ipc/case-api';
import type { LocalizedText } from '../../shared/scenario/localized-text';
import type { CaseLogs } from '../customer-logs/case-logs';
import type { StageParts } from '../screens/stage';
import { type PicturesOutcome, type PicturesWatch, writePictures } from '../screens/write-pictures';
import type { LoadedScenario } from '../storage/scenario-library';
import { caseScenarioOf } from './case-rehearsal';
import { leftNames } from './left-names';
import { newFolder } from './new-folder';
import { endOfLog } from './run-log';
import { textsIn } from '../../shared/case/texts-in';

/** A run of the case with its names as they are to be told, and what replaces them where they are not. */
export interface ToldRun {
  readonly run: CaseRun;
  readonly redactor: Redactor | null;
}

/** A run, redacted where that is wanted, by the names of all runs of its case. */
export function toldRun(run: CaseRun, runs: readonly CaseRun[], isRedacted: boolean): ToldRun {
  if (!isRedacted) return { run, redactor: null };
  const redactor = caseRedactor(runs);
  return { run: redactRun(run, redactor), redactor };
}

/** The server of a run, as it is told, with a way out as its reference path; null where there is none. */
export async function toldScenarioOf(
  { run, redactor }: ToldRun,
  way: PicturesToSend['way'] | null | undefined,
  logs: CaseLogs,
): Promise<LoadedScenario | null> {
  return caseScenarioOf(run, way, await endOfLog(run, logs, redactor));
}

/** Writes the pictures of a way and the covering texts into a new folder below the chosen one. */
export async function sendPicturesTo(
  parent: string,
  wanted: PicturesToSend,
  told: ToldRun,
  parts: { readonly logs: CaseLogs; readonly stage: StageParts },
  watch: PicturesWatch,
): Promise<SendOutcome> {
  const { redactor } = told;
  const loaded = await toldScenarioOf(told, wanted.way, parts.logs);
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
    parts.stage,
    watch,
  );
  return outcomeOf(outcome, folder);
}

/** The covering text as the person has edited it, redacted like the rest. */
function coverOf(
  { cover }: PicturesToSend,
  redactor: Redactor | null,
): LocalizedText & Record<Locale, string> {
  const [en = '', fr = ''] = LOCALES.map(
    (locale) => redactor?.redact(cover[locale] ?? '') ?? cover[locale] ?? '',
  );
  return { en, fr };
}

function outcomeOf(outcome: PicturesOutcome, folder: string): SendOutcome {
  switch (outcome.kind) {
    case 'written':
      return { kind: 'sent', folder, files: outcome.files.map((file) => path.relative(folder, file)) };
    case 'names-shown':
      return { kind: 'not-redacted', found: outcome.names };
    case 'failed':
      return { kind: 'failed', problem: outcome.problems[0] ?? null };
    case 'cancelled':
      return outcome;
  }
}
