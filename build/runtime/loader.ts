/**
 * The default app of the stand-in runtime (stand-in.ts packs it as resources/default_app.asar): what
 * Electron's own default app does for `electron <folder>`, and nothing else. Runs inside Electron 25.
 *
 * Like Electron's, it stops reading options at the app, so that `electron . --version` asks the app, and it
 * honours `-r FILE` before: Playwright's launch passes one, which is not the app.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { app } from 'electron';

/** Electron's default app calls these; they are in no type declaration. */
interface DefaultAppHooks {
  setVersion(version: string): void;
  setAppPath(folder: string): void;
}

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
}

interface Request {
  readonly preloads: string[];
  readonly app: string | undefined;
}

function readArguments(args: string[]): Request {
  const preloads: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '-r' || argument === '--require') preloads.push(args[(index += 1)] ?? '');
    else if (argument === '--version' || argument === '-v') printVersion();
    else if (!argument.startsWith('-')) return { preloads, app: path.resolve(argument) };
  }
  return { preloads, app: undefined };
}

function printVersion(): never {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}

/** Gives the app its identity, before any code of it runs. */
function introduce(target: string): void {
  const file = path.join(target, 'package.json');
  const hooks = app as typeof app & DefaultAppHooks;
  if (!existsSync(file)) {
    hooks.setAppPath(path.dirname(target));
    return;
  }
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const name = manifest.productName ?? manifest.name ?? app.name;
  app.name = name;
  if (manifest.version !== undefined) hooks.setVersion(manifest.version);
  app.setDesktopName(`${name}.desktop`);
  hooks.setAppPath(target);
  if (!app.commandLine.hasSwitch('user-data-dir'))
    app.setPath('userData', path.join(app.getPath('appData'), name));
}

function start(): void {
  const request = readArguments(process.argv.slice(1));
  const load = createRequire(path.join(process.cwd(), 'package.json'));
  for (const file of request.preloads) load(path.resolve(file));
  if (request.app === undefined) throw new Error('No app given: electron [options] <folder or file>.');
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  introduce(request.app);
  load(request.app);
}

try {
  start();
} catch (error) {
  // On a machine without anybody before it, Electron's own error box would wait for ever.
  console.error(error instanceof Error ? error.stack : error);
  app.exit(1);
}
