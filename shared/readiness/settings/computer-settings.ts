import { ownController } from '../../host/directory/forest';
import { fullyQualifiedName, type Host } from '../../host/host';
import { pendingFileRenames } from '../../host/registry/pending-renames';
import { sameName } from '../../host/registry/registry';
import type { WindowsComponent } from '../../host/windows/components-table';
import { dnsHostName } from '../../host/windows/computer-name';
import type { WindowsEdition, WindowsInstallation } from '../../host/windows/editions';
import type { PackageId } from '../../host/windows/packages-table';
import { findService, type ServiceStartType } from '../../host/windows/service';
import { hasSoftware } from '../../host/windows/software';
import { preferredDnsServer } from '../../host/windows/windows';
import { settingTable } from './setting-table';

const isRunning = (host: Host, service: string) => findService(host.services, service)?.status === 'running';
/** Whether software is on the server, as part of its Windows or beside it. */
const software =
  (id: PackageId) =>
  ({ windows }: Host): boolean =>
    hasSoftware(windows, id);
const component =
  (id: WindowsComponent) =>
  ({ windows }: Host): boolean =>
    windows.components.includes(id);

/** The computer, its Windows, services, components, software and network (names of S30 where it has one). */
export const COMPUTER_SETTINGS = settingTable({
  ComputerNameDnsFullyQualified: (host): string => fullyQualifiedName(host),
  ComputerNameNetBIOS: ({ name }): string => name,
  ComputerNameDnsHostname: (host): string => dnsHostName(host),
  ComputerNameDnsDomain: (host): string => host.dnsSuffix,
  DomainRole: ({ directory, name }): 'domain-controller' | 'member' | 'stand-alone' => {
    if (!directory) return 'stand-alone';
    return ownController(directory, name) ? 'domain-controller' : 'member';
  },
  /** Null where the service is not installed. */
  SMTPSvcStartMode: (host) => startMode(host, 'SMTPSVC'),
  NntpSvcStartMode: (host) => startMode(host, 'NntpSvc'),
  W3SVCStartMode: (host) => startMode(host, 'W3SVC'),
  WindowsInstallerServiceStartMode: (host) => startMode(host, 'msiserver'),
  EventSystemStarted: (host): boolean => isRunning(host, 'EventSystem'),
  MSDTCStarted: (host): boolean => isRunning(host, 'MSDTC'),
  ClusterService: (host): boolean => findService(host.services, 'ClusSvc') !== undefined,
  NwLinkInstalled: ({ windows }): boolean => windows.components.includes('nwlink'),
  Enable32BitAppOnWin64: ({ windows }): boolean => windows.architecture === 'x64' && windows.iis32BitMode,
  /** `5.2.3790`; its service pack apart. */
  WindowsVersion: ({ windows }): string => windows.version,
  WindowsServicePack: ({ windows }): number => windows.servicePack,
  WindowsEdition: ({ windows }): WindowsEdition => windows.edition,
  WindowsInstallation: ({ windows }): WindowsInstallation => windows.installation,
  DebugVersion: ({ windows }): boolean => windows.isDebug,
  /** Another name that the computer gets at the next start of Windows; null where none waits. */
  PendingComputerName: ({ windows }): string | null => windows.pendingName,
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
  IPv4Enabled: ({ network }): boolean => network.isIpv4Bound,
  IPv6Enabled: ({ network }): boolean => network.isIpv6Bound,
  DotNet20: software('dotnet-2.0'),
  DotNet20Hotfix: software('hotfix-926776'),
  DotNet20Sp1: software('dotnet-2.0-sp1'),
  ManagementConsole3: software('mmc-3.0'),
  PowerShell1: software('powershell-1.0'),
  MsXml6: software('msxml-6.0'),
  TimeZoneUpdate: software('time-zone-update'),
  WindowsMediaEncoder: software('windows-media-encoder'),
  WindowsMediaAudioCodec: software('windows-media-audio-codec'),
  SpeechServer: software('speech-server'),
  Hotfix904639: software('hotfix-904639'),
  Hotfix918980: software('hotfix-918980'),
  WindowsInstaller45: software('windows-installer-4.5'),
  InterimUpdate: software('exchange-interim-update'),
  RpcOverHttpProxy: component('rpc-over-http'),
  ComPlusNetworkAccess: component('com-plus-network'),
  Architecture: ({ windows }): 'x64' | 'x86' => windows.architecture,
  AdamInstalled: ({ windows }): boolean => windows.components.includes('adam'),
  /** On Windows Server 2003, whose component goes with the registration; IIS7AspNet is that of 2008. */
  AspNetEnabled: component('asp-net'),
});

function startMode(host: Host, service: string): ServiceStartType | null {
  return findService(host.services, service)?.startType ?? null;
}
