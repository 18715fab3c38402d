import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT, OUT } from './runtime/places.js';
import { RequirementError } from './runtime/requirement-error.js';
import { runForeground } from './runtime/run.js';

const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'vite.config.ts',
  'package.json',
  'build/copy-scenarios.ts',
];
const PRODUCTS = [
  'electron/main.cjs',
  'electron/preload.cjs',
  'headless/setup-rehearsal.cjs',
  'renderer/index.html',
  'scenarios',
];

/**
 * Builds the program when out/ lacks a part or a source is newer.
 * @throws RequirementError when the build fails; its own output stands before
 */
export async function ensureBuilt(): Promise<void> {
  if (isFresh()) return;
  console.log('Building the program.');
  const code = await runScriptOfPackage('build');
  if (code !== 0) throw new RequirementError('The build failed, see above.');
}

/**
 * Runs a script of package.json in the foreground.
 * @returns its exit code
 */
export function runScriptOfPackage(
  name: string,
  args: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const rest = args.length > 0 ? ['--', ...args] : [];
  return runForeground(npm, ['run', '--silent', name, ...rest], {
    cwd: CHECKOUT,
    env: { ...process.env, ...env },
    // Windows starts .cmd files only through its shell.
    shell: process.platform === 'win32',
  });
}

function isFresh(): boolean {
  const products = PRODUCTS.map((product) => path.join(OUT, product));
  if (!products.every((product) => existsSync(product))) return false;
  const oldest = Math.min(...products.map((product) => statSync(product).mtimeMs));
  return SOURCES.every((source) => newestChange(path.join(CHECKOUT, source)) <= oldest);
}

/** The last change in a tree. Folders count too: a deleted file changes only its folder. */
function newestChange(file: string): number {
  const status = statSync(file);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}
