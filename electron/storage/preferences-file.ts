import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { LOCALES } from '../../shared/i18n/locale';
import { message } from '../../shared/message';
import type { Notice, Speed } from '../../shared/ipc/api';
import { moveAside, writeFileAtomically } from './atomic-file';

/** The fastest simulated time; more is `instant`. */
export const MAX_SPEED = 10_000;
/** Smallest and largest sides of a window that are remembered, in pixels. */
const MIN_SIDE = 320;
const MAX_SIDE = 16_384;

/** Simulated time per real time, or everything at once. */
export const speedSchema: z.ZodType<Speed> = z.union([
  z.number().positive().max(MAX_SPEED),
  z.literal('instant'),
]);

const side = z.number().int().min(MIN_SIDE).max(MAX_SIDE);

const savedSchema = z.strictObject({
  v: z.literal(1),
  locale: z.enum(LOCALES).exactOptional(),
  speed: speedSchema.exactOptional(),
  window: z.strictObject({ width: side, height: side }).exactOptional(),
});

/** What the person has chosen; what is absent was never chosen. */
export type SavedPreferences = Omit<z.infer<typeof savedSchema>, 'v'>;

/** preferences.json of a data folder. */
export class PreferencesFile {
  readonly #file: string;
  #saved: SavedPreferences = {};
  /** What has to be told about the file as it was found. */
  readonly notices: readonly Notice[];

  constructor(dataDir: string) {
    this.#file = path.join(dataDir, 'preferences.json');
    this.notices = this.#read();
  }

  get saved(): SavedPreferences {
    return this.#saved;
  }

  /** Adds to what is saved. A choice that cannot be written holds for this run only. */
  save(change: SavedPreferences): void {
    this.#saved = { ...this.#saved, ...change };
    try {
      writeFileAtomically(this.#file, `${JSON.stringify({ ...this.#saved, v: 1 }, null, 2)}\n`);
    } catch {
      // A full disk is told when the session cannot be saved; a preference alone is not worth an alert.
    }
  }

  #read(): Notice[] {
    if (!existsSync(this.#file)) return [];
    try {
      this.#saved = savedSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
      return [];
    } catch {
      return [message('preferences-damaged', { file: this.#setAside() })];
    }
  }

  #setAside(): string {
    try {
      return moveAside(this.#file);
    } catch {
      return path.basename(this.#file);
    }
  }
}
