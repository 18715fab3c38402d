import type { HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import type { Command, CommandType } from '../../command';
import type { Refusal } from '../../refusal';

/** What a tool's command does to the host, or why it does nothing. */
export type ToolDecision = readonly HostChange[] | Refusal;

/** What a tool may look at: the host, the simulated time, and whether Setup is open. */
export interface ToolContext {
  readonly host: Host;
  readonly clock: number;
  readonly isSetupOpen: boolean;
}

type Of<Type extends CommandType> = Extract<Command, { readonly type: Type }>;

/** A decision for each of some commands; one without does not compile. */
export type ToolDeciders<Types extends CommandType> = {
  readonly [Type in Types]: (context: ToolContext, command: Of<Type>) => ToolDecision;
};

/** Whether a decision is a refusal. */
export function isRefusal(decision: ToolDecision): decision is Refusal {
  return 'code' in decision;
}
