import type { Command, CommandType } from './command';
import { advanceClock } from './deciders/clock';
import { deleteRegistryValue, setServiceStartType, startService, stopService } from './deciders/host';
import { retryChecks } from './deciders/readiness';
import { endSetupTask, startSetup } from './deciders/setup';
import {
  cancelSetup,
  chooseLegacyRoutingServer,
  decideTick,
  finishSetup,
  goBack,
  goNext,
  openSetup,
} from './deciders/wizard';
import type { Recorder } from './recorder';
import type { Refusal } from './refusal';

type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;

/** Emits what follows from a command, or nothing and the reason why not. */
type Deciders = {
  readonly [Type in CommandType]: (recorder: Recorder, command: CommandOf<Type>) => Refusal | null;
};

/** What follows from each command. A command without a decider does not compile. */
const DECIDERS: Deciders = {
  'open-setup': openSetup,
  'tick-role': (recorder, { role, ticked }) => decideTick(recorder, role, ticked),
  'choose-legacy-routing-server': (recorder, { server }) => chooseLegacyRoutingServer(recorder, server),
  'go-next': goNext,
  'go-back': goBack,
  'retry-checks': retryChecks,
  'start-setup': startSetup,
  'cancel-setup': cancelSetup,
  'finish-setup': finishSetup,
  'start-service': (recorder, { name }) => startService(recorder, name),
  'stop-service': (recorder, { name }) => stopService(recorder, name),
  'set-service-start-type': (recorder, { name, startType }) => setServiceStartType(recorder, name, startType),
  'delete-registry-value': (recorder, { path, name }) => deleteRegistryValue(recorder, path, name),
  'end-setup-task': endSetupTask,
  'advance-clock': (recorder, { milliseconds }) => advanceClock(recorder, milliseconds),
};

/** Decides a command on top of what the recorder holds. */
export function decide(recorder: Recorder, command: Command): Refusal | null {
  const decider = DECIDERS[command.type] as (recorder: Recorder, command: Command) => Refusal | null;
  return decider(recorder, command);
}
