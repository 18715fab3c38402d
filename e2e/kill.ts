import { once } from 'node:events';
import type { ElectronApplication } from '@playwright/test';

/** Kills the program with all its processes, as a power cut would, and waits until it is gone. */
export async function killTree(app: ElectronApplication): Promise<void> {
  const child = app.process();
  const gone = once(child, 'exit');
  // Playwright makes the program the leader of a process group of its own.
  process.kill(-child.pid!, 'SIGKILL');
  await gone;
}
