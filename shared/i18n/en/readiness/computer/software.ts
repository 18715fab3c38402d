import type { SOFTWARE_RULES } from '../../../../readiness/rules/computer/software';
import type { WordingOf } from '../../../rule-wording';

export const softwareRules: WordingOf<typeof SOFTWARE_RULES> = {
  MsXml6NotInstalled: {
    title: 'Microsoft XML Core Services (MSXML) 6.0 is not installed',
    text: 'Microsoft XML Core Services (MSXML) 6.0 is not installed on this server.',
    why: 'The Unified Messaging role describes its menus and prompts in XML and reads them through MSXML 6.0. Without it the service cannot load its speech grammars.',
    action: 'In My Computer, open the installer of MSXML 6.0 in C:\\Downloads. When it has finished, retry.',
  },
  TimeZoneUpdateNotInstalled: {
    title: 'The time zone update for Windows is not installed',
    text: 'The time zone update for Windows is not installed on this server.',
    why: 'Unified Messaging reads out the times of messages and meetings. Without the update Windows knows outdated rules for daylight saving time, and a caller would hear a wrong time.',
    action:
      'In My Computer, open the installer of the time zone update in C:\\Downloads. It replaces files that are in use, so click Start, then Restart the server, and run Setup again afterwards.',
  },
  X86NotSupportedForProduction: {
    title: 'The 32-bit version of Exchange Server 2007 is not supported for production use',
    text: 'This is the 32-bit version of Exchange Server 2007, which is not supported for production use.',
    why: 'Exchange 2007 needs the address space of a 64-bit system for its database cache. The 32-bit version exists for test environments and for administration computers that have only the management tools.',
    action:
      'Use a server with a 64-bit Windows and the 64-bit installation media for production. In a test environment Setup can go on.',
  },
  DotNetFramework20Sp1NotInstalled: {
    title: 'Service Pack 1 for Microsoft .NET Framework 2.0 is not installed',
    text: 'Microsoft .NET Framework 2.0 is installed on this server without its Service Pack 1.',
    why: 'Setup, the management tools and most Exchange services run on the .NET Framework. Service Pack 1 corrects faults that slow them down or make them stop under load. It is recommended, not required.',
    action:
      'In My Computer, open the installer of .NET Framework 2.0 Service Pack 1 in C:\\Downloads. Then click Start and Restart the server; Setup does not start before that. Setup can also go on without the service pack.',
  },
  AspNet64NotEnabled: {
    title: 'The 64-bit version of ASP.NET 2.0 is not enabled',
    text: 'The 64-bit version of ASP.NET 2.0 is not enabled in Internet Information Services on this server.',
    why: 'Outlook Web Access, the Autodiscover service and the other Exchange Web services are ASP.NET applications. They run only if the 64-bit ASP.NET is registered with IIS and allowed there.',
    action:
      'In Add or Remove Programs, click Add/Remove Windows Components and tick ASP.NET under Application Server. If Windows refuses this, run aspnet_regiis.exe -ir -enable from C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727 (open it in My Computer, or type its full path in Start > Run): that registers and enables ASP.NET. On Windows Server 2008, click Turn Windows features on or off in Programs and Features and tick ASP.NET under Roles > Web Server (IIS). Then retry.',
  },
};
