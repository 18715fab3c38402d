import { changeHostBy, type HostChange } from '../../../host/change';
import { installerFile } from '../../../host/files/standard-files';
import { fullyQualifiedName, type Host } from '../../../host/host';
import { windowsComponent, type WindowsComponent } from '../../../host/windows/components-table';
import type { PackageId } from '../../../host/windows/packages-table';
import { withRequired } from '../../../host/windows/required-components';
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

/** Installs a component of Windows with those that it cannot be without. */
export function componentThere({ windows }: Host, component: WindowsComponent): HostChange[] {
  return withRequired(component)
    .filter((id) => !windows.components.includes(id))
    .map((id) => ({ type: 'component-installed', component: id }));
}

/** Removes a component of Windows with those that cannot be without it, and services of its name that others brought. */
export function componentGone({ windows, services }: Host, component: WindowsComponent): HostChange[] {
  const gone = windows.components.filter((id) => withRequired(id).includes(component));
  const left = windowsComponent(component).services.filter(({ name }) => findService(services, name));
  return [
    ...gone.map((id): HostChange => ({ type: 'component-removed', component: id })),
    ...left.map(({ name }): HostChange => ({ type: 'service-removed', name })),
  ];
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
