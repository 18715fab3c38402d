import type { Recorder } from '../recorder';
import { advanceChecks } from './readiness';
import { advanceRun } from './setup';
import { advanceReplication } from './tools/tools';

/** Lets simulated time pass; whatever ends within it ends at its own time. */
export function advanceClock(recorder: Recorder, milliseconds: number): null {
  const until = recorder.session().clock + milliseconds;
  advanceChecks(recorder, until);
  advanceRun(recorder, until);
  advanceReplication(recorder, until);
  recorder.emit({ type: 'clock-advanced', at: until });
  return null;
}
