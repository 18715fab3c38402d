import type { AuthorRequest, LabAnswer } from '../../shared/ipc/lab-api';
import { describeProblem } from '../../shared/i18n/describe';
import { getApi } from '../api';
import { showAlert } from '../desktop/alerts';
import { currentText } from '../use-text';

/** Asks something of the running lab; a refusal is told. Returns whether it was done. */
export async function askOfLab(request: () => Promise<LabAnswer>): Promise<boolean> {
  try {
    const refusal = currentText().refusal(await request());
    if (refusal === undefined) return true;
    tell(refusal);
  } catch {
    tell(currentText().catalog.labs.panel.failed);
  }
  return false;
}

/** Asks something of the running lab to which there is no answer; that it failed is told. */
export async function askPlainly(request: () => Promise<void>): Promise<void> {
  await askOfLab(async () => {
    await request();
    return null;
  });
}

/** Asks something for an author; that it failed is told. Returns whether it was done. */
export async function askAsAuthor(request: AuthorRequest): Promise<boolean> {
  const { catalog, locale } = currentText();
  try {
    const outcome = await getApi().authorLab(request);
    if (outcome.kind === 'failed') tell(describeProblem(catalog, locale, outcome.problem));
    return outcome.kind === 'done' || outcome.kind === 'saved';
  } catch {
    tell(catalog.labs.panel.failed);
    return false;
  }
}

function tell(text: string): void {
  showAlert({ icon: 'error', title: currentText().catalog.labs.library.title, text });
}
