import { commandSchema } from '../../shared/session/command';
import type { PathStep, ShotStep } from '../../shared/scenario/path-step';
import type { Push } from '../../shared/ipc/api';
import type { RunningSession } from '../session-host';
import { PictureProblem } from './picture-problem';

/** What playing a path needs of the world. */
export interface PathPlayer {
  readonly host: RunningSession;
  readonly push: (push: Push) => void;
  /** Takes a picture of what is on the screen now. */
  readonly shoot: (step: ShotStep) => Promise<void>;
}

/**
 * Plays a reference path step by step.
 * @throws PictureProblem where a command is refused or malformed: then the path does not fit the scenario
 */
export async function playPath(path: readonly PathStep[], player: PathPlayer): Promise<void> {
  for (const [index, step] of path.entries()) {
    if ('shot' in step) await player.shoot(step);
    else if ('show' in step) player.push(showing(step));
    else if ('close' in step) player.push({ type: 'close', window: step.close });
    else if ('settle' in step) settle(player.host);
    else execute(player.host, step.do, index);
  }
}

function showing({ show, place }: Extract<PathStep, { show: unknown }>): Push {
  return { type: 'show', window: show, ...(place === undefined ? {} : { place }) };
}

/** Passes time until nothing runs any more. A fault may end a run early, so more than one step may be needed. */
function settle(host: RunningSession): void {
  while (host.isBusy()) host.advance(Math.max(1, host.millisecondsUntilIdle()));
}

function execute(host: RunningSession, asked: unknown, index: number): void {
  const at = `referencePath[${index}].do`;
  const command = commandSchema.safeParse(asked);
  if (!command.success) throw new PictureProblem('not-a-command', at, { command: JSON.stringify(asked) });
  const { refusal } = host.execute(command.data, 'path');
  if (refusal)
    throw new PictureProblem('path-step-refused', at, { reason: `${command.data.type}, ${refusal.code}` });
}
