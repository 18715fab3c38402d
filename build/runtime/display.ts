import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { RequirementError } from './requirement-error.js';

const SCREEN = '1280x1024x24';
const START_MS = 15_000;
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export interface Display {
  /** What a program's environment needs besides ours. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

/** Whether a window has nowhere to appear, so that we need an X server of our own. */
export function needsOwnDisplay(): boolean {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/**
 * The display for programs we start: the one we have, else an Xvfb on a free number, which ends with us.
 * @throws RequirementError when Xvfb does not start
 */
export async function withDisplay(): Promise<Display> {
  if (!needsOwnDisplay()) return { env: {}, stop: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    // stderr is ignored: as an ordinary user Xvfb complains about /tmp/.X11-unix, and works.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = stopWithUs(server);
  try {
    return { env: { DISPLAY: `:${await displayNumber(server)}` }, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function displayNumber(server: ChildProcess): Promise<string> {
  const failed = new Promise<never>((_, reject) => {
    const fail = (what: string) => () => reject(new RequirementError(`Xvfb, our display server, ${what}.`));
    server.once('error', fail('could not be started; is it installed?'));
    server.once('exit', fail('ended at once'));
    setTimeout(fail(`did not answer within ${START_MS / 1000} s`), START_MS).unref();
  });
  const [data] = (await Promise.race([once(server.stdio[3] as Readable, 'data'), failed])) as [Buffer];
  return data.toString().trim();
}

/** Ends the server with this process, also when a signal ends it that nobody else handles. */
function stopWithUs(server: ChildProcess): () => void {
  const stop = (): void => {
    process.off('exit', stop);
    for (const signal of ENDING) process.off(signal, onSignal);
    server.kill();
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    // Somebody else who listens is ending a program of ours, which still needs the display.
    if (process.listenerCount(signal) > 1) return;
    stop();
    process.exit(128 + constants.signals[signal]);
  };
  process.on('exit', stop);
  for (const signal of ENDING) process.on(signal, onSignal);
  return stop;
}
