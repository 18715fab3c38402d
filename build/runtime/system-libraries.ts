import { canInstall, findProgram, install, installCommand, packageNames } from './apt.js';
import { needsOwnDisplay } from './display.js';
import { RequirementError } from './requirement-error.js';
import { runQuietly } from './run.js';
import { ensureTahoma } from './tahoma.js';

/** The Debian 12 package of each library that Electron 25 to 45 links to or opens; see apt.ts for newer names. */
const PACKAGE_OF: Readonly<Record<string, string>> = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
};

/** Newer Electrons open these at run time, so that ldd does not name them. */
const OPENED_AT_RUN_TIME = ['libgtk-3.so.0'];

interface Missing {
  readonly packages: readonly string[];
  /** Libraries whose package we do not know, and programs and libraries where there is no apt. */
  readonly things: readonly string[];
}

/**
 * Sees to it that an Electron binary finds its shared libraries, a display server where there is no display, and
 * (optionally) the font of the period. Installs what is missing where it may: root on Debian and its kin.
 * Silent when nothing is missing; does nothing where the system is not Linux.
 * @throws RequirementError naming what is missing and the command that installs it
 */
export async function ensureSystemLibraries(executable: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(executable);
  if (missing.things.length > 0) await installMissing(executable, missing);
  await ensureTahoma();
}

async function installMissing(executable: string, missing: Missing): Promise<void> {
  if (missing.packages.length === 0 || !canInstall()) throw await tellMissing(missing);
  const failure = await install(missing.packages);
  const still = await findMissing(executable);
  if (still.things.length > 0) throw await tellMissing(still, failure);
}

async function findMissing(executable: string): Promise<Missing> {
  const libraries = await missingLibraries(executable);
  const xvfb = needsOwnDisplay() && findProgram('Xvfb') === undefined ? ['xvfb'] : [];
  const known = libraries.flatMap((library) => PACKAGE_OF[library] ?? []);
  return {
    packages: [...new Set([...known, ...xvfb])],
    things: [...libraries, ...xvfb.map(() => 'Xvfb (there is no display)')],
  };
}

async function missingLibraries(executable: string): Promise<string[]> {
  const [linked, cache] = await Promise.all([
    runQuietly('ldd', [executable]),
    runQuietly(ldconfig(), ['-p']),
  ]);
  const unlinked = [...linked.stdout.matchAll(/^\s*(\S+) => not found/gm)].flatMap(
    ([, library]) => library ?? [],
  );
  const unopened = cache.ok ? OPENED_AT_RUN_TIME.filter((library) => !cache.stdout.includes(library)) : [];
  return [...new Set([...unlinked, ...unopened])];
}

/** Debian keeps it out of the path of ordinary users. */
function ldconfig(): string {
  return findProgram('ldconfig') ?? '/sbin/ldconfig';
}

async function tellMissing(missing: Missing, failure?: string): Promise<RequirementError> {
  const lines = [`This system lacks: ${missing.things.join(', ')}.`];
  if (failure !== undefined) lines.push(`Installing failed: ${failure}`);
  if (findProgram('apt-get') === undefined) {
    lines.push(
      'Install the packages of your distribution that contain these, then run the same command again.',
    );
  } else {
    const names = await packageNames(missing.packages);
    lines.push('Run this, then the same command again:', `  ${installCommand(names)}`);
  }
  return new RequirementError(lines.join('\n'));
}
