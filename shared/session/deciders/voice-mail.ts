import { waitingVoiceMail } from '../../host/files/voice-mail';
import { siteOf, type Host } from '../../host/host';
import { sameName } from '../../host/registry/registry';
import { findService } from '../../host/windows/service';
import { installedTargetDir } from '../../setup/implied-host';
import type { Recorder } from '../recorder';

/** How often Unified Messaging looks into its folder: at every full simulated minute (ours). */
const INTERVAL = 60_000;

/** When Unified Messaging will next deliver voice mail that waits; null where none does, or nobody would take it. */
export function nextVoiceMail(host: Host, clock: number): number | null {
  if (!isRunning(host, 'MSExchangeUM')) return null;
  const isDue = waitingVoiceMail(host, installedTargetDir(host)).length > 0 && hasTransport(host);
  return isDue ? (Math.floor(clock / INTERVAL) + 1) * INTERVAL : null;
}

/** Delivers what waits, where that is due by `until`. */
export function deliverVoiceMail(recorder: Recorder, until: number): void {
  const { host, clock } = recorder.session();
  const at = nextVoiceMail(host, clock);
  if (at === null || at > until) return;
  const paths = waitingVoiceMail(host, installedTargetDir(host));
  recorder.emit({ type: 'host-changed', changes: paths.map((path) => ({ type: 'file-deleted', path })), at });
}

/** Whether a Hub Transport server of the site takes messages: another one, or this one while transport runs. */
function hasTransport(host: Host): boolean {
  const site = siteOf(host);
  const hubs = (host.directory?.organization?.servers ?? []).filter(
    (server) => server.site === site && server.roles.includes('HubTransport'),
  );
  return hubs.some(({ name }) => !sameName(name, host.name) || isRunning(host, 'MSExchangeTransport'));
}

function isRunning({ services }: Host, name: string): boolean {
  return findService(services, name)?.status === 'running';
}
