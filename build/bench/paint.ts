import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { RequirementError } from '../runtime/requirement-error.js';
import { ended, tail } from '../runtime/run.js';

/** What a program prints when its first picture is on the screen; ours does with SETUP_REHEARSAL_BENCH=1. */
const PAINTED = 'SETUP_REHEARSAL_PAINTED';

const PAINT_MS = 60_000;
const END_MS = 5_000;

export interface PaintedProgram {
  readonly pid: number;
  /** Milliseconds from spawn to the marker. */
  readonly paintedAfter: number;
  readonly end: () => Promise<void>;
}

/**
 * Starts a program and waits until it says that it is painted.
 * @throws RequirementError with its last words when it ends before, or takes longer than a minute
 */
export async function startUntilPainted(
  executable: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<PaintedProgram> {
  const start = performance.now();
  const child = spawn(executable, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, SETUP_REHEARSAL_BENCH: '1' },
  });
  const exit = ended(child);
  try {
    await Promise.race([painted(child.stdout), failed(child.stderr, exit)]);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return { pid: child.pid ?? 0, paintedAfter: performance.now() - start, end: () => end(child, exit) };
}

async function painted(stdout: Readable): Promise<void> {
  for await (const line of createInterface(stdout)) if (line.trim() === PAINTED) break;
  // What comes later is nobody's business, but must not fill the pipe.
  stdout.resume();
}

async function failed(stderr: Readable, exit: Promise<number>): Promise<never> {
  let said = '';
  stderr.on('data', (data: Buffer) => (said += data.toString()));
  const reason = await Promise.race([exit.then((code) => `ended with exit code ${code}`), tooLong()]);
  throw new RequirementError(`The program ${reason} before it was painted. ${tail(said)}`);
}

function tooLong(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(`took longer than ${PAINT_MS / 1000} s`), PAINT_MS).unref();
  });
}

async function end(child: ChildProcess, exit: Promise<number>): Promise<void> {
  child.kill();
  const impatient = setTimeout(() => child.kill('SIGKILL'), END_MS);
  await exit;
  clearTimeout(impatient);
}
