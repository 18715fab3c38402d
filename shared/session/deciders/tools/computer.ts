import type { HostChange } from '../../../host/change';
import { hasFullControl } from '../../../host/condition';
import { isAddress } from '../../../host/directory/sites';
import { isOnDisc } from '../../../host/files/media';
import { findFile, fullyQualifiedName, isBelow, type Host } from '../../../host/host';
import { otherExchangeBuild, removeOtherExchange } from '../../../host/other-exchange';
import { addPendingRenames } from '../../../host/registry/pending-renames';
import {
  componentsOf,
  windowsComponent,
  type WindowsComponent,
} from '../../../host/windows/components-table';
import { isDnsSuffix } from '../../../host/windows/computer-name';
import { softwarePackage, type PackageId } from '../../../host/windows/packages-table';
import { withRequired } from '../../../host/windows/required-components';
import { hasSoftware } from '../../../host/windows/software';
import { componentEra, preferredDnsServer } from '../../../host/windows/windows';
import { message } from '../../../message';
import type { ToolContext, ToolDeciders, ToolDecision } from './tool-decision';

type ComputerCommands =
  | 'install-component'
  | 'remove-component'
  | 'install-package'
  | 'remove-package'
  | 'register-asp-net'
  | 'set-iis-32bit-mode'
  | 'set-ipv4-binding'
  | 'set-ipv6-binding'
  | 'set-preferred-dns'
  | 'register-host-record'
  | 'set-dns-suffix'
  | 'grant-full-control'
  | 'delete-file'
  | 'remove-other-exchange';

/** What Windows Components, installers, Network Connections, System and Explorer do. */
export const COMPUTER_DECIDERS: ToolDeciders<ComputerCommands> = {
  'install-component': ({ host }, { component }) => installComponent(host, component),
  'remove-component': ({ host }, { component }) => removeComponent(host, component),
  'install-package': (context, { package: id }) => installPackage(context, id),
  'remove-package': ({ host }, { package: id }) => removePackage(host, id),
  'register-asp-net': ({ host }) => {
    const changes = registerAspNet(host);
    return changes.length === 0 ? message('already-so') : unlessMissing(host, 'world-wide-web', changes);
  },
  'set-iis-32bit-mode': ({ host }, { enabled }) =>
    host.windows.iis32BitMode === enabled
      ? message('already-so')
      : unlessMissing(host, 'world-wide-web', [{ type: 'iis-32bit-mode-set', enabled }]),
  'set-ipv4-binding': ({ host }, { bound }) =>
    host.network.isIpv4Bound === bound ? message('already-so') : [{ type: 'ipv4-binding-set', bound }],
  'set-ipv6-binding': ({ host }, { bound }) =>
    host.network.isIpv6Bound === bound ? message('already-so') : [{ type: 'ipv6-binding-set', bound }],
  'set-preferred-dns': ({ host }, { address }) => {
    if (!isAddress(address)) return message('address-refused', { address });
    return host.network.preferredDns === address ? [] : [{ type: 'preferred-dns-set', address }];
  },
  'register-host-record': ({ host }) => {
    const dns = preferredDnsServer(host.network);
    if (!dns?.answers) return message('dns-does-not-answer', { address: host.network.preferredDns ?? '' });
    return [{ type: 'host-record-registered', address: dns.address, record: fullyQualifiedName(host) }];
  },
  'set-dns-suffix': ({ host }, { suffix }) => {
    if (suffix !== '' && !isDnsSuffix(suffix)) return message('dns-suffix-refused', { suffix });
    return suffix === (host.windows.pendingDnsSuffix ?? host.dnsSuffix)
      ? []
      : [{ type: 'dns-suffix-changed', suffix, when: 'at-restart' }];
  },
  'grant-full-control': ({ host }, { path }) =>
    host.restrictedFolders.some((folder) => isBelow(folder.path, path))
      ? [{ type: 'full-control-granted', path }]
      : message(hasFullControl(host, path) ? 'already-so' : 'rights-inherited', { path }),
  'delete-file': ({ host }, { path }) => {
    const file = findFile(host, path);
    if (!file) return message('no-such-file', { path });
    if (isOnDisc(host, file.path)) return message('disc-read-only', { path: file.path });
    return isInUse(host, file.path)
      ? message('file-in-use', { path: file.path })
      : [{ type: 'file-deleted', path: file.path }];
  },
  'remove-other-exchange': ({ host }, { product }) =>
    otherExchangeBuild(host.registry, product) === null
      ? message('program-not-installed')
      : removeOtherExchange(product),
};

