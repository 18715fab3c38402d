import { z } from 'zod';

const MAX_TEXT = 4_000;

export const localizedText = z.strictObject({
  en: z.string().min(1).max(MAX_TEXT),
  fr: z.string().min(1).max(MAX_TEXT),
});

/** A text that a scenario brings in both languages. */
export type LocalizedText = z.infer<typeof localizedText>;
