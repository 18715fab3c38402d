import { z } from 'zod';

/** A briefing of several pages is far below this. */
const MAX_TEXT = 20_000;

/** A text of a lab in both languages; empty where the author has not written it yet. */
export const labText = z.strictObject({ en: z.string().max(MAX_TEXT), fr: z.string().max(MAX_TEXT) });

export type LabText = z.infer<typeof labText>;

export const NO_TEXT: LabText = { en: '', fr: '' };
