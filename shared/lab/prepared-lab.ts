import type { Result } from '../problem';
import type { Scenario } from '../scenario/schema';
import { openSession } from '../session/open';
import { playSteps } from '../session/steps/play-steps';
import { isSetupOpen } from '../session/session';
import { isBusy } from '../session/pending';
import type { LabFile } from './file/lab-file';

/** A lab and the scenario that each of its attempts begins with: the author's steps done, the faults planted. */
export interface PreparedLab {
  readonly lab: LabFile;
  readonly scenario: Scenario;
}

/** Gives a scenario that ships. */
export type ScenarioSupply = (id: string) => Result<Scenario>;

/** Brings a lab's server to where attempts begin; problems name their place within the file by its path. */
export function prepareLab(lab: LabFile, supply: ScenarioSupply): Result<PreparedLab> {
  const { scenario: from, steps, faults } = lab.start;
  const based = supply(from);
  if (!based.ok) return based;
  const told: Scenario = {
    ...based.value,
    title: lab.title,
    briefing: lab.briefing,
    objective: [],
    referencePath: [],
  };
  const played = playSteps(openSession(told).session, steps);
  if (!played.ok) {
    const { index, reason } = played;
    const at = `start.steps[${index}]`;
    return { ok: false, problems: [{ code: 'lab-step-refused', at, params: { reason: reason.code } }] };
  }
  const { session } = played;
  if (isSetupOpen(session) || isBusy(session))
    return { ok: false, problems: [{ code: 'lab-start-busy', at: 'start.steps', params: {} }] };
  const { host, clock, scenario } = session;
  return {
    ok: true,
    value: {
      lab,
      scenario: { ...scenario, host, startsAt: clock, faults: [...scenario.faults, ...faults] },
    },
  };
}
