import path from 'node:path';
import { z } from 'zod';
import { WAY_IDS } from '../../shared/case/way-out';
import { LOCALES } from '../../shared/i18n/locale';
import type { CaseApi } from '../../shared/ipc/case-api';

/** Keys of runs and logs are the program's own. */
const key = z.string().min(1).max(200);
const cover = z.string().max(50_000).exactOptional();
const MOST_PICTURES = 300;
const FORMS = ['png', 'html', 'pdf'] as const;
/** Nobody selects more at once, and a folder counts as one. */
export const MOST_DROPPED = 50;
const LONGEST_PATH = 4096;

/** What the arguments of the requests about a case must look like. */
export const caseRequestSchemas = {
  // Files are picked in a dialog of the main process: the view names none.
  openCustomerData: z.tuple([]),
  cancelReading: z.tuple([]),
  closeCase: z.tuple([]),
  cancelSending: z.tuple([]),
  lookAtRun: z.tuple([key]),
  rehearse: z.tuple([z.strictObject({ run: key, way: z.enum(WAY_IDS).nullable(), isRedacted: z.boolean() })]),
  sendPictures: z.tuple([
    z.strictObject({
      run: key,
      way: z.enum(WAY_IDS),
      isRedacted: z.boolean(),
      locales: z.array(z.enum(LOCALES)).min(1).max(LOCALES.length),
      pages: z.union([
        z.literal('all'),
        z
          .array(z.string().regex(/^[a-z0-9-]{1,60}$/))
          .min(1)
          .max(MOST_PICTURES),
      ]),
      hasMarks: z.boolean(),
      forms: z.array(z.enum(FORMS)).min(1).max(FORMS.length),
      cover: z.strictObject({ en: cover, fr: cover }),
    }),
  ]),
  saveRedactedLog: z.tuple([key]),
} satisfies { readonly [Name in keyof CaseApi]: z.ZodType<Parameters<CaseApi[Name]>> };

/** Files and folders that were dropped on the window, as the preload script names them. */
export const droppedPathsSchema = z
  .array(
    z
      .string()
      .min(1)
      .max(LONGEST_PATH)
      .refine((dropped) => path.isAbsolute(dropped)),
  )
  .min(1)
  .max(MOST_DROPPED);
