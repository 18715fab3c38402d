import { nextVoiceMail, waitingVoiceMail } from '../../host/files/voice-mail';
import { installedTargetDir } from '../../setup/implied-host';
import type { Recorder } from '../recorder';

/** Delivers what waits, where that is due by `until`. */
export function deliverVoiceMail(recorder: Recorder, until: number): void {
  const { host, clock } = recorder.session();
  const targetDir = installedTargetDir(host);
  const at = nextVoiceMail(host, targetDir, clock);
  if (at === null || at > until) return;
  const paths = waitingVoiceMail(host, targetDir);
  recorder.emit({ type: 'host-changed', changes: paths.map((path) => ({ type: 'file-deleted', path })), at });
}
