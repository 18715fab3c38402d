import { z } from 'zod';
import { LOCALES } from '../shared/i18n/locale';
import type { SimulatorApi } from '../shared/ipc/api';
import { commandSchema } from '../shared/session/command';
import { speedSchema } from './storage/preferences-file';

/** A page of text that somebody copies is far below this. */
const MAX_COPIED_TEXT = 4_000_000;

type RequestName = Exclude<keyof SimulatorApi, 'onPush'>;

/** What the arguments of each request must look like; anything else is refused. */
export const requestSchemas = {
  connect: z.tuple([]),
  // The clock belongs to the ticker, the path to --screens: the view speaks for people only.
  execute: z.tuple([
    commandSchema.refine(({ type }) => type !== 'advance-clock'),
    z.enum(['wizard', 'tool', 'prompt', 'instructor']),
  ]),
  setPreferences: z.tuple([
    z.strictObject({ locale: z.enum(LOCALES).exactOptional(), speed: speedSchema.exactOptional() }),
  ]),
  // An id of ours, never a path: files are picked in a dialog of the main process.
  openScenario: z.tuple([
    z.union([z.literal('pick-file'), z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,60}$/) })]),
  ]),
  conditions: z.tuple([]),
  copyText: z.tuple([z.string().max(MAX_COPIED_TEXT)]),
  pasteText: z.tuple([]),
} satisfies { readonly [Name in RequestName]: z.ZodType<Parameters<SimulatorApi[Name]>> };
