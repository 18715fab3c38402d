import { existsSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { canInstall, findProgram, install } from './apt.js';
import { isRoot } from './places.js';
import { rememberedRefusal, rememberRefusal } from './refusal.js';
import { messageOf } from './requirement-error.js';
import { runQuietly } from './run.js';

/** Debian's fonts-wine: a free Tahoma with bitmap strikes, crisp at 11 px as on Windows Server 2003. */
const PACKAGE = 'fonts-wine';
const PACKAGE_FOLDER = '/usr/share/wine/fonts';
const FILES = ['tahoma.ttf', 'tahomabd.ttf'];
const REFUSAL = 'tahoma';

/**
 * Sees to it that fontconfig finds Tahoma: the package keeps it outside of fontconfig's folders, so both files are
 * linked into one. It has to be a system font; as a web font the bitmap strikes are lost.
 * Only looks depend on it, so a failure is one line, once a day.
 */
export async function ensureTahoma(): Promise<void> {
  if (findProgram('fc-match') === undefined || (await isFound()) || rememberedRefusal(REFUSAL)) return;
  const failure = await provide().catch(messageOf);
  if (failure === undefined && (await isFound())) return;
  rememberRefusal(REFUSAL, failure ?? 'fontconfig does not find it');
  console.log(
    `No Tahoma font (Debian package ${PACKAGE}${failure === undefined ? '' : `: ${failure}`}); texts get another font.`,
  );
}

async function isFound(): Promise<boolean> {
  const { stdout } = await runQuietly('fc-match', ['-f', '%{family}', 'Tahoma']);
  return stdout.split(',').includes('Tahoma');
}

async function provide(): Promise<string | undefined> {
  if (!existsSync(path.join(PACKAGE_FOLDER, 'tahoma.ttf'))) {
    const failure = canInstall() ? await install([PACKAGE]) : 'not installed';
    if (failure !== undefined) return failure;
  }
  const folder = fontFolder();
  await mkdir(folder, { recursive: true });
  for (const file of FILES) await link(path.join(PACKAGE_FOLDER, file), path.join(folder, file));
  await runQuietly('fc-cache', [folder]);
  return undefined;
}

/** A folder that fontconfig looks into: for everybody when root, else the user's own. */
function fontFolder(): string {
  if (isRoot()) return '/usr/local/share/fonts/setup-rehearsal';
  return path.join(
    process.env['XDG_DATA_HOME'] ?? path.join(os.homedir(), '.local/share'),
    'fonts/setup-rehearsal',
  );
}

async function link(target: string, name: string): Promise<void> {
  await rm(name, { force: true });
  await symlink(target, name);
}
