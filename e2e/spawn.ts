import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The checkout, and with it the program as `electron .` starts it. */
export const CHECKOUT = path.resolve(import.meta.dirname, '..');

/** The electron package gives the path of its executable, or of the one that ELECTRON_OVERRIDE_DIST_PATH names. */
export const RUNTIME = createRequire(import.meta.url)('electron') as string;

/** Chromium does not run as root with its sandbox; its lines about a missing D-Bus are nobody's business. */
const SWITCHES = process.getuid?.() === 0 ? ['--no-sandbox', '--log-level=3'] : ['--log-level=3'];

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that was started as from a command line, without Playwright. */
export interface Spawned {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts the program with options of its own, and collects what it prints. */
export function spawnProgram(options: readonly string[], env: NodeJS.ProcessEnv = {}): Spawned {
  const child = spawn(RUNTIME, [...SWITCHES, '.', ...options], {
    cwd: CHECKOUT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, ended: collect(child) };
}

/** Runs the program to its end. */
export function runProgram(options: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return spawnProgram(options, env).ended;
}

async function collect(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}
