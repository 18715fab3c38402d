import path from 'node:path';
import { CATALOGS } from '../../shared/i18n/catalogs';
import { fill } from '../../shared/i18n/fill';
import type { Locale } from '../../shared/i18n/locale';
import type { Notice } from '../../shared/ipc/api';
import type { LabResult } from '../../shared/lab/grade/lab-result';
import { statementsOf } from '../../shared/lab/xapi/statements';
import { message } from '../../shared/message';
import { makeFolder } from '../storage/make-folder';
import type { SendingProblem } from '../xapi/sending-problem';
import { writeStatementFile } from '../xapi/statement-file';
import { statementId } from '../xapi/statement-ids';
import { StatementQueue } from '../xapi/statement-queue';
import { StatementSender } from '../xapi/statement-sender';
import type { StatementSettings } from './lab-settings';

/** What attempts are told by where no Learning Record Store is named. */
const NAMELESS = {
  activityBase: 'https://setup-rehearsal.invalid/labs',
  homePage: 'https://setup-rehearsal.invalid',
};

/** What tells of attempts as xAPI statements: a file beside the results, and a Learning Record Store where one is named. */
export interface StatementDeskParts {
  /** Folder of results. */
  readonly results: string;
  readonly dataDir: string;
  readonly settings: StatementSettings | null;
  readonly locale: () => Locale;
  readonly tell: (notice: Notice) => void;
}

/** Takes every graded attempt, writes its statements to a file, and sends them as soon as that is possible. */
export class StatementDesk {
  readonly #parts: StatementDeskParts;
  readonly #queue: StatementQueue | null;
  readonly #sender: StatementSender | null;
  /** A problem that lasts is told once. */
  #told: SendingProblem['code'] | null = null;

  constructor(parts: StatementDeskParts) {
    this.#parts = parts;
    const { settings } = parts;
    this.#queue = settings && this.#openQueue();
    this.#sender =
      settings && this.#queue
        ? new StatementSender(this.#queue, settings, ({ problem }) => this.#tell(problem))
        : null;
    this.#sender?.start();
  }

  take(attemptId: string, result: LabResult): void {
    const { activityBase, homePage } = this.#parts.settings ?? NAMELESS;
    const context = {
      attemptId,
      activityBase,
      actor: { name: result.student, homePage },
      words: { en: CATALOGS.en.labs.statements, fr: CATALOGS.fr.labs.statements },
    };
    const statements = statementsOf(result, context, statementId);
    this.#tell(this.#queue?.add(attemptId, statements) ?? null);
    this.#sender?.wake();
    const { results } = this.#parts;
    const name = `${result.startedAt.slice(0, 10)} ${attemptId}.statements.json`;
    try {
      makeFolder(results);
      writeStatementFile(path.join(results, name), statements);
    } catch (error) {
      this.#parts.tell(message('result-not-written', { file: name, reason: String(error) }));
    }
  }

  /** The program ends: what was not acknowledged waits on the disk. Null where nothing is sent. */
  stop(): Promise<void> | null {
    return this.#sender?.stop() ?? null;
  }

  #openQueue(): StatementQueue | null {
    const { dataDir, tell } = this.#parts;
    const folder = path.join(dataDir, 'statements');
    try {
      return new StatementQueue(folder, (problem) => this.#tell(problem));
    } catch (error) {
      tell(message('statements-not-sent', { reason: String(error) }));
      return null;
    }
  }

  #tell(problem: SendingProblem | null): void {
    if (problem?.code === this.#told) return;
    this.#told = problem?.code ?? null;
    if (!problem) return;
    const { locale, tell } = this.#parts;
    const catalog = CATALOGS[locale()];
    const reason = fill(catalog, locale(), catalog.labs.statements.problems[problem.code], problem.params);
    tell(message('statements-not-sent', { reason }));
  }
}
