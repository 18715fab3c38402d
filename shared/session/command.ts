import { z } from 'zod';
import { COMPUTER_COMMANDS } from './commands/computer-commands';
import { CONDITION_COMMANDS } from './commands/condition-commands';
import { DIRECTORY_COMMANDS } from './commands/directory-commands';
import { LEGACY_COMMANDS } from './commands/legacy-commands';
import { PROMPT_COMMANDS } from './commands/prompt-commands';
import { REGISTRY_COMMANDS } from './commands/registry-commands';
import { SETUP_COMMANDS } from './commands/setup-commands';

/** One advance may not pass more than a simulated week. */
const MAX_ADVANCE = 7 * 24 * 3600 * 1000;

/** What somebody asks of the session. Anything else than these shapes is refused at the border. */
export const commandSchema = z.discriminatedUnion('type', [
  ...SETUP_COMMANDS,
  ...REGISTRY_COMMANDS,
  ...COMPUTER_COMMANDS,
  ...DIRECTORY_COMMANDS,
  ...LEGACY_COMMANDS,
  ...PROMPT_COMMANDS,
  ...CONDITION_COMMANDS,
  z.strictObject({
    type: z.literal('advance-clock'),
    milliseconds: z.number().int().min(0).max(MAX_ADVANCE),
  }),
]);

export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Extract<Command, { readonly type: Type }>;

/** Who sends a command; kept in the journal. */
export const commandSources = ['wizard', 'tool', 'prompt', 'instructor', 'clock', 'path'] as const;
export type CommandSource = (typeof commandSources)[number];
