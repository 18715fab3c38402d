import { z } from 'zod';

const languageMap = z.record(z.string(), z.string());
const extensions = z.record(z.string(), z.unknown());

const activity = z.strictObject({
  objectType: z.literal('Activity'),
  id: z.string(),
  definition: z
    .strictObject({ type: z.string(), name: languageMap.exactOptional(), description: languageMap })
    .exactOptional(),
});

const score = z.strictObject({
  scaled: z.number().min(-1).max(1),
  raw: z.number().exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
});

const outcome = z.strictObject({
  score: score.exactOptional(),
  success: z.boolean().exactOptional(),
  completion: z.boolean().exactOptional(),
  duration: z
    .string()
    .regex(/^PT(\d+H)?(\d+M)?\d+(\.\d+)?S$/)
    .exactOptional(),
  extensions: extensions.exactOptional(),
});

/** An xAPI statement (1.0.3), as far as this program makes any. */
export const statementSchema = z.strictObject({
  id: z.uuid(),
  actor: z.strictObject({
    objectType: z.literal('Agent'),
    name: z.string(),
    account: z.strictObject({ homePage: z.string(), name: z.string() }),
  }),
  verb: z.strictObject({ id: z.string(), display: languageMap }),
  object: activity,
  result: outcome.exactOptional(),
  context: z.strictObject({
    registration: z.uuid(),
    contextActivities: z.strictObject({
      category: z.array(activity).exactOptional(),
      parent: z.array(activity).exactOptional(),
    }),
    extensions,
  }),
  timestamp: z.iso.datetime(),
});

export type Statement = z.infer<typeof statementSchema>;
export type Activity = z.infer<typeof activity>;
export type Outcome = z.infer<typeof outcome>;
export type LanguageMap = z.infer<typeof languageMap>;
