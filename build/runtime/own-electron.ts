import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT } from './places.js';
import { forgetRefusal, rememberedRefusal, rememberRefusal } from './refusal.js';
import { messageOf } from './requirement-error.js';
import { runQuietly, tail } from './run.js';

const PACKAGE = path.join(CHECKOUT, 'node_modules/electron');
const REFUSAL = 'electron-download';
const PROBE_MS = 10_000;
const DOWNLOAD_MS = 15 * 60_000;

/** Where the package installer gets the binary, and whether the user has told it another way. */
const MIRROR_VARIABLES = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'NPM_CONFIG_ELECTRON_MIRROR'];

export interface OwnElectron {
  readonly executable: string;
  readonly version: string;
}

/** The version of the electron package that is installed. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** The binary that the electron package has downloaded, by the same signs as its own install.js (45.4.1). */
export function findOwnElectron(): OwnElectron | undefined {
  try {
    const version = readFileSync(path.join(PACKAGE, 'dist/version'), 'utf8').trim().replace(/^v/, '');
    const executable = path.join(PACKAGE, 'dist', readFileSync(path.join(PACKAGE, 'path.txt'), 'utf8'));
    return version === packageVersion() && existsSync(executable) ? { executable, version } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lets the electron package download its binary.
 * A refusal is remembered for a day, so that a machine behind a wall does not wait at each start.
 * @returns the binary, or why there is none
 */
export async function downloadOwnElectron(): Promise<OwnElectron | { refused: string }> {
  const remembered = rememberedRefusal(REFUSAL);
  if (remembered)
    return { refused: `${remembered.reason}; not tried again today unless ${remembered.file} is deleted` };
  const refused = (await probe()) ?? (await install());
  if (refused !== undefined) {
    rememberRefusal(REFUSAL, refused);
    return { refused };
  }
  forgetRefusal(REFUSAL);
  return findOwnElectron() ?? { refused: `${PACKAGE}/install.js ended well but left no binary` };
}

/**
 * A quick look whether the download can succeed at all; the installer alone would retry for long.
 * Where a mirror or a proxy is set, only the installer knows the way.
 */
async function probe(): Promise<string | undefined> {
  const redirected = [...MIRROR_VARIABLES, 'ELECTRON_GET_USE_PROXY'].some((name) => process.env[name]);
  if (redirected) return undefined;
  const version = packageVersion();
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return response.ok ? undefined : `github.com answered ${response.status}`;
  } catch (error) {
    return `github.com: ${error instanceof Error && error.cause ? messageOf(error.cause) : messageOf(error)}`;
  }
}

async function install(): Promise<string | undefined> {
  console.log(`Downloading Electron ${packageVersion()} (once).`);
  const script = path.join(PACKAGE, 'install.js');
  const { ok, stderr } = await runQuietly(process.execPath, [script], { timeoutMs: DOWNLOAD_MS });
  return ok ? undefined : tail(stderr, 1);
}
