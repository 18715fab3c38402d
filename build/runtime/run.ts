import { type ChildProcess, execFile, spawn, type SpawnOptions } from 'node:child_process';
import { constants } from 'node:os';

const FORWARDED: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The exit code a shell would give for a process that ended so. */
export function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}

/**
 * Runs a program on our own terminal, passes our signals on to it, and gives its exit code.
 * @throws the error of spawn when the program cannot be started
 */
export async function runForeground(
  command: string,
  args: string[],
  options: SpawnOptions = {},
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const stopForwarding = forwardSignals(child);
  try {
    return await ended(child);
  } finally {
    stopForwarding();
  }
}

function forwardSignals(child: ChildProcess): () => void {
  const forward = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  for (const signal of FORWARDED) process.on(signal, forward);
  return () => {
    for (const signal of FORWARDED) process.off(signal, forward);
  };
}

/** Resolves with the exit code of a child, rejects when it could not be started. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(exitCodeOf(code, signal)));
  });
}

export interface Output {
  readonly ok: boolean;
  readonly stdout: string;
  /** stderr, or what kept the program from starting or ending in time. */
  readonly stderr: string;
}

/** Runs a program quietly and keeps what it printed. Never throws: not starting is a failure like any other. */
export function runQuietly(
  command: string,
  args: string[],
  options: { timeoutMs?: number; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Output> {
  const { timeoutMs = 0, ...rest } = options;
  return new Promise((resolve) => {
    execFile(command, args, { timeout: timeoutMs, maxBuffer: 2 ** 26, ...rest }, (error, stdout, stderr) => {
      const timedOut = error?.killed === true ? `no answer within ${timeoutMs / 1000} s` : undefined;
      resolve({ ok: error === null, stdout, stderr: timedOut ?? (stderr.trim() || (error?.message ?? '')) });
    });
  });
}

/** The last lines of a long output, for an error message. */
export function tail(text: string, lines = 5): string {
  return text.trim().split('\n').slice(-lines).join('\n');
}
