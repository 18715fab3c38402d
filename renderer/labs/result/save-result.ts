import type { SaveOutcome } from '../../../shared/ipc/saved-page';
import { getApi } from '../../api';
import { showAlert } from '../../desktop/alerts';
import { currentText } from '../../use-text';

/** Saves the report of the finished attempt where the person wants it, and tells what became of it. */
export async function saveReport(form: 'html' | 'pdf'): Promise<void> {
  tell(await getApi().saveLabReport(form).catch(failed));
}

/** The same for the file that an instructor grades. */
export async function saveResult(): Promise<void> {
  tell(await getApi().saveLabResult().catch(failed));
}

function failed(): SaveOutcome {
  return { kind: 'failed', reason: 'other' };
}

function tell(outcome: SaveOutcome): void {
  const { catalog, fill } = currentText();
  const { title, saved } = catalog.labs.result;
  if (outcome.kind === 'saved') showAlert({ icon: 'info', title, text: fill(saved, { file: outcome.file }) });
  if (outcome.kind === 'failed') {
    const { failures } = catalog.wizard.pages['readiness-checks'].saving;
    showAlert({ icon: 'error', title, text: failures[outcome.reason] });
  }
}
