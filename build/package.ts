/**
 * `npm run dist`: the program as a folder for Linux under release/, started once to see that it works.
 * Built on the stand-in runtime its name says that it is not for release.
 */
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startUntilPainted } from './bench/paint.js';
import { ensureElectronRuntime, type Runtime } from './runtime/electron-runtime.js';
import { commonArguments } from './runtime/launch.js';
import { CHECKOUT } from './runtime/places.js';
import { RequirementError, runScript } from './runtime/requirement-error.js';
import { runQuietly, tail } from './runtime/run.js';

const RELEASE = path.join(CHECKOUT, 'release');
const UNPACKED = path.join(RELEASE, 'linux-unpacked');
const EXECUTABLE = 'setup-rehearsal';

/** In a runtime's folder only to run apps named on the command line. electron-builder would pack them too. */
const DEVELOPMENT_ONLY = ['resources/default_app.asar', 'version'];

async function packageWith(runtime: Runtime, work: string): Promise<void> {
  const dist = path.join(work, 'electron');
  await cp(path.dirname(runtime.executable), dist, { recursive: true });
  for (const file of DEVELOPMENT_ONLY) await rm(path.join(dist, file), { force: true });
  await rm(RELEASE, { recursive: true, force: true });
  const args = ['--linux', 'dir', '--config', 'electron-builder.yml'];
  const electron = [`-c.electronDist=${dist}`, `-c.electronVersion=${runtime.version}`];
  const builder = path.join(CHECKOUT, 'node_modules/.bin/electron-builder');
  const output = await runQuietly(builder, [...args, ...electron], { cwd: CHECKOUT });
  if (!output.ok)
    throw new RequirementError(`electron-builder failed:\n${tail(output.stdout + output.stderr, 15)}`);
}

/** Puts the name right and gives the folder. */
async function nameFor(runtime: Runtime): Promise<string> {
  if (runtime.kind === 'electron') return UNPACKED;
  const folder = `${UNPACKED}-standin-not-for-release`;
  await rename(UNPACKED, folder);
  return folder;
}

async function tryStart(folder: string, work: string): Promise<void> {
  const args = [...commonArguments(), '--lang', 'en', '--data-dir', path.join(work, 'data')];
  const program = await startUntilPainted(path.join(folder, EXECUTABLE), args);
  await program.end();
}

runScript(async () => {
  if (process.platform !== 'linux')
    throw new RequirementError('Only the Linux folder is packaged so far; run this on Linux.');
  const runtime = await ensureElectronRuntime();
  const work = await mkdtemp(path.join(os.tmpdir(), 'setup-rehearsal-dist-'));
  try {
    await packageWith(runtime, work);
    const folder = await nameFor(runtime);
    await tryStart(folder, work);
    console.log(`Packaged, and it starts: ${path.join(folder, EXECUTABLE)}`);
    return 0;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
});
