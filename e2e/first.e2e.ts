import { expect } from '@playwright/test';
import { test } from './program';
test('starts', async ({ start }) => {
  const { page } = await start(['--lang', 'en']);
  await page.screenshot({ path: '/tmp/scratch/desk.png' });
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});
