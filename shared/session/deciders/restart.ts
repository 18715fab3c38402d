import { changeHostBy, type HostChange } from '../../host/change';
import { fullyQualifiedName, type Host } from '../../host/host';
import { donePendingRenames } from '../../host/registry/pending-renames';
import { STARTED_AT_BOOT } from '../../host/windows/services-table';
import { preferredDnsServer } from '../../host/windows/windows';
import { startChanges } from '../../setup/tasks/install-effects';
import type { Recorder } from '../recorder';
import { failedStart, startProblem } from '../service-start';
import { advanceReplication } from './tools/tools';

/** How long the server is away, in simulated milliseconds. */
const RESTART_TIME = 150_000;

/**
 * Restarts the simulated server. Setup dies where it stands and its mark stays; files that wait for a restart are
 * replaced; what waited in System, another membership included, applies; automatic services run, or the event log says why not, and all others do not.
 */
export function restartServer(recorder: Recorder): null {
  takeDown(recorder, RESTART_TIME, restartChanges);
  return null;
}

/** Takes the server down for some time, with everything that runs on it, and up again with these changes. */
export function takeDown(
  recorder: Recorder,
  milliseconds: number,
  changesOf: (host: Host, at: number) => readonly HostChange[],
): void {
  const { clock, run, wizard, unattended } = recorder.session();
  if (run?.status === 'running' || unattended) recorder.emit({ type: 'setup-killed', at: clock });
  else if (wizard) recorder.emit({ type: 'setup-closed', at: clock });
  recorder.emit({ type: 'prompt-closed' });
  const at = clock + milliseconds;
  advanceReplication(recorder, at);
  const changes = changesOf(recorder.session().host, at);
  recorder.emit({ type: 'server-restarted', changes, downAt: clock, at });
}

function restartChanges(host: Host, at: number): HostChange[] {
  const { pendingMembership: membership } = host.windows;
  const moved: HostChange[] =
    membership === null ? [] : [{ type: 'membership-changed', to: membership, when: 'now' }];
  const settled: HostChange[] = [
    ...host.services
      .filter(({ status }) => status === 'running')
      .map(({ name }): HostChange => ({ type: 'service-status-changed', name, status: 'stopped' })),
    ...donePendingRenames(host),
    ...moved,
    ...waitingChanges(changeHostBy(host, moved), moved.length > 0),
  ];
  return host.services
    .filter(({ name, startType }) => startType === 'automatic' || STARTED_AT_BOOT.includes(name))
    .reduce<HostChange[]>((changes, { name }) => {
      const now = changeHostBy(host, changes);
      const started = startProblem(now, name) ? failedStart(now, name, at) : startChanges(now, name);
      return [...changes, ...started];
    }, settled);
}

/** What was set for the next start of Windows; a member of a domain enters a new name, or itself as a new member, into DNS. */
function waitingChanges(host: Host, isMoved: boolean): HostChange[] {
  const { pendingDnsSuffix, pendingName, pendingServicePack, pendingDebug } = host.windows;
  const named: HostChange[] = [
    ...(pendingName === null ? [] : [{ type: 'computer-renamed', name: pendingName, when: 'now' } as const]),
    ...(pendingDnsSuffix === null
      ? []
      : [{ type: 'dns-suffix-changed', suffix: pendingDnsSuffix, when: 'now' } as const]),
  ];
  return [
    ...named,
    ...((named.length > 0 || isMoved) && host.directory ? registration(changeHostBy(host, named)) : []),
    ...(pendingServicePack === null
      ? []
      : [{ type: 'service-pack-changed', servicePack: pendingServicePack, when: 'now' } as const]),
    ...(pendingDebug === null
      ? []
      : [{ type: 'debug-start-set', enabled: pendingDebug, when: 'now' } as const]),
  ];
}

function registration(host: Host): HostChange[] {
  const dns = preferredDnsServer(host.network);
  return dns?.answers
    ? [{ type: 'host-record-registered', address: dns.address, record: fullyQualifiedName(host) }]
    : [];
}
