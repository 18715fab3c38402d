import type { Host } from '../host';
import type { WindowsComponent } from '../windows/components-table';
import { windowsComponent } from '../windows/components-table';
import { hostNameChange } from '../windows/computer-name';
import { versionWith, type WindowsChoice } from '../windows/editions';
import type { PackageId } from '../windows/packages-table';
import type { Service, ServiceStartType, ServiceStatus } from '../windows/service';
import type { Windows } from '../windows/windows';
import { changeRegistry } from './registry-changes';
import type { Changers } from './changers';
import { cleanHost } from './clean-host';

/** At once, as conditions and scenarios do it, or when Windows starts the next time, as tools do. */
type When = 'at-restart' | 'now';

/** The ways in which Windows and its services can change. */
export type WindowsChange =
  | { readonly type: 'service-installed'; readonly service: Service }
  | { readonly type: 'service-removed'; readonly name: string }
  | { readonly type: 'service-status-changed'; readonly name: string; readonly status: ServiceStatus }
  | {
      readonly type: 'service-start-type-changed';
      readonly name: string;
      readonly startType: ServiceStartType;
    }
  /** With the services that it brings. */
  | { readonly type: 'component-installed'; readonly component: WindowsComponent }
  | { readonly type: 'component-removed'; readonly component: WindowsComponent }
  | { readonly type: 'package-installed'; readonly package: PackageId }
  | { readonly type: 'package-removed'; readonly package: PackageId }
  | { readonly type: 'service-pack-changed'; readonly servicePack: number; readonly when: When }
  /** Another Windows of the same generation stands on the disk, all else being as it was. */
  | {
      readonly type: 'windows-exchanged';
      readonly part: Partial<Pick<WindowsChoice, 'edition' | 'architecture' | 'installation'>>;
    }
  /** Windows Setup has formatted the system's drive and installed Windows; name, domain and network stay. */
  | { readonly type: 'windows-installed'; readonly choice: WindowsChoice }
  | { readonly type: 'debug-start-set'; readonly enabled: boolean; readonly when: When }
  /** With its name in DNS. */
  | { readonly type: 'computer-renamed'; readonly name: string; readonly when: When }
  | { readonly type: 'asp-net-registered' }
  | { readonly type: 'iis-32bit-mode-set'; readonly enabled: boolean }
  | { readonly type: 'dns-suffix-changed'; readonly suffix: string; readonly when: When };

export const WINDOWS_CHANGERS: Changers<WindowsChange> = {
  'service-installed': (host, { service }) => ({
    ...host,
    services: [...withoutService(host, service.name), service],
  }),
  'service-removed': (host, { name }) => ({ ...host, services: withoutService(host, name) }),
  'service-status-changed': (host, { name, status }) => changeService(host, name, { status }),
  'service-start-type-changed': (host, { name, startType }) => changeService(host, name, { startType }),
  'component-installed': (host, { component }) => installComponent(host, component),
  'component-removed': (host, { component }) => removeComponent(host, component),
  'package-installed': (host, { package: id }) =>
    host.windows.packages.includes(id)
      ? host
      : withWindows(host, { packages: [...host.windows.packages, id] }),
  'package-removed': (host, { package: id }) =>
    withWindows(host, { packages: host.windows.packages.filter((other) => other !== id) }),
  'service-pack-changed': (host, { servicePack, when }) =>
    when === 'now'
      ? withWindows(host, {
          servicePack,
          version: versionWith(host.windows.version, servicePack),
          pendingServicePack: null,
        })
      : withWindows(host, { pendingServicePack: servicePack }),
  'windows-exchanged': (host, { part }) => withWindows(host, part),
  'windows-installed': (host, { choice }) => cleanHost(host, choice),
  'debug-start-set': (host, { enabled, when }) =>
    withWindows(host, when === 'now' ? { isDebug: enabled, pendingDebug: null } : { pendingDebug: enabled }),
  'computer-renamed': (host, { name, when }) =>
    when === 'now'
      ? {
          ...withWindows(host, { pendingName: null }),
          name,
          registry: changeRegistry(host.registry, hostNameChange(name)),
        }
      : withWindows(host, { pendingName: name }),
  'asp-net-registered': (host) => withWindows(host, { isAspNetRegistered: true }),
  'iis-32bit-mode-set': (host, { enabled }) => withWindows(host, { iis32BitMode: enabled }),
  'dns-suffix-changed': (host, { suffix, when }) =>
    when === 'now'
      ? { ...withWindows(host, { pendingDnsSuffix: null }), dnsSuffix: suffix }
      : withWindows(host, { pendingDnsSuffix: suffix }),
};

function withWindows(host: Host, part: Partial<Windows>): Host {
  return { ...host, windows: { ...host.windows, ...part } };
}

function withoutService({ services }: Host, name: string): Service[] {
  return services.filter((other) => other.name.toLowerCase() !== name.toLowerCase());
}

function changeService(host: Host, name: string, part: Partial<Service>): Host {
  const services = host.services.map((service) =>
    service.name.toLowerCase() === name.toLowerCase() ? { ...service, ...part } : service,
  );
  return { ...host, services };
}

function installComponent(host: Host, component: WindowsComponent): Host {
  const { components } = host.windows;
  if (components.includes(component)) return host;
  const brought = windowsComponent(component).services;
  const others = host.services.filter((service) => !brought.some(({ name }) => name === service.name));
  return {
    ...withWindows(host, { components: [...components, component] }),
    services: [...others, ...brought],
  };
}

function removeComponent(host: Host, component: WindowsComponent): Host {
  const brought = windowsComponent(component).services;
  return {
    ...withWindows(host, { components: host.windows.components.filter((other) => other !== component) }),
    services: host.services.filter((service) => !brought.some(({ name }) => name === service.name)),
  };
}
