import { z } from 'zod';
import { RULES, type RuleId } from '../../readiness/rules/rules';

const RULE_IDS = RULES.map(({ id }) => id) as [RuleId, ...RuleId[]];

/** What an instructor asks of the Conditions window. */
export const CONDITION_COMMANDS = [
  /** The host is changed so that the rule comes out like that. */
  z.strictObject({
    type: z.literal('set-condition'),
    rule: z.enum(RULE_IDS),
    outcome: z.enum(['fails', 'passes']),
  }),
] as const;
