import type { Message } from '../message';

/** What can be wrong with a line for Setup; the sentence is in the catalogs. */
export const SWITCH_PROBLEM_CODES = ['unknown-switch'] as const;

export type SwitchProblemCode = (typeof SWITCH_PROBLEM_CODES)[number];

/** One thing that is wrong with a line for Setup. `params.switch` names the switch as it was typed. */
export type SwitchProblem = Message<SwitchProblemCode>;
