import { changeHostBy, type HostChange } from '../../host/change';
import type { Host } from '../../host/host';
import { donePendingRenames } from '../../host/registry/pending-renames';
import { STARTED_AT_BOOT } from '../../host/windows/services-table';
import { startChanges } from '../../setup/tasks/install-effects';
import type { Recorder } from '../recorder';
import { failedStart, startProblem } from '../service-start';
import { advanceReplication } from './tools/tools';

/** How long the server is away, in simulated milliseconds. */
const RESTART_TIME = 150_000;

/**
 * Restarts the simulated server. Setup dies where it stands and its mark stays; files that wait for a restart are
 * replaced; a new DNS suffix and another membership apply; automatic services run, or the event log says why not, and all others do not.
 */
export function restartServer(recorder: Recorder): null {
  const { clock, run, wizard, unattended } = recorder.session();
  if (run?.status === 'running' || unattended) recorder.emit({ type: 'setup-killed', at: clock });
  else if (wizard) recorder.emit({ type: 'setup-closed', at: clock });
  recorder.emit({ type: 'prompt-closed' });
  const at = clock + RESTART_TIME;
  advanceReplication(recorder, at);
  const changes = restartChanges(recorder.session().host, at);
  recorder.emit({ type: 'server-restarted', changes, downAt: clock, at });
  return null;
}

function restartChanges(host: Host, at: number): HostChange[] {
  const { pendingDnsSuffix: suffix, pendingMembership: membership } = host.windows;
  const settled: HostChange[] = [
    ...host.services
      .filter(({ status }) => status === 'running')
      .map(({ name }): HostChange => ({ type: 'service-status-changed', name, status: 'stopped' })),
    ...donePendingRenames(host),
    ...(membership === null ? [] : [{ type: 'membership-changed', to: membership, when: 'now' } as const]),
    ...(suffix === null ? [] : [{ type: 'dns-suffix-changed', suffix, when: 'now' } as const]),
  ];
  return host.services
    .filter(({ name, startType }) => startType === 'automatic' || STARTED_AT_BOOT.includes(name))
    .reduce<HostChange[]>((changes, { name }) => {
      const now = changeHostBy(host, changes);
      const started = startProblem(now, name) ? failedStart(now, name, at) : startChanges(now, name);
      return [...changes, ...started];
    }, settled);
}
