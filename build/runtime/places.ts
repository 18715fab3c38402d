import os from 'node:os';
import path from 'node:path';

/** The folder of the checkout. */
export const CHECKOUT = path.resolve(import.meta.dirname, '../..');

/** Where builds go; nothing under it is ever committed. */
export const OUT = path.join(CHECKOUT, 'out');

/** Whether this process runs as root on a system that knows root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The cache folder, outside the tree so that every clone shares it.
 * For root it is the system's own cache: nobody else may enter /root, and the sandbox is tested as an
 * unprivileged user on the same runtime.
 */
export function cacheFolder(): string {
  const xdg = process.env['XDG_CACHE_HOME'];
  if (xdg !== undefined && path.isAbsolute(xdg)) return path.join(xdg, 'setup-rehearsal');
  if (isRoot() && process.platform === 'linux') return '/var/cache/setup-rehearsal';
  return path.join(os.homedir(), '.cache', 'setup-rehearsal');
}
