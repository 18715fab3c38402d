import { expect } from '@playwright/test';
import { Prompt, step } from '../prompt';
import { test } from '../program';
import { begin } from '../ways/begin';
import { ENGLISH as EN, FRENCH as FR } from '../words';

const SETUP_KEY = '"HKLM\\SOFTWARE\\Microsoft\\Exchange\\Setup"';

test('another disc is inserted in My Computer, though not while Setup is open, en', async ({ start }) => {
  const person = await begin(start, EN, 'failed-hub-transport');
  const { page } = person;
  await person.openSetup();
  await person.chooseFromStart(EN.explorer);
  const files = page.getByRole('grid', { name: EN.files });
  const disc = files.getByRole('row', { name: /Exchange Server 2007 SP1 \(D:\)/ });
  await disc.click({ button: 'right' });
  const insert = page.getByRole('menuitem', { name: 'Insert Disc' });
  await expect(insert).toHaveAttribute('aria-disabled', 'true');
  await expect(insert).toHaveAccessibleDescription(/Close Setup first/);
  await page.keyboard.press('Escape');
  await person.wizard.getByRole('button', { name: EN.cancel, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: EN.yes, exact: true }).click();

  await disc.click({ button: 'right' });
  await insert.click();
  const dialog = page.getByRole('dialog', { name: 'Insert Disc' });
  await dialog.getByRole('row', { name: /Exchange Server 2007 SP3/ }).click();
  await dialog.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(files.getByRole('row', { name: /Exchange Server 2007 SP3 \(D:\)/ })).toBeVisible();
});

test('Exchange 2003 blocks Setup until it is removed in the list of programs, fr', async ({ start }) => {
  const person = await begin(start, FR, 'failed-hub-transport');
  const { page } = person;
  const prompt = new Prompt(person);
  await prompt.open();
  await prompt.enter(`reg add ${SETUP_KEY} /v NewestBuild /t REG_DWORD /d 7638`);
  await prompt.enter('D:\\Setup /r:H');
  await expect(prompt.output).toContainText("Une version antérieure d'Exchange Server");

  await person.chooseFromStart(FR.controlPanel);
  const panel = page.getByRole('dialog', { name: FR.controlPanel });
  await panel.getByRole('button', { name: FR.addOrRemove, exact: true }).dblclick();
  const programs = page.getByRole('dialog', { name: FR.addOrRemove });
  await programs.getByRole('option', { name: 'Microsoft Exchange', exact: true }).click();
  await programs.getByRole('button', { name: FR.remove, exact: true }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Voulez-vous vraiment supprimer Microsoft Exchange');
  await question.getByRole('button', { name: FR.yes, exact: true }).click();
  await expect(programs.getByRole('option', { name: 'Microsoft Exchange', exact: true })).toHaveCount(0);

  await prompt.bringToFront();
  await prompt.enter('D:\\Setup /r:H');
  await expect(prompt.output).toContainText(step(prompt.labels.hubRole, prompt.labels.completed));
});
