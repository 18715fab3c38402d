import { nextDue } from '../pending';
import type { Recorder } from '../recorder';
import { deliverVoiceMail } from './voice-mail';
import { advanceChecks } from './readiness';
import { advanceRun } from './setup';
import { continueUnattended } from './unattended';
import { advanceReplication } from './tools/tools';

/** Lets simulated time pass; whatever ends within it ends at its own time, the earliest first. */
export function advanceClock(recorder: Recorder, milliseconds: number): null {
  const until = recorder.session().clock + milliseconds;
  advanceTo(recorder, until);
  recorder.emit({ type: 'clock-advanced', at: until });
  return null;
}

/** Ends everything that is due by `until`: replication, delivery of voice mail, then checks, then tasks where they end together. */
export function advanceTo(recorder: Recorder, until: number): void {
  for (
    let due = nextDue(recorder.session());
    due !== null && due <= until;
    due = nextDue(recorder.session())
  ) {
    advanceReplication(recorder, due);
    deliverVoiceMail(recorder, due);
    advanceChecks(recorder, due);
    continueUnattended(recorder);
    advanceRun(recorder, due);
  }
}
