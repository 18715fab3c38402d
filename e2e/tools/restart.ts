import { expect } from '@playwright/test';
import type { Person } from '../person';

/** Start, Restart the server, Yes; waits until Windows has started and all windows are gone. */
export async function restartServer(person: Person, warning: string): Promise<void> {
  const { page, words } = person;
  await person.chooseFromStart(words.restart);
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(warning);
  await question.getByRole('button', { name: words.yes, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(/Windows is starting up|Démarrage de Windows/)).toHaveCount(0);
}
