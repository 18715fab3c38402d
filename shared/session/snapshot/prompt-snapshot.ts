import { runningStep } from '../prompt/unattended/running-step';
import type { Session } from '../session';
import type { PromptSnapshot } from './snapshot';

/** The Command Prompt as the view sees it. */
export function promptSnapshot(session: Session): PromptSnapshot {
  return {
    folder: session.prompt.folder,
    leftAt: session.prompt.leftAt,
    gone: session.prompt.gone,
    isBusy: session.unattended !== null,
    running: session.unattended && runningStep(session),
  };
}