/** aspnet_regiis -ir -enable: registered and, on Windows Server 2003, enabled in IIS (S17). */
function registerAspNet({ windows }: Host): HostChange[] {
  const isNew = componentEra(windows) === '2003' && !windows.components.includes('asp-net');
  return [
    ...(windows.isAspNetRegistered ? [] : [{ type: 'asp-net-registered' } as const]),
    ...(isNew ? [{ type: 'component-installed', component: 'asp-net' } as const] : []),
  ];
}

/** A component with those that it requires. */
function installComponent(host: Host, component: WindowsComponent): ToolDecision {
  const params = { component: { kind: 'component', component } } as const;
  const { windows } = host;
  if (!componentsOf(componentEra(windows)).some(({ id }) => id === component)) {
    return message('component-not-of-this-windows', params);
  }
  if (windows.components.includes(component)) return message('component-already-installed', params);
  if (component === 'asp-net' && !windows.isAspNetRegistered) return message('asp-net-not-registered');
  return withRequired(component)
    .filter((id) => !windows.components.includes(id))
    .map((id) => ({ type: 'component-installed', component: id }));
}

/** A component alone; refused while other components need it. What Exchange needs Windows does not ask. */
function removeComponent(host: Host, component: WindowsComponent): ToolDecision {
  const params = { component: { kind: 'component', component } } as const;
  const { components } = host.windows;
  if (!components.includes(component)) return message('component-not-installed', params);
  const dependent = components.find((other) => windowsComponent(other).requires.includes(component));
  if (dependent) {
    return message('component-needed', { ...params, by: { kind: 'component', component: dependent } });
  }
  return [{ type: 'component-removed', component }];
}

/** A package; one that replaces files in use leaves them to the next start of Windows. */
function installPackage({ host, clock }: ToolContext, id: PackageId): ToolDecision {
  const params = { package: { kind: 'package', package: id } } as const;
  const { windows } = host;
  const { pendingFiles, servicePack } = softwarePackage(id);
  const isWaiting = servicePack !== undefined && windows.pendingServicePack === servicePack;
  if (isWaiting || hasSoftware(windows, id)) return message('package-already-installed', params);
  const installed: HostChange[] = [
    servicePack === undefined
      ? { type: 'package-installed', package: id }
      : { type: 'service-pack-changed', servicePack, when: 'at-restart' },
    { type: 'event-logged', event: { code: 'package-installed', params, at: clock } },
  ];
  return pendingFiles.length === 0 ? installed : [...installed, addPendingRenames(host, pendingFiles)];
}

/** Software that is in Setup's way; the rest of the list stays as it is. */
function removePackage({ windows }: Host, id: PackageId): ToolDecision {
  const params = { package: { kind: 'package', package: id } } as const;
  if (!windows.packages.includes(id)) return message('package-not-installed', params);
  return softwarePackage(id).isRemovable
    ? [{ type: 'package-removed', package: id }]
    : message('package-not-removable', params);
}

function unlessMissing(
  host: Host,
  component: WindowsComponent,
  changes: readonly HostChange[],
): ToolDecision {
  return host.windows.components.includes(component)
    ? changes
    : message('component-not-installed', { component: { kind: 'component', component } });
}

/** A database that the directory knows is held open by the information store. */
function isInUse(host: Host, path: string): boolean {
  const databases = host.directory?.organization?.databases ?? [];
  return databases.some((database) => database.file.toLowerCase() === path.toLowerCase());
}
