import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './places.js';

const REMEMBERED_MS = 24 * 60 * 60 * 1000;

function fileOf(what: string): string {
  return path.join(cacheFolder(), `refused-${what}.txt`);
}

/**
 * What is remembered of the last refusal of `what`, so that each start does not wait for it again.
 * @returns the reason and the file to delete for trying at once; undefined when none or older than a day
 */
export function rememberedRefusal(what: string): { reason: string; file: string } | undefined {
  try {
    const [when = '', ...reason] = readFileSync(fileOf(what), 'utf8').split('\n');
    if (Date.now() - Date.parse(when) < REMEMBERED_MS) {
      return { reason: reason.join('\n').trim(), file: fileOf(what) };
    }
  } catch {
    // None remembered, or unreadable: then we simply try again.
  }
  return undefined;
}

/** Remembers for a day that `what` was refused. Not being able to write only costs the next start its wait. */
export function rememberRefusal(what: string, reason: string): void {
  try {
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(fileOf(what), `${new Date().toISOString()}\n${reason}\n`);
  } catch {
    // A cache is a convenience.
  }
}

/** Forgets a refusal, after a success. */
export function forgetRefusal(what: string): void {
  rmSync(fileOf(what), { force: true });
}
