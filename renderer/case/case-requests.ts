import type { RehearsalTarget, SendOutcome } from '../../shared/ipc/case-api';
import { getApi } from '../api';
import { dispatch } from '../dispatch';
import { showAlert } from '../desktop/alerts';
import { currentText } from '../use-text';
import { outcomeAlert } from './outcome-alert';

/** Lets the person pick a customer's files; what keeps them from being read is told. */
export function openCustomerData(): void {
  const { title, reading } = currentText().catalog.customerCase;
  getApi()
    .openCustomerData()
    .catch(() => showAlert({ icon: 'error', title, text: reading.failed }));
}

/** Has the server of a run rebuilt; it arrives with the case. */
export function lookAtRun(run: string): void {
  const { title, ways } = currentText().catalog.customerCase;
  getApi()
    .lookAtRun(run)
    .catch(() => showAlert({ icon: 'error', title, text: ways.notRebuilt }));
}

/** The customer's data is put away. */
export function closeCase(): void {
  void getApi().closeCase();
}

/** Starts a session on the customer's server. */
export function rehearse(target: RehearsalTarget): void {
  const { title, ways } = currentText().catalog.customerCase;
  getApi()
    .rehearse(target)
    .catch(() => showAlert({ icon: 'error', title, text: ways.failed }));
}

/** Gives up what is being sent or saved. */
export function cancelSending(): void {
  void getApi().cancelSending();
}

/** The causes of these tasks' failures are taken as cured in the rehearsal that is open. */
export async function takeAsCured(tasks: readonly string[]): Promise<void> {
  const outcomes = [];
  for (const task of tasks)
    outcomes.push(await dispatch({ type: 'lift-fault', task }, 'tool', { alertRefusal: true }));
  const { title, ways } = currentText().catalog.customerCase;
  if (outcomes.every((outcome) => outcome?.refusal === null))
    showAlert({ icon: 'info', title, text: ways.cured });
}

/** Saves a log with its names replaced where the person wants it, and tells what became of it. */
export async function saveRedactedLog(log: string): Promise<void> {
  tellOutcome(await getApi().saveRedactedLog(log).catch(failed));
}

/** Tells what became of something that was to be sent or saved. */
export function tellOutcome(outcome: SendOutcome): void {
  const text = currentText();
  const alert = outcomeAlert(outcome, text.catalog.customerCase.title, text);
  if (alert) showAlert(alert);
}

/** What a program that does not answer has come to. */
export function failed(): SendOutcome {
  return { kind: 'failed', problem: null };
}
