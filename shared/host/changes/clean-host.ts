import { standardFiles } from '../files/standard-files';
import { isBelow, type Host } from '../host';
import { EMPTY_REGISTRY } from '../registry/registry';
import { withHostName } from '../windows/computer-name';
import { versionWith, type WindowsChoice } from '../windows/editions';
import { windowsServices } from '../windows/services-table';
import { componentEra } from '../windows/windows';

const SYSTEM_DRIVE = 'C:';

/**
 * A server after Windows Setup has formatted its system drive and installed Windows: nothing of Exchange, no
 * component, no software. Who installs it gives it its old name and addresses and joins the domain again, so that
 * the directory still knows it; what stood on other drives stands there still.
 */
export function cleanHost(host: Host, choice: WindowsChoice): Host {
  const { windows } = host;
  const keeps = ({ path }: { readonly path: string }) => !isBelow(path, SYSTEM_DRIVE);
  const clean: Host = {
    ...host,
    windows: {
      ...windows,
      ...choice,
      version: versionWith(windows.version, choice.servicePack),
      isDebug: false,
      components: [],
      packages: [],
      iis32BitMode: false,
      isAspNetRegistered: true,
      pendingDnsSuffix: null,
      pendingName: null,
      pendingServicePack: null,
      pendingDebug: null,
      pendingMembership: null,
    },
    network: { ...host.network, isIpv4Bound: true, isIpv6Bound: componentEra(windows) === '2008' },
    registry: withHostName(EMPTY_REGISTRY, host.name),
    services: windowsServices([]),
    files: host.files.filter(keeps),
    restrictedFolders: host.restrictedFolders.filter(keeps),
    queues: [],
    eventLog: [],
  };
  return { ...clean, files: [...clean.files, ...standardFiles(clean)] };
}
