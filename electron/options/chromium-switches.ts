/** A switch of Electron, Chromium, Node or Playwright that may stand among our own options. */
interface ForeignSwitch {
  readonly name: string;
  readonly why: string;
}

/**
 * The switches that pass by, with or without `=value`. Only listed ones do, so that a slip in an option
 * of ours is reported instead of ignored. `--lang` is not here: it is ours.
 */
export const FOREIGN_SWITCHES: readonly ForeignSwitch[] = [
  { name: 'no-sandbox', why: 'Chromium does not run as root otherwise' },
  { name: 'disable-gpu', why: 'machines without a graphics card' },
  { name: 'disable-software-rasterizer', why: 'machines without a graphics card' },
  { name: 'disable-dev-shm-usage', why: 'containers with a small /dev/shm' },
  { name: 'disable-gpu-sandbox', why: 'containers' },
  { name: 'disable-setuid-sandbox', why: 'systems whose sandbox helper is not set up' },
  { name: 'disable-namespace-sandbox', why: 'systems without user namespaces' },
  { name: 'headless', why: 'screens without a display, where Chromium can' },
  { name: 'ozone-platform', why: 'choosing X11, Wayland or headless' },
  { name: 'ozone-platform-hint', why: 'choosing X11 or Wayland' },
  { name: 'enable-logging', why: 'looking for a problem' },
  { name: 'log-level', why: 'hiding harmless lines about D-Bus and the GPU' },
  { name: 'log-file', why: 'looking for a problem' },
  { name: 'v', why: "verbosity of Chromium's log" },
  { name: 'vmodule', why: "verbosity of Chromium's log" },
  { name: 'trace-warnings', why: 'looking for a problem' },
  { name: 'trace-deprecation', why: 'proving that nothing deprecated is used' },
  { name: 'js-flags', why: 'measuring memory' },
  { name: 'inspect', why: 'debuggers and Playwright' },
  { name: 'inspect-brk', why: 'debuggers' },
  { name: 'inspect-port', why: 'debuggers' },
  { name: 'remote-debugging-port', why: 'debuggers and Playwright' },
  { name: 'remote-debugging-pipe', why: 'debuggers and Playwright' },
  { name: 'remote-debugging-address', why: 'debuggers' },
  { name: 'user-data-dir', why: "Chromium's own profile folder" },
  { name: 'enable-features', why: 'trying out and turning off Chromium features' },
  { name: 'disable-features', why: 'trying out and turning off Chromium features' },
  { name: 'enable-automation', why: 'test drivers' },
  { name: 'force-device-scale-factor', why: 'pictures and large screens' },
  { name: 'high-dpi-support', why: 'pictures and large screens' },
  { name: 'force-color-profile', why: 'pictures that are the same everywhere' },
  { name: 'font-render-hinting', why: 'pictures that are the same everywhere' },
  { name: 'disable-lcd-text', why: 'pictures that are the same everywhere' },
  { name: 'disable-font-subpixel-positioning', why: 'pictures that are the same everywhere' },
  { name: 'force-renderer-accessibility', why: 'screen readers' },
  { name: 'force-high-contrast', why: 'looking at high contrast' },
  { name: 'force-prefers-reduced-motion', why: 'looking at reduced motion' },
  { name: 'password-store', why: 'desktops without a keyring' },
  { name: 'use-gl', why: 'choosing how to draw' },
  { name: 'use-angle', why: 'choosing how to draw' },
  {
    name: 'allow-file-access-from-files',
    why: 'added by Electron itself when it restarts a program on Windows',
  },
  { name: 'original-process-start-time', why: 'added by Chromium when it restarts a program on Windows' },
];

const FOREIGN_NAMES = new Set(FOREIGN_SWITCHES.map(({ name }) => name));
/** Node's switch for a file to load first; Playwright uses it. The file is the next argument. */
const LOADS_NEXT = new Set(['-r', '--require']);

/** What is left of arguments without the switches that are not ours. */
export function withoutForeignSwitches(args: readonly string[]): string[] {
  const left: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (LOADS_NEXT.has(argument)) index += 1;
    else if (!isForeign(argument)) left.push(argument);
  }
  return left;
}

function isForeign(argument: string): boolean {
  const name = /^--([^=]+)/.exec(argument)?.[1];
  return name !== undefined && FOREIGN_NAMES.has(name);
}

/**
 * The arguments meant for us. A packaged program gets them all; under `electron <app>` those behind the
 * app, which is the first that is neither a switch nor loaded by `-r`.
 */
export function programArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const args = argv.slice(1);
  if (isPackaged) return withoutForeignSwitches(args);
  let app = 0;
  while (app < args.length && (args[app] ?? '').startsWith('-'))
    app += LOADS_NEXT.has(args[app] ?? '') ? 2 : 1;
  return withoutForeignSwitches(args.slice(app + 1));
}
