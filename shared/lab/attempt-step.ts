import { z } from 'zod';
import { commandSchema, commandSources } from '../session/command';

/** Real milliseconds into the attempt, while the program ran. */
const elapsed = z
  .int()
  .min(0)
  .max(366 * 24 * 3600 * 1000);

/** One thing that happened in an attempt: what is kept, sent and executed again when it is graded. */
export const attemptStepSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('command'),
    command: commandSchema,
    source: z.enum(commandSources),
    elapsed,
  }),
  z.strictObject({ type: z.literal('hint'), hint: z.string().max(60), elapsed }),
  /** Back to where the server was after so many commands of what still counted then. */
  z.strictObject({ type: z.literal('undo'), to: z.int().min(0), elapsed }),
  z.strictObject({ type: z.literal('start-over'), elapsed }),
  z.strictObject({
    type: z.literal('finish'),
    reason: z.enum(['student', 'time']),
    elapsed,
    /** When, by the computer's own clock: ISO 8601, UTC. */
    at: z.iso.datetime(),
  }),
]);

export type AttemptStep = z.infer<typeof attemptStepSchema>;
