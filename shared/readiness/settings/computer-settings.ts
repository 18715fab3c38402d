import { fullyQualifiedName, type Host } from '../../host/host';
import { pendingFileRenames } from '../../host/registry/pending-renames';
import { sameName } from '../../host/registry/registry';
import type { PackageId } from '../../host/windows/packages-table';
import { findService, type ServiceStartType } from '../../host/windows/service';
import { componentEra, preferredDnsServer } from '../../host/windows/windows';
import { settingTable } from './setting-table';

const isRunning = (host: Host, service: string) => findService(host.services, service)?.status === 'running';
const hasPackage = (host: Host, id: PackageId) => host.windows.packages.includes(id);

/** The computer, its Windows, services, components, software and network (names of S30 where it has one). */
export const COMPUTER_SETTINGS = settingTable({
  ComputerNameDnsFullyQualified: (host): string => fullyQualifiedName(host),
  ComputerNameDnsDomain: (host): string => host.dnsSuffix,
  DomainRole: (host): 'member' | 'stand-alone' => (host.directory ? 'member' : 'stand-alone'),
  /** Null where the service is not installed. */
  SMTPSvcStartMode: (host) => startMode(host, 'SMTPSVC'),
  W3SVCStartMode: (host) => startMode(host, 'W3SVC'),
  WindowsInstallerServiceStartMode: (host) => startMode(host, 'msiserver'),
  EventSystemStarted: (host): boolean => isRunning(host, 'EventSystem'),
  MSDTCStarted: (host): boolean => isRunning(host, 'MSDTC'),
  ClusterService: (host): boolean => findService(host.services, 'ClusSvc') !== undefined,
  Enable32BitAppOnWin64: ({ windows }): boolean => windows.architecture === 'x64' && windows.iis32BitMode,
  DebugVersion: ({ windows }): boolean => windows.isDebug,
  PendingFileRenames: (host): readonly string[] => pendingFileRenames(host),
  /** Letters of the volumes, `C:`. */
  LogicalDrives: ({ disks }): readonly string[] => disks.map(({ drive }) => drive),
  /** Address of the first DNS server; null where none is set. */
  PrimaryDns: ({ network }): string | null => network.preferredDns,
  PrimaryDNSPortAvailable: ({ network }): boolean => preferredDnsServer(network)?.answers ?? false,
  HostRecord: (host): boolean =>
    preferredDnsServer(host.network)?.hostRecords.some((record) =>
      sameName(record, fullyQualifiedName(host)),
    ) ?? false,
  MsXml6: (host): boolean => hasPackage(host, 'msxml-6.0'),
  TimeZoneUpdate: (host): boolean => hasPackage(host, 'time-zone-update'),
  DotNet20Sp1: (host): boolean => hasPackage(host, 'dotnet-2.0-sp1'),
  Architecture: ({ windows }): 'x64' | 'x86' => windows.architecture,
  AdamInstalled: ({ windows }): boolean => windows.components.includes('adam'),
  AspNetEnabled: ({ windows }): boolean =>
    windows.components.includes(componentEra(windows) === '2008' ? 'web-asp-net' : 'asp-net'),
});

function startMode(host: Host, service: string): ServiceStartType | null {
  return findService(host.services, service)?.startType ?? null;
}
