import { z } from 'zod';
import { RULES, type RuleId } from '../../readiness/rules/rules';
import { name } from './limits';

const RULE_IDS = RULES.map(({ id }) => id) as [RuleId, ...RuleId[]];

/** What an instructor asks: of the Conditions window, and that the cause of a planted failure counts as cured. */
export const CONDITION_COMMANDS = [
  z.strictObject({ type: z.literal('lift-fault'), task: name }),
  /** The host is changed so that the rule comes out like that. */
  z.strictObject({
    type: z.literal('set-condition'),
    rule: z.enum(RULE_IDS),
    outcome: z.enum(['fails', 'passes']),
  }),
] as const;
