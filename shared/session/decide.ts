import type { Command, CommandOf, CommandType } from './command';
import { answer, chooseLegacyRoutingServer, decideTick, setTargetFolder } from './deciders/answers';
import { advanceClock } from './deciders/clock';
import { liftFault, setCondition } from './deciders/condition';
import { insertMedia } from './deciders/media';
import { openSetup } from './deciders/opening';
import { closePrompt, enterLine, interruptPrompt } from './deciders/prompt/prompt';
import { retryChecks } from './deciders/readiness';
import { reinstallWindows } from './deciders/reinstall';
import { restartServer } from './deciders/restart';
import { endSetupTask, startSetup } from './deciders/setup';
import { isToolCommand, useTool, type ToolCommandType } from './deciders/tools/tools';
import { cancelSetup, finishSetup, goBack, goNext } from './deciders/wizard';
import type { Recorder } from './recorder';
import type { Refusal } from './refusal';

/** Emits what follows from a command, or nothing and the reason why not. */
type Deciders = {
  readonly [Type in Exclude<CommandType, ToolCommandType>]: (
    recorder: Recorder,
    command: CommandOf<Type>,
  ) => Refusal | null;
};

/** What follows from each command, those of the tools apart. A command without a decider does not compile. */
const DECIDERS: Deciders = {
  'open-setup': openSetup,
  'accept-license': (recorder, { accepted }) =>
    answer(recorder, 'license-agreement', { licenseAccepted: accepted }),
  'choose-error-reporting': (recorder, { enabled }) =>
    answer(recorder, 'error-reporting', { errorReporting: enabled }),
  'choose-installation-type': (recorder, { installationType }) =>
    answer(recorder, 'installation-type', { installationType }),
  'set-target-folder': (recorder, { path }) => setTargetFolder(recorder, path),
  'tick-role': (recorder, { role, ticked }) => decideTick(recorder, role, ticked),
  'set-organization-name': (recorder, { name }) =>
    answer(recorder, 'exchange-organization', { organizationName: name }),
  'choose-legacy-clients': (recorder, { present }) =>
    answer(recorder, 'client-settings', { legacyClients: present }),
  'choose-legacy-routing-server': (recorder, { server }) => chooseLegacyRoutingServer(recorder, server),
  'go-next': goNext,
  'go-back': goBack,
  'retry-checks': retryChecks,
  'start-setup': startSetup,
  'cancel-setup': cancelSetup,
  'finish-setup': finishSetup,
  'end-setup-task': endSetupTask,
  'restart-server': restartServer,
  'insert-media': insertMedia,
  'reinstall-windows': reinstallWindows,
  'enter-line': (recorder, { line }) => enterLine(recorder, line, decide),
  'interrupt-prompt': interruptPrompt,
  'close-prompt': closePrompt,
  'set-condition': setCondition,
  'lift-fault': liftFault,
  'advance-clock': (recorder, { milliseconds }) => advanceClock(recorder, milliseconds),
};

/** Decides a command on top of what the recorder holds. */
export function decide(recorder: Recorder, command: Command): Refusal | null {
  if (isToolCommand(command)) return useTool(recorder, command);
  const decider = DECIDERS[command.type] as (recorder: Recorder, command: Command) => Refusal | null;
  return decider(recorder, command);
}
