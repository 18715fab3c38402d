import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { _electron, expect } from '@playwright/test';
import { test } from './program';
import { CHECKOUT } from './spawn';

const RELEASE = path.join(CHECKOUT, 'release');
const EXECUTABLE = 'setup-rehearsal';
/** Copying the runtime and packing takes seconds; a slow disk may take longer. */
const DIST_TIMEOUT_MS = 240_000;

test('the packaged program starts and works', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'only the Linux folder is packaged so far');
  test.setTimeout(DIST_TIMEOUT_MS + 60_000);
  const app = await _electron.launch({
    executablePath: packagedProgram(),
    args: ['--log-level=3', '--lang', 'fr', '--data-dir', path.join(folder, 'data')],
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('button', { name: 'Démarrer', exact: true }).click();
    await expect(page.getByRole('menuitem', { name: 'Panneau de configuration', exact: true })).toBeVisible();
    await page.getByRole('menuitem', { name: 'Services', exact: true }).click();
    const services = page.getByRole('dialog', { name: 'Services' });
    await expect(services.getByRole('row', { name: 'Distributed Transaction Coordinator' })).toBeVisible();

    expect(await app.evaluate(({ app: electron }) => electron.isPackaged)).toBe(true);
    // The scenarios are packed too.
    await page.getByRole('button', { name: 'Démarrer', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Scénarios', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Scénarios' })).toContainText('périmètre');
  } finally {
    await app.close();
  }
});

/** The packaged executable, made anew when there is none or the build is newer. */
function packagedProgram(): string {
  const found = findPackaged();
  if (found !== undefined && changedAt(archiveOf(found)) >= newestIn(path.join(CHECKOUT, 'out')))
    return found;
  const dist = spawnSync('npm', ['run', 'dist'], {
    cwd: CHECKOUT,
    encoding: 'utf8',
    timeout: DIST_TIMEOUT_MS,
  });
  expect(dist.status, dist.stdout + dist.stderr).toBe(0);
  return findPackaged() ?? '';
}

/** In release/, whatever the folder is called; see build/package.ts. */
function findPackaged(): string | undefined {
  if (!existsSync(RELEASE)) return undefined;
  const candidates = readdirSync(RELEASE).map((folder) => path.join(RELEASE, folder, EXECUTABLE));
  return candidates.find((file) => existsSync(file) && existsSync(archiveOf(file)));
}

function archiveOf(executable: string): string {
  return path.join(path.dirname(executable), 'resources/app.asar');
}

/** Time of the newest file of the build that goes into the package. */
function newestIn(out: string): number {
  const folders = ['electron', 'renderer', 'scenarios'].map((name) => path.join(out, name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  );
  return Math.max(...files.map(changedAt));
}

function changedAt(file: string): number {
  return statSync(file).mtimeMs;
}
