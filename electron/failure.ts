import { app, type BrowserWindow, dialog } from 'electron';
import { complain } from './options/complain';

/** The end of the program when something goes wrong. */
export interface Ending {
  /** What has to be done first, once there is something to save. */
  readonly saveFirst: (save: () => void) => void;
}

/** Ends the program after what nobody has foreseen: said on stderr and in a dialog, exit code 1. */
export function endOnUncaught(isAttended: boolean): Ending {
  let save = (): void => undefined;
  let isEnding = false;
  const end = (error: unknown): void => {
    if (isEnding) return;
    isEnding = true;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    complain(`setup-rehearsal: ${text}`);
    trySaving(save);
    if (isAttended && app.isReady() && !isDriven()) dialog.showErrorBox(app.getName(), text);
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  return { saveFirst: (wanted) => (save = wanted) };
}

/** Whether a test driver or a debugger has started the program: nobody would read a dialog. */
function isDriven(): boolean {
  return (
    app.commandLine.hasSwitch('remote-debugging-port') || app.commandLine.hasSwitch('remote-debugging-pipe')
  );
}

/** Nobody waits longer for a program to end. */
const LONGEST_END_MS = 5_000;

/**
 * Saves on every orderly end: the last window closed, SIGTERM, SIGINT, SIGHUP, the session of the desktop ended. Where
 * `putAway` has something to wait for, such as the removal of unfinished files, the program ends behind that, or after
 * some seconds.
 */
export function saveOnQuit(save: () => void, putAway: () => Promise<void> | null): void {
  let isAway = false;
  app.on('will-quit', (event) => {
    if (isAway) return;
    isAway = true;
    save();
    const waiting = putAway();
    if (!waiting) return;
    event.preventDefault();
    const tooLong = new Promise((resolve) => setTimeout(resolve, LONGEST_END_MS));
    void Promise.race([waiting, tooLong]).finally(() => app.quit());
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
}

/** Loads a view that has crashed once more; at the second time the program ends. */
export function reviveView(window: BrowserWindow, save: () => void): void {
  let revived = false;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    complain(`setup-rehearsal: the view has ended (${reason})${revived ? '' : '; it is loaded again'}`);
    if (!revived) {
      revived = true;
      window.webContents.reload();
      return;
    }
    trySaving(save);
    app.exit(1);
  });
}

function trySaving(save: () => void): void {
  try {
    save();
  } catch {
    // The first failure is the one to tell.
  }
}
