import type { CommandOutcome } from '../shared/ipc/api';
import type { Command, CommandSource } from '../shared/session/command';
import type { RefusalCode } from '../shared/session/refusal';
import { alertTitle } from './alert-title';
import { getApi } from './api';
import { showAlert } from './desktop/alerts';
import { currentText } from './use-text';
import { windowStore } from './windows/window-store';

/**
 * Sends a command and returns its outcome; never rejects. A refusal is shown in an alert only when
 * `alertRefusal` asks for it and the caller does not deal with that code itself (`expected`); a
 * program that does not answer is always told.
 */
export async function dispatch(
  command: Command,
  source: CommandSource = 'wizard',
  {
    alertRefusal = false,
    expected,
  }: { readonly alertRefusal?: boolean; readonly expected?: RefusalCode } = {},
): Promise<CommandOutcome | null> {
  const { catalog, refusal } = currentText();
  const title = alertTitle(command, source, windowStore.getState(), catalog);
  try {
    const outcome = await getApi().execute(command, source);
    const sentence =
      alertRefusal && outcome.refusal?.code !== expected ? refusal(outcome.refusal) : undefined;
    if (sentence !== undefined) showAlert({ icon: 'error', title, text: sentence });
    return outcome;
  } catch {
    const { programName, noAnswer } = catalog.desktop;
    showAlert({ icon: 'error', title: programName, text: noAnswer });
    return null;
  }
}
