import type { BrowserWindow } from 'electron';
import type { Locale } from '../../shared/i18n/locale';
import type { Notice } from '../../shared/ipc/api';
import type { SaveOutcome } from '../../shared/ipc/saved-page';
import type { Attempt } from '../../shared/lab/attempt';
import type { Lab } from '../../shared/lab/file/lab-file';
import { gradeAttempt } from '../../shared/lab/grade/grade';
import { attemptPoints } from '../../shared/lab/lab-snapshot';
import type { Problem } from '../../shared/problem';
import { printDocument } from '../screens/document/print-document';
import { writeBeside } from '../storage/atomic-file';
import { DEFAULT_SCENARIO, type ScenarioLibrary } from '../storage/scenario-library';
import { pickLab, pickLabPlace } from '../window/lab-dialogs';
import { failureOf } from '../window/save-failure';
import { NO_INSTRUCTOR, type LabDesk } from './lab-desk';
import type { LabLibraryFiles, ReadLab } from '../lab-files/lab-library';
import { labReportHtml } from './report/report-html';
import { ResultsFolder } from './results/results-folder';
import type { RunningStage, SessionKeeper } from './running-stage';
import type { StatementDesk } from './statement-desk';
import { StudentDesk } from './student-desk';

/** What labs need of the running program. */
export interface ProgramLabsParts {
  readonly window: BrowserWindow;
  readonly locale: () => Locale;
  /** Folder where results are handed in. */
  readonly results: string;
  readonly library: LabLibraryFiles;
  /** The lab that the program was started with. */
  readonly given: ReadLab | null;
  readonly scenarios: ScenarioLibrary;
  readonly sessions: SessionKeeper;
  readonly stage: () => RunningStage;
  readonly tell: (notice: Notice) => void;
  readonly tellProblem: (problem: Problem) => void;
  readonly version: string;
  readonly statements: StatementDesk;
}

/** The labs of the running program. */
export function programLabs(parts: ProgramLabsParts): LabDesk {
  const { window, locale, scenarios } = parts;
  const student = new StudentDesk({
    ...parts,
    results: new ResultsFolder(parts.results, (name) =>
      pickLabPlace(window, locale(), { name, kind: 'labresult' }),
    ),
    pickLab: () => pickLab(window, locale()),
    saveReport: (form, lab, attempt) => saveReport(parts, form, lab, attempt),
    fallback: () => {
      const loaded = scenarios.load(DEFAULT_SCENARIO);
      return loaded.ok ? loaded.value : null;
    },
    onResult: (attempt, result) => parts.statements.take(attempt, result),
  });
  return {
    student,
    instructor: NO_INSTRUCTOR,
    get connection() {
      return { ...student.connection, draft: null };
    },
    finished: (host) => student.finished(host),
  };
}

async function saveReport(
  { window, locale }: Pick<ProgramLabsParts, 'window' | 'locale'>,
  form: 'html' | 'pdf',
  lab: Lab,
  attempt: Attempt,
): Promise<SaveOutcome> {
  const place = await pickLabPlace(window, locale(), { name: `${lab.id}.${form}`, kind: form });
  if (place === null) return { kind: 'cancelled' };
  const html = labReportHtml(locale(), gradeAttempt(lab, attempt), attemptPoints(attempt, true));
  try {
    writeBeside(place, form === 'html' ? html : await printDocument(html));
    return { kind: 'saved', file: place.replace(/^.*[\\/]/, '') };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}
