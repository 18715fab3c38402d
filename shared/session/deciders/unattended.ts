import { checksStatus } from '../../readiness/checks';
import type { Recorder } from '../recorder';
import { beginRun } from './setup';

/** Setup.com goes on by itself when its checks are done: to its work, or to its end where they found errors. */
export function continueUnattended(recorder: Recorder): void {
  const { unattended, checks, run, clock } = recorder.session();
  if (!unattended || !checks || run) return;
  const status = checksStatus(checks);
  if (status === 'passed') beginRun(recorder, unattended.plan);
  if (status === 'failed') recorder.emit({ type: 'unattended-setup-ended', exitCode: 1, at: clock });
}
