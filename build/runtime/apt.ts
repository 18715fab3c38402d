import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { isRoot } from './places.js';
import { runQuietly, tail } from './run.js';

/** The full path of a program in PATH, if it is there. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether packages can be installed here without asking anybody: apt, and root. */
export function canInstall(): boolean {
  return isRoot() && findProgram('apt-get') !== undefined;
}

/**
 * Gives packages the names they bear in this release: since 2024 (Debian 13, Ubuntu 24.04) many libraries
 * end in `t64`. Where apt does not know either, the plain name stays, and apt will say so.
 */
export async function packageNames(packages: readonly string[]): Promise<string[]> {
  const { stdout } = await runQuietly('apt-cache', [
    'policy',
    ...packages.flatMap((name) => [name, `${name}t64`]),
  ]);
  const installable = new Set(
    [...stdout.matchAll(/^(\S+):\n(?:.*\n)??\s+Candidate: (?!\(none\))/gm)].map(([, name]) => name),
  );
  return packages.map((name) =>
    !installable.has(name) && installable.has(`${name}t64`) ? `${name}t64` : name,
  );
}

/** The command that a person would type. */
export function installCommand(packages: readonly string[]): string {
  const sudo = isRoot() ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Installs packages quietly, with one line saying which.
 * @returns what apt said when it failed, undefined when it succeeded
 */
export async function install(packages: readonly string[]): Promise<string | undefined> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing Debian packages: ${packages.join(' ')}.`);
  // A failing update is no failure yet: the lists at hand may be good enough.
  const update = await runQuietly('apt-get', ['update', '-qq'], { env });
  const names = await packageNames(packages);
  const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  const done = await runQuietly('apt-get', ['install', ...options, ...names], { env });
  return done.ok
    ? undefined
    : [update.stderr, done.stderr]
        .map((text) => tail(text, 4))
        .join('\n')
        .trim();
}
