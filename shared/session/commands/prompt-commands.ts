import { z } from 'zod';
import { MAX_LINE } from '../prompt/prompt';

/** What is asked of the Command Prompt. */
export const PROMPT_COMMANDS = [
  z.strictObject({ type: z.literal('enter-line'), line: z.string().max(MAX_LINE) }),
  /** Ctrl+C: the program at work ends; without one, what has been typed so far is discarded. */
  z.strictObject({
    type: z.literal('interrupt-prompt'),
    typed: z.string().max(MAX_LINE).exactOptional(),
  }),
  /** The window is closed, and the program at work with it; it opens anew. */
  z.strictObject({ type: z.literal('close-prompt') }),
] as const;
