import type { RuleId } from '../../readiness/rules/rules';
import type { Command } from '../../session/command';
import type { SERVERS } from '../servers';

/** A server that shows a rule well, and how a person cures it there with the tools. */
export interface Cure {
  /** Server that passes, and fails once the rule's condition is brought about; `bare` where a row does not say. */
  readonly on?: keyof typeof SERVERS;
  /** What is done in tools' windows, and lines typed at the prompt; time passes until nothing runs after each. */
  readonly steps: readonly (Command | string)[];
}

/** Cures of a table of rules: one without does not compile. */
export type CuresOf<Rules extends readonly { readonly id: RuleId }[]> = Readonly<
  Record<Rules[number]['id'], Cure>
>;
