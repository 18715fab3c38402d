import { z } from 'zod';
import { LOCALES } from '../shared/i18n/locale';
import type { SimulatorApi } from '../shared/ipc/api';
import { LONGEST_WANTED, MOST_FOUND, MOST_LINES_ASKED, MOST_RANGES } from '../shared/ipc/log-api';
import { PAGE_FORMATS } from '../shared/ipc/saved-page';
import { commandSchema } from '../shared/session/command';
import { caseRequestSchemas } from './case/case-requests';
import { labRequestSchemas } from './lab/lab-requests';
import { speedSchema } from './storage/preferences-file';

/** A page of text that somebody copies is far below this. */
const MAX_COPIED_TEXT = 4_000_000;

/** Letters, digits and what stands between them: a name that any file system takes. */
const FILE_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _-]{0,98}[\p{L}\p{M}\p{N}_-])?$/u;

/** An id of a log in the open case, never a path. */
const logId = z.string().min(1).max(200);
const purpose = z.enum(['filter', 'find']);
const lineNumber = z.int().min(1);

const logFilterSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['all', 'problems', 'errors']) }),
  z.strictObject({ kind: z.literal('rule'), rule: z.string().min(1).max(LONGEST_WANTED) }),
  z.strictObject({ kind: z.literal('section'), firstLine: lineNumber, lastLine: lineNumber }),
]);

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
  logLines: z.tuple([
    z.strictObject({ log: logId, from: lineNumber, count: z.int().min(1).max(MOST_LINES_ASKED) }),
  ]),
  findInLog: z.tuple([
    z.strictObject({
      log: logId,
      purpose,
      text: z.string().max(LONGEST_WANTED),
      isCaseSensitive: z.boolean(),
      filter: logFilterSchema,
      from: lineNumber,
      limit: z.int().min(1).max(MOST_FOUND),
    }),
  ]),
  cancelFindInLog: z.tuple([z.strictObject({ log: logId, purpose })]),
  copyLogLines: z.tuple([
    z.strictObject({
      log: logId,
      ranges: z
        .array(z.strictObject({ firstLine: lineNumber, lastLine: lineNumber }))
        .min(1)
        .max(MOST_RANGES),
    }),
  ]),
  copyText: z.tuple([z.string().max(MAX_COPIED_TEXT)]),
  // A name, never a path: where the file goes is chosen in a dialog of the main process.
  savePage: z.tuple([
    z.strictObject({
      name: z.string().regex(FILE_NAME),
      forms: z
        .array(z.strictObject({ format: z.enum(PAGE_FORMATS), content: z.string().max(MAX_COPIED_TEXT) }))
        .min(1)
        .max(PAGE_FORMATS.length),
    }),
  ]),
  pasteText: z.tuple([]),
  ...caseRequestSchemas,
  ...labRequestSchemas,
} satisfies { readonly [Name in RequestName]: z.ZodType<Parameters<SimulatorApi[Name]>> };
