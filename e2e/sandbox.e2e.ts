import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, expect } from '@playwright/test';
import { test } from './program';
import { CHECKOUT, RUNTIME } from './spawn';

/** `nobody` of most systems; no account of that number is needed. */
const NOBODY = '65534';
const isRoot = process.getuid?.() === 0;
/** Filter mode of the kernel's system call filter, in /proc/<pid>/status. */
const FILTERED = '2';

test('the renderer is confined by the sandbox when an ordinary user runs the program', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  const app = await _electron.launch({
    executablePath: unprivileged(folder, runtimeForAll(folder)),
    args: [
      programForAll(folder),
      '--log-level=3',
      '--lang',
      'en',
      '--data-dir',
      path.join(folder, 'home/data'),
    ],
    chromiumSandbox: true,
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    const pids = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
    );
    const main = await app.evaluate(() => process.pid);
    expect(pids).toHaveLength(1);
    const renderer = statusOf(pids[0]!);
    expect(renderer.get('Seccomp')).toBe(FILTERED);
    expect(renderer.get('NoNewPrivs')).toBe('1');
    expect(renderer.get('CapEff')).toMatch(/^0+$/);
    // Nobody has started it with more rights than it needs, or told it to do without.
    expect(statusOf(main).get('Uid')).not.toMatch(/^0\b/);
    expect(readFileSync(`/proc/${main}/cmdline`, 'utf8')).not.toContain('--no-sandbox');
    expect(readFileSync(`/proc/${pids[0]}/cmdline`, 'utf8')).toContain('--type=renderer');
  } finally {
    await app.close();
  }
});

/** The build, where every user may read it. */
function programForAll(folder: string): string {
  const program = path.join(folder, 'program');
  mkdirSync(program);
  for (const part of ['electron', 'renderer', 'scenarios'])
    cpSync(path.join(CHECKOUT, 'out', part), path.join(program, 'out', part), { recursive: true });
  cpSync(path.join(CHECKOUT, 'package.json'), path.join(program, 'package.json'));
  chmodSync(folder, 0o755);
  return program;
}

/** The runtime, copied only where not every user may enter its folder. */
function runtimeForAll(folder: string): string {
  if (!isRoot || isOpenToAll(path.dirname(RUNTIME))) return RUNTIME;
  const copy = path.join(folder, 'runtime');
  cpSync(path.dirname(RUNTIME), copy, { recursive: true });
  return path.join(copy, path.basename(RUNTIME));
}

function isOpenToAll(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o005) === 0o005;
  return isOpen && (folder === path.dirname(folder) || isOpenToAll(path.dirname(folder)));
}

/** A script that runs the runtime as an ordinary user: as ourselves, or as nobody where we are root. */
function unprivileged(folder: string, runtime: string): string {
  const home = path.join(folder, 'home');
  mkdirSync(home);
  chmodSync(home, 0o777);
  // A display that asks for a key: root's own copy is closed to others.
  const key = process.env['XAUTHORITY'];
  const keyCopy = path.join(home, 'key-of-the-display');
  if (key !== undefined) {
    cpSync(key, keyCopy);
    chmodSync(keyCopy, 0o644);
  }
  const user = isRoot ? `setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups ` : '';
  const script = path.join(folder, 'electron-as-ordinary-user');
  const env = `env -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_RUNTIME_DIR HOME=${home} XAUTHORITY=${keyCopy}`;
  writeFileSync(script, `#!/bin/sh\nexec ${user}${env} '${runtime}' "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

function statusOf(pid: number): Map<string, string> {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(lines.map((line) => line.split(/:\s*/, 2) as [string, string]));
}
