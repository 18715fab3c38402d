import { expect } from '@playwright/test';
import type { Person } from '../person';

const TITLES = {
  en: 'Confirm Value Delete',
  fr: 'Confirmation de la suppression de la valeur',
} as const;

/** Deletes a value of a role's key in Registry Editor, after reading what it warns of. */
export async function deleteValue(
  person: Person,
  key: string,
  value: string,
  warning: string,
): Promise<void> {
  const { page, words } = person;
  await person.chooseFromStart(words.registryEditor);
  const editor = person.window(words.registryEditor);
  await editor.getByRole('treeitem', { name: key, exact: true }).click();
  const row = editor.getByRole('row', { name: new RegExp(`^${value} `) });
  const question = page.getByRole('alertdialog', { name: TITLES[words.lang] });

  // The answer that Enter gives is No.
  await row.click();
  await page.keyboard.press('Delete');
  await expect(question).toContainText(warning);
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(row).toBeVisible();

  await page.keyboard.press('Delete');
  await question.getByRole('button', { name: words.yes, exact: true }).click();
  await expect(row).toBeHidden();
  await person.closeWindow(words.registryEditor);
}
