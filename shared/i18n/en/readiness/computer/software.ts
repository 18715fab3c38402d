import type { SOFTWARE_RULES } from '../../../../readiness/rules/computer/software';
import type { WordingOf } from '../../../rule-wording';

export const softwareRules: WordingOf<typeof SOFTWARE_RULES> = {
  DotNetFramework20NotInstalled: {
    title: 'Microsoft .NET Framework 2.0 is not installed',
    condition: 'Neither .NET Framework 2.0 nor a service pack of it is on the server.',
    text: 'Microsoft .NET Framework 2.0 is not installed on this server.',
    why: 'Setup itself, the management tools and nearly all Exchange services are programs of the .NET Framework. Without it none of them starts.',
    action:
      'In My Computer, open the installer of .NET Framework 2.0 in C:\\Downloads, or click the first step of the start screen of the installation files. Then install its Service Pack 1 as well and retry.',
  },
  DotNetFramework20HotfixNotInstalled: {
    title: 'The hotfix KB926776 for Microsoft .NET Framework 2.0 is not installed',
    condition:
      '.NET Framework 2.0 is on the server without the hotfix KB926776 and without its Service Pack 1.',
    text: 'Neither the hotfix KB926776 for .NET Framework 2.0 nor Service Pack 1, which holds it, is installed on this server.',
    why: 'The first edition of .NET Framework 2.0 has faults that make Exchange services use more and more memory. The hotfix was made for Exchange 2007.',
    action:
      'In My Computer, open the installer of .NET Framework 2.0 Service Pack 1 in C:\\Downloads, then click Start and Restart the server. Where the service pack is not wanted, open the installer of the hotfix KB926776 there. Then retry.',
  },
  ManagementConsole30NotInstalled: {
    title: 'Microsoft Management Console 3.0 is not installed',
    condition: 'Microsoft Management Console is older than 3.0.',
    text: 'Microsoft Management Console (MMC) 3.0 is not installed on this server.',
    why: 'The Exchange Management Console is a snap-in for version 3.0. Older consoles cannot load it, and the management tools are part of every installation.',
    action:
      'In My Computer, open the installer of Microsoft Management Console 3.0 in C:\\Downloads, or click the second step of the start screen of the installation files. Then retry.',
  },
  PowerShell10NotInstalled: {
    title: 'Windows PowerShell 1.0 is not installed',
    condition: 'Windows PowerShell is not on the server.',
    text: 'Windows PowerShell 1.0 is not installed on this server.',
    why: 'Setup configures every role by running Exchange Management Shell commands, and the shell is an extension of Windows PowerShell. Without it no role can be configured.',
    action:
      'In My Computer, open the installer of Windows PowerShell 1.0 in C:\\Downloads, or click the third step of the start screen of the installation files. On Windows Server 2008 it is a feature: click Turn Windows features on or off in Programs and Features and tick Windows PowerShell under Features. Then retry.',
  },
  MsXml6NotInstalled: {
    title: 'Microsoft XML Core Services (MSXML) 6.0 is not installed',
    condition: 'MSXML 6.0 is not on the server.',
    text: 'Microsoft XML Core Services (MSXML) 6.0 is not installed on this server.',
    why: 'The Unified Messaging role describes its menus and prompts in XML and reads them through MSXML 6.0. Without it the service cannot load its speech grammars.',
    action: 'In My Computer, open the installer of MSXML 6.0 in C:\\Downloads. When it has finished, retry.',
  },
  TimeZoneUpdateNotInstalled: {
    title: 'The time zone update for Windows is not installed',
    condition: 'The time zone update for Windows is not on the server.',
    text: 'The time zone update for Windows is not installed on this server.',
    why: 'Unified Messaging reads out the times of messages and meetings. Without the update Windows knows outdated rules for daylight saving time, and a caller would hear a wrong time.',
    action:
      'In My Computer, open the installer of the time zone update in C:\\Downloads. It replaces files that are in use, so click Start, then Restart the server, and run Setup again afterwards.',
  },
  DotNetFramework20Sp1NotInstalled: {
    title: 'Service Pack 1 for Microsoft .NET Framework 2.0 is not installed',
    condition: '.NET Framework 2.0 is on the server without its Service Pack 1.',
    text: 'Microsoft .NET Framework 2.0 is installed on this server without its Service Pack 1.',
    why: 'Setup, the management tools and most Exchange services run on the .NET Framework. Service Pack 1 corrects faults that slow them down or make them stop under load. It is recommended, not required.',
    action:
      'In My Computer, open the installer of .NET Framework 2.0 Service Pack 1 in C:\\Downloads. Then click Start and Restart the server; Setup does not start before that. Setup can also go on without the service pack.',
  },
  WindowsMediaEncoderNotInstalled: {
    title: 'Windows Media Encoder is not installed',
    condition: 'Windows Media Encoder is not on a Windows Server 2003.',
    text: 'Windows Media Encoder is not installed on this server.',
    why: 'Unified Messaging stores voice messages as Windows Media audio by default. Windows Server 2003 does not have the encoder of its own.',
    action: 'In My Computer, open the installer of Windows Media Encoder in C:\\Downloads. Then retry.',
  },
  WindowsMediaAudioCodecNotInstalled: {
    title: 'The Windows Media Audio Voice codec is not installed',
    condition: 'The Windows Media Audio Voice codec is not on a Windows Server 2003.',
    text: 'The Windows Media Audio Voice codec is not installed on this server.',
    why: 'The codec compresses speech to a fraction of its size. Without it Unified Messaging can neither store a voice message nor play one on the telephone.',
    action:
      'In My Computer, open the installer of the Windows Media Audio Voice codec (KB917312) in C:\\Downloads. Then retry.',
  },
  SpeechServerInstalled: {
    title: 'Microsoft Speech Server is installed',
    condition: 'Microsoft Speech Server is on the server.',
    text: 'Microsoft Speech Server is installed on this server.',
    why: 'Unified Messaging brings its own speech engine, which registers the same components as Microsoft Speech Server. The two cannot work on one server.',
    action:
      'In Add or Remove Programs (on Windows Server 2008: Programs and Features), select Microsoft Speech Server and click Remove (Uninstall). Then retry. On a real server, first move its speech applications to another server.',
  },
  Hotfix904639NotInstalled: {
    title: 'The hotfix KB904639 for Windows Server 2003 x64 is not installed',
    condition: 'The hotfix KB904639 is not on a Windows Server 2003 x64.',
    text: 'The hotfix KB904639 for Windows Server 2003 x64 is not installed on this server.',
    why: 'The hotfix corrects a fault of 64-bit Windows that shows under the load of large mailbox databases. It is recommended for Mailbox servers, not required.',
    action:
      'In My Computer, open the installer of the hotfix KB904639 in C:\\Downloads. Then click Start and Restart the server. Setup can also go on without it.',
  },
  Hotfix918980NotInstalled: {
    title: 'The hotfix KB918980 for Windows Server 2003 x64 is not installed',
    condition: 'The hotfix KB918980 is not on a Windows Server 2003 x64.',
    text: 'The hotfix KB918980 for Windows Server 2003 x64 is not installed on this server.',
    why: 'The hotfix corrects a fault of 64-bit Windows that can make a busy Mailbox server unstable. It is recommended for Mailbox servers, not required.',
    action:
      'In My Computer, open the installer of the hotfix KB918980 in C:\\Downloads. Then click Start and Restart the server. Setup can also go on without it.',
  },
  RpcOverHttpProxyNotInstalled: {
    title: 'RPC over HTTP Proxy is not installed',
    condition: 'The component RPC over HTTP Proxy is not installed.',
    text: 'The Windows component RPC over HTTP Proxy is not installed on this server.',
    why: 'Outlook Anywhere reaches mailboxes from the Internet through this proxy. The Client Access role can be installed without it, but Outlook Anywhere cannot be enabled before it is there.',
    action:
      'In Add or Remove Programs, click Add/Remove Windows Components and tick RPC over HTTP Proxy under Networking Services (on Windows Server 2008: click Turn Windows features on or off in Programs and Features and tick it under Features). Then retry. Setup can also go on without it.',
  },
  ComPlusNetworkAccessNotEnabled: {
    title: 'Network COM+ access is not enabled',
    condition: 'The component Enable network COM+ access is not installed on a Windows Server 2003.',
    text: 'Network COM+ access is not enabled on this server.',
    why: 'Mailbox servers offer COM+ objects to other computers, for example for the event service of public folders. Windows Server 2003 refuses such calls from the network as long as this component is missing.',
    action:
      'In Add or Remove Programs, click Add/Remove Windows Components and tick Enable network COM+ access under Application Server. Then retry.',
  },
  AspNet64NotEnabled: {
    title: 'The 64-bit version of ASP.NET 2.0 is not enabled',
    condition:
      'ASP.NET is not installed on a Windows Server 2003, or is prohibited in Internet Information Services.',
    text: 'The 64-bit version of ASP.NET 2.0 is not enabled in Internet Information Services on this server.',
    why: 'Outlook Web Access, the Autodiscover service and the other Exchange Web services are ASP.NET applications. They run only if the 64-bit ASP.NET is registered with IIS and allowed there.',
    action:
      'In Add or Remove Programs, click Add/Remove Windows Components and tick ASP.NET under Application Server. If Windows refuses this, run aspnet_regiis.exe -ir -enable from C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727 (open it in My Computer, or type its full path in Start > Run): that registers and enables ASP.NET. Then retry.',
  },
};
