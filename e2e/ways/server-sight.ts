import { expect } from '@playwright/test';
import type { Person } from '../person';

/** The values of a role's key as Registry Editor shows them; null where the key is not there. */
export async function readRoleKey(
  person: Person,
  key: string,
): Promise<Readonly<Record<string, string>> | null> {
  const { registryEditor } = person.words;
  await person.chooseFromStart(registryEditor);
  const editor = person.window(registryEditor);
  await expect(editor.getByRole('treeitem', { name: 'v8.0', exact: true })).toBeVisible();
  const item = editor.getByRole('treeitem', { name: key, exact: true });
  const isThere = (await item.count()) > 0;
  if (isThere) {
    await item.click();
    await expect(editor.getByRole('status')).toContainText(key);
  }
  const rows = await editor.getByRole('row').allInnerTexts();
  await person.closeWindow(registryEditor);
  if (!isThere) return null;
  // A row: name, type, data.
  const cells = rows.map((row) => row.split('\n').filter((cell) => cell !== ''));
  return Object.fromEntries(cells.map(([name = '', , data = '']) => [name, data]));
}

/** The watermark of a role, which must have one. */
export async function readWatermark(person: Person, key: string): Promise<string> {
  const values = await readRoleKey(person, key);
  expect(values?.['Watermark']).toMatch(/^[0-9a-f]{8}$/);
  return values!['Watermark']!;
}

/** Expects a role's key without a mark, at a version. */
export async function expectConfigured(person: Person, key: string, version = '8.1.240.6'): Promise<void> {
  const values = await readRoleKey(person, key);
  expect(values).toMatchObject({ ConfiguredVersion: version });
  expect(values).not.toHaveProperty('Watermark');
  expect(values).not.toHaveProperty('Action');
}

/** The setup log as Notepad shows it. */
export async function readSetupLog(person: Person): Promise<string> {
  const { setupLogs } = person.words;
  await person.chooseFromStart(setupLogs);
  await person
    .window(setupLogs)
    .getByRole('row', { name: /^ExchangeSetup\.log/ })
    .dblclick();
  const text = await person.window('ExchangeSetup.log').getByRole('textbox').inputValue();
  await person.closeWindow('ExchangeSetup.log');
  await person.closeWindow(setupLogs);
  return text;
}

/** What the log says where Setup takes up a run that stopped at a mark. */
export function lookingFor(watermark: string): string {
  return `Looking for the failed task with ID ${watermark}.`;
}

/** The line of a service in Services; null where there is none. */
export async function readService(person: Person, displayName: string): Promise<string | null> {
  const { services } = person.words;
  await person.chooseFromStart(services);
  const window = person.window(services);
  await expect(window.getByRole('row', { name: /^Distributed Transaction Coordinator/ })).toBeVisible();
  const rows = await window.getByRole('row').allInnerTexts();
  await person.closeWindow(services);
  return rows.find((row) => row.trimStart().startsWith(`${displayName}\n`)) ?? null;
}
