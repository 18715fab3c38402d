import { z } from 'zod';
import type { LabApi } from '../../shared/ipc/lab-api';
import { draftFieldsSchema, faultsSchema } from '../../shared/lab/file/lab-file';

/** Keys of the library are the program's own. */
const key = z.string().min(1).max(200);
const MOST_POINTS = 1_000_000;

const authorRequest = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('begin'),
    from: z.union([z.enum(['live', 'file']), z.strictObject({ lab: key })]),
  }),
  z.strictObject({ type: z.literal('change'), fields: draftFieldsSchema }),
  z.strictObject({ type: z.literal('set-faults'), faults: faultsSchema }),
  z.strictObject({ type: z.literal('stop-recording'), keeps: z.boolean() }),
  z.strictObject({
    type: z.enum([
      'take-start',
      'change-start',
      'record',
      'preview',
      'end-preview',
      'save',
      'save-as',
      'export-exam',
      'close',
    ]),
  }),
]);

/** What the arguments of the requests about labs must look like. */
export const labRequestSchemas = {
  labs: z.tuple([]),
  startLab: z.tuple([z.strictObject({ key, student: z.string().trim().min(1).max(200) })]),
  // Files are picked in a dialog of the main process: the view names none.
  openLabFile: z.tuple([]),
  takeHint: z.tuple([z.string().max(60)]),
  undoTo: z.tuple([z.int().min(0).max(MOST_POINTS)]),
  startOver: z.tuple([]),
  finishLab: z.tuple([]),
  leaveLab: z.tuple([]),
  labPoints: z.tuple([]),
  showPoint: z.tuple([z.int().min(0).max(MOST_POINTS).nullable()]),
  saveLabReport: z.tuple([z.enum(['html', 'pdf'])]),
  saveLabResult: z.tuple([]),
  authorLab: z.tuple([authorRequest]),
  openResults: z.tuple([]),
  saveSummary: z.tuple([z.enum(['csv', 'html'])]),
} satisfies { readonly [Name in keyof LabApi]: z.ZodType<Parameters<LabApi[Name]>> };
