import { fill } from '../../../../shared/i18n/fill';
import type { SavedPage } from '../../../../shared/ipc/saved-page';
import type { WizardSnapshot } from '../../../../shared/session/snapshot/snapshot';
import { getApi } from '../../../api';
import { showAlert } from '../../../desktop/alerts';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';
import { reportOf } from './report';
import { reportHtml } from './report-html';
import { reportText, reportTextFile } from './report-text';

/** What can be done with the Readiness Checks page as a whole. */
export interface ReportActions {
  readonly copy: () => void;
  /** Answers the name under which it was saved; null where it was not, which has been told where it is a failure. */
  readonly save: () => Promise<string | null>;
}

/** Copies and saves the Readiness Checks page; undefined on the other pages. */
export function useReport(
  { page, checks, buttons }: WizardSnapshot,
  showPassed: boolean,
): ReportActions | undefined {
  const { catalog, locale } = useText();
  const server = useSnapshot((snapshot) => snapshot.server);
  if (page !== 'readiness-checks' || !checks) return undefined;
  const { name, product } = server;
  const bannerLine = fill(catalog, locale, catalog.wizard.bannerLine, { server: name, product });
  const begin = buttons.next.label;
  const report = () => reportOf({ catalog, locale, bannerLine, checks, begin, showPassed });
  const words = catalog.wizard.pages['readiness-checks'].saving;
  const title = catalog.wizard.windowTitle;
  return {
    copy: () => void getApi().copyText(reportText(report())),
    save: async () => {
      const made = report();
      const saved: SavedPage = {
        name: fileName(fill(catalog, locale, words.fileName, { server: name })),
        forms: [
          { format: 'txt', content: reportTextFile(made) },
          { format: 'html', content: reportHtml(made) },
        ],
      };
      try {
        const outcome = await getApi().savePage(saved);
        if (outcome.kind === 'failed')
          showAlert({ icon: 'error', title, text: words.failures[outcome.reason] });
        return outcome.kind === 'saved' ? outcome.file : null;
      } catch {
        showAlert({ icon: 'error', title, text: words.failures.other });
        return null;
      }
    },
  };
}

/** A name that any file system takes: a scenario may call its server anything. */
function fileName(name: string): string {
  return name
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '_')
    .slice(0, 100)
    .trim();
}
