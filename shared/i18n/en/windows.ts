import type { ComponentGroup, WindowsComponent } from '../../host/windows/components-table';
import type { PackageId } from '../../host/windows/packages-table';

interface ComponentWording {
  readonly name: string;
  readonly description: string;
}

const components = {
  'world-wide-web': {
    name: 'World Wide Web Service',
    description: 'Publishes Web sites and Web applications through HTTP.',
  },
  smtp: {
    name: 'SMTP Service',
    description: "Sends and receives mail through Windows' own Simple Mail Transfer Protocol server.",
  },
  nntp: { name: 'NNTP Service', description: 'Hosts newsgroups through the Network News Transfer Protocol.' },
  'asp-net': {
    name: 'ASP.NET',
    description: 'Runs Web applications that are written for the .NET Framework.',
  },
  'com-plus-network': {
    name: 'Enable network COM+ access',
    description: 'Lets this server host COM+ components that other computers call over the network.',
  },
  'iis-manager': {
    name: 'Internet Information Services Manager',
    description: 'Adds the console that administers IIS to Administrative Tools.',
  },
  nwlink: {
    name: 'NWLink IPX/SPX/NetBIOS Compatible Transport Protocol',
    description: 'The IPX and SPX protocols, by which NetWare servers and old programs are reached.',
  },
  'rpc-over-http': {
    name: 'RPC over HTTP Proxy',
    description: 'Relays remote procedure calls that arrive inside HTTP, as those of Outlook Anywhere do.',
  },
  adam: {
    name: 'Active Directory Application Mode (ADAM)',
    description:
      'Provides directory instances for single applications. In Windows Server 2008: Active Directory Lightweight Directory Services.',
  },
  cluster: {
    name: 'Cluster Service',
    description: 'Joins servers in a cluster, so that one takes over when another fails.',
  },
  'web-static-content': {
    name: 'Static Content',
    description: 'Delivers files as they are, such as pages and pictures.',
  },
  'web-dir-browsing': {
    name: 'Directory Browsing',
    description: 'Shows the contents of a folder of the Web server to a browser.',
  },
  'web-http-errors': {
    name: 'HTTP Errors',
    description: 'Sends error pages to the browser when a request cannot be answered.',
  },
  'web-http-redirect': {
    name: 'HTTP Redirection',
    description: 'Sends requests for one address on to another.',
  },
  'web-asp-net': { name: 'ASP.NET', description: 'Runs ASP.NET applications in Web Server (IIS).' },
  'web-net-ext': {
    name: '.NET Extensibility',
    description: 'Lets developers extend the Web server with .NET Framework code.',
  },
  'web-isapi-ext': {
    name: 'ISAPI Extensions',
    description: 'Runs Web content that is produced by ISAPI extensions.',
  },
  'web-isapi-filter': {
    name: 'ISAPI Filters',
    description: 'Lets ISAPI filters look at every request and change it.',
  },
  'web-http-logging': {
    name: 'HTTP Logging',
    description: 'Records the requests that the Web server answers in its log files.',
  },
  'web-request-monitor': {
    name: 'Request Monitor',
    description: 'Shows which requests the worker processes are busy with.',
  },
  'web-http-tracing': {
    name: 'Tracing',
    description: 'Records the steps of requests that fail, to find out why.',
  },
  'web-basic-auth': {
    name: 'Basic Authentication',
    description: 'Authenticates users by a name and a password that are sent with the request.',
  },
  'web-windows-auth': {
    name: 'Windows Authentication',
    description: 'Authenticates domain users by NTLM or Kerberos.',
  },
  'web-digest-auth': {
    name: 'Digest Authentication',
    description: 'Authenticates users by a hash of their password, checked by a domain controller.',
  },
  'web-client-auth': {
    name: 'Client Certificate Mapping Authentication',
    description: 'Authenticates users by client certificates that Active Directory maps to their accounts.',
  },
  'web-static-compression': {
    name: 'Static Content Compression',
    description: 'Compresses files that the Web server delivers unchanged, and keeps the result.',
  },
  'web-dynamic-compression': {
    name: 'Dynamic Content Compression',
    description: 'Compresses pages that the Web server produces for each request.',
  },
  'web-management-console': {
    name: 'IIS Management Console',
    description: 'Adds the console that administers IIS 7 on this server or on others.',
  },
  'web-iis6-metabase': {
    name: 'IIS 6 Metabase Compatibility',
    description: 'Lets programs written for the metabase of IIS 6 configure IIS 7.',
  },
  'web-iis6-wmi': {
    name: 'IIS 6 WMI Compatibility',
    description: 'Lets scripts written for the WMI provider of IIS 6 manage IIS 7.',
  },
  'web-iis6-console': {
    name: 'IIS 6 Management Console',
    description: 'Adds the IIS 6 console, which administers services such as SMTP.',
  },
  'was-process-model': {
    name: 'Process Model',
    description: 'Part of Windows Process Activation Service: starts and recycles worker processes.',
  },
  powershell: {
    name: 'Windows PowerShell',
    description: 'Command-line shell and scripting language on which the Exchange Management Shell is built.',
  },
  'desktop-experience': {
    name: 'Desktop Experience',
    description:
      'Adds the sound and video parts of a desktop Windows, Windows Media and its codecs included.',
  },
} satisfies Record<WindowsComponent, ComponentWording>;

/** The branches of the Windows Components Wizard, and the roles and features of Server Manager. */
const componentGroups = {
  'application-server': 'Application Server',
  'internet-information-services': 'Internet Information Services (IIS)',
  'networking-services': 'Networking Services',
  'network-protocols': 'Network protocols',
  'directory-services': 'Active Directory Services',
  'web-server': 'Web Server (IIS)',
  features: 'Features',
} satisfies Record<ComponentGroup, string>;

const packages = {
  'dotnet-2.0': 'Microsoft .NET Framework 2.0',
  'hotfix-926776': 'Hotfix for Microsoft .NET Framework 2.0 (KB926776)',
  'mmc-3.0': 'Microsoft Management Console 3.0',
  'powershell-1.0': 'Windows PowerShell 1.0',
  'dotnet-2.0-sp1': 'Microsoft .NET Framework 2.0 Service Pack 1',
  'msxml-6.0': 'Microsoft XML Core Services (MSXML) 6.0',
  'time-zone-update': 'Time zone update for Windows',
  'windows-media-encoder': 'Windows Media Encoder 9 Series',
  'windows-media-audio-codec': 'Windows Media Audio Voice Codec (KB917312)',
  'hotfix-904639': 'Hotfix for Windows Server 2003 x64 (KB904639)',
  'hotfix-918980': 'Hotfix for Windows Server 2003 x64 (KB918980)',
  'windows-installer-4.5': 'Windows Installer 4.5 (KB942288)',
  'hotfix-980050': 'Hotfix for Windows Server 2008 R2 (KB980050)',
  'windows-server-2003-sp2': 'Windows Server 2003 Service Pack 2',
  'speech-server': 'Microsoft Speech Server 2004',
  'exchange-interim-update': 'Interim Update for Exchange Server 2007',
} satisfies Record<PackageId, string>;

/** Components of Windows and the software that Setup wants beside it. */
export const windows = { components, componentGroups, packages };
