import { expect } from '@playwright/test';
import type { Person } from '../person';

/** Something to do in the Exchange Management Console. */
export interface ConsoleAct {
  /** Node of the tree. */
  readonly place: string;
  /** How a line of its list begins. */
  readonly item: string;
  /** Link at the right. */
  readonly action: string;
  /** Title of the dialog, where it is not that of the link. */
  readonly title?: string;
  /** The server that is chosen in the dialog; without it the link asks for nothing. */
  readonly server?: string;
}

/** Carries it out in the console, which is open, and waits for its effect in the list. */
export async function actInConsole(
  person: Person,
  { place, item, action, title = action, server }: ConsoleAct,
): Promise<void> {
  const console = person.window(person.words.console);
  await console.getByRole('treeitem', { name: place, exact: true }).click();
  const row = console.getByRole('row', { name: new RegExp(`^${item}`) });
  await row.click();
  const link = console
    .getByRole('region', { name: 'Actions' })
    .getByRole('button', { name: action, exact: true });
  await link.click();
  if (server === undefined) {
    await expect(link).toBeDisabled();
    return;
  }
  const dialog = person.page.getByRole('dialog', { name: title, exact: true });
  await dialog.getByRole('row', { name: new RegExp(`^${server}`) }).click();
  await dialog.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toContainText(server);
}
