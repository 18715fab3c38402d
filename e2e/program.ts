import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

/** The program, started for one test on a data folder of its own. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
}

/** Starts the program with options; the data folder is an empty one unless given. */
export type StartProgram = (options?: readonly string[], dataDir?: string) => Promise<Program>;

/** Tests with `start`; whatever they started is closed, and its data removed, at the end. */
export const test = base.extend<{ start: StartProgram; folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  start: async ({ folder }, use) => {
    const started: ElectronApplication[] = [];
    await use(async (options = [], dataDir = path.join(folder, 'data')) => {
      const app = await _electron.launch({
        args: ['.', '--log-level=3', '--data-dir', dataDir, ...options],
      });
      started.push(app);
      const page = await app.firstWindow();
      await page.getByRole('button', { name: /^(Start|Démarrer)$/ }).waitFor();
      return { app, page, dataDir };
    });
    for (const app of started) await app.close().catch(() => undefined);
  },
});
