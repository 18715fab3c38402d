import { changeHostBy, type HostChange } from '../../../host/change';
import { installerFile } from '../../../host/files/standard-files';
import { fullyQualifiedName, type Host } from '../../../host/host';
import type { PackageId } from '../../../host/windows/packages-table';
import { findService, runningDependents, stoppedRequirements } from '../../../host/windows/service';
import { knownWindowsService } from '../../../host/windows/services-table';
import { isPartOfWindows } from '../../../host/windows/software';
import { componentEra } from '../../../host/windows/windows';
import { obstacle, type ConditionChanges } from '../condition';

/** Stops a service, after those that need it. */
export function stopped({ services }: Host, name: string): HostChange[] {
  return [...runningDependents(services, name).map((service) => service.name), name].map((service) => ({
    type: 'service-status-changed',
    name: service,
    status: 'stopped',
  }));
}

/** Has a service of Windows running: it is there, may start, and runs after those that it needs. */
export function running(host: Host, name: string): HostChange[] {
  const allowed = enabled(host, name);
  const { services } = changeHostBy(host, allowed);
  const needed = stoppedRequirements(services, name).map((service) => service.name);
  return [
    ...allowed,
    ...[...needed, name].map((service): HostChange => ({
      type: 'service-status-changed',
      name: service,
      status: 'running',
    })),
  ];
}

/** Has a service of Windows there, starting as it first does where it was disabled. */
export function enabled({ services }: Host, name: string): HostChange[] {
  const service = findService(services, name);
  const known = knownWindowsService(name);
  if (!service) return known ? [{ type: 'service-installed', service: { ...known, status: 'stopped' } }] : [];
  return service.startType === 'disabled'
    ? [{ type: 'service-start-type-changed', name, startType: known?.startType ?? 'manual' }]
    : [];
}

/** Takes software off the server, and has its installers where somebody may open them. */
export function softwareGone({ windows }: Host, ...ids: readonly PackageId[]): ConditionChanges {
  if (ids.some((id) => isPartOfWindows(windows, id))) return obstacle('needs-server-2003');
  return ids.flatMap((id) => [{ type: 'package-removed', package: id }, ...installerThere(windows, id)]);
}

/** Puts software on the server. */
export function softwareThere({ windows }: Host, ...ids: readonly PackageId[]): ConditionChanges {
  if (ids.some((id) => isPartOfWindows(windows, id))) return obstacle('needs-server-2003');
  return ids.map((id) => ({ type: 'package-installed', package: id }));
}

/** The installer of software in C:\Downloads, where this Windows takes one. */
export function installerThere(windows: Host['windows'], id: PackageId): HostChange[] {
  const file = installerFile(windows, id);
  return file ? [{ type: 'file-written', path: file.path, content: file.content, at: file.modified }] : [];
}

/** Changes of the computer's name or suffix, and its new name in DNS, as Windows enters it by itself. */
export function named(host: Host, ...changes: readonly HostChange[]): HostChange[] {
  const { preferredDns } = host.network;
  if (preferredDns === null) return [...changes];
  const record = fullyQualifiedName(changeHostBy(host, changes));
  return [...changes, { type: 'host-record-registered', address: preferredDns, record }];
}

/** An obstacle on any Windows but Windows Server 2003. */
export function on2003(host: Host, changes: () => ConditionChanges): ConditionChanges {
  return componentEra(host.windows) === '2003' ? changes() : obstacle('needs-server-2003');
}
