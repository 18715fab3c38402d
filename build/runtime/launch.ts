import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Runtime } from './electron-runtime.js';
import { isRoot } from './places.js';

/** Hides Chromium's own lines about a missing D-Bus and GPU (all harmless); ours do not go through its log. */
const QUIET = '--log-level=3';

/** The environment under which `require('electron')` and Playwright find the same runtime. */
export function runtimeEnvironment(runtime: Runtime): Record<string, string> {
  return runtime.distPath === undefined ? {} : { ELECTRON_OVERRIDE_DIST_PATH: runtime.distPath };
}

/**
 * The arguments that make the runtime run an app (its folder or main), followed by the app's own.
 * Chromium refuses to run as root with its sandbox (`Running as root without --no-sandbox is not supported`), so then,
 * and only then, it is left out.
 */
export function electronArguments(app: string, args: readonly string[]): string[] {
  return [...commonArguments(), app, ...args];
}

/** The switches that every program of Electron gets here, packaged ones included. */
export function commonArguments(): string[] {
  return isRoot() ? ['--no-sandbox', QUIET] : [QUIET];
}

/**
 * Says in one line that the sandbox is left out, or that it cannot work for an ordinary user here and what to do; else
 * Electron would end with signal SIGTRAP and little more. It needs user namespaces, or its helper setuid root.
 */
export function tellAboutSandbox(runtime: Runtime): void {
  if (process.platform !== 'linux') return;
  if (isRoot()) {
    console.log("Running as root, which Chromium's sandbox does not allow: --no-sandbox is added.");
    return;
  }
  const helper = path.join(path.dirname(runtime.executable), 'chrome-sandbox');
  if (mayMakeNamespaces() || isSetuidRoot(helper)) return;
  console.log(
    `This system restricts user namespaces. If Electron does not start: sudo chown root ${helper} && sudo chmod 4755 ${helper}`,
  );
}

function mayMakeNamespaces(): boolean {
  return (
    setting('kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    setting('kernel/unprivileged_userns_clone') !== '0' &&
    setting('user/max_user_namespaces') !== '0'
  );
}

function setting(name: string): string | undefined {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function isSetuidRoot(file: string): boolean {
  try {
    const { uid, mode } = statSync(file);
    return uid === 0 && (mode & 0o4000) !== 0;
  } catch {
    return false;
  }
}
