import type { WINDOWS_EDITION_RULES } from '../../../../readiness/rules/computer/windows-edition';
import type { WordingOf } from '../../../rule-wording';

export const windowsEditionRules: WordingOf<typeof WINDOWS_EDITION_RULES> = {
  ValidOSVersion: {
    title: 'An unsupported operating system was detected',
    condition:
      'The version of Windows, or its service pack, is too old for this version of Exchange, or too new for it.',
    text: 'Windows version {version} at service pack level {servicePack} is not supported by this version of Exchange (build {build}).',
    why: 'Exchange relies on functions that Windows Server 2003 has only from Service Pack 1 on. Windows Server 2008 came out after Exchange 2007 and is supported from Exchange Service Pack 1 on, Windows Server 2008 R2 from Service Pack 3 on.',
    action:
      'On Windows Server 2003, open the installer of Service Pack 2 in C:\\Downloads (My Computer), then click Start and Restart the server: the service pack counts from the restart on. On Windows Server 2008, run Setup from installation files that have the Exchange service pack.',
  },
  ServerWinWebEdition: {
    title: 'Exchange Server cannot be installed on Windows Server, Web Edition',
    condition: 'The edition of Windows is the Web Edition.',
    text: 'This server runs the Web Edition of Windows Server, on which Exchange cannot be installed.',
    why: 'The Web Edition is licensed for serving Web pages only. It lacks parts that Exchange needs, and Microsoft does not support other server products on it.',
    action:
      'The edition of an installed Windows cannot be changed. Open Windows Setup in Control Panel and install the Standard or the Enterprise Edition; this deletes everything on drive C:. Then install the prerequisites again. On a real server, back up its data first, or use another server.',
  },
  WindowsServer2008CoreServerEdition: {
    title: 'Exchange Server cannot be installed on a Server Core installation',
    condition: 'Windows Server 2008 is installed as Server Core.',
    text: 'Windows Server 2008 is installed on this server as Server Core, on which Exchange cannot be installed.',
    why: 'Server Core leaves out the desktop, Microsoft Management Console and the .NET Framework. Setup, the management tools and most Exchange services run on exactly these.',
    action:
      'Server Core cannot be turned into a full installation. Open Windows Setup in Control Panel and choose Full Installation; this deletes everything on drive C:. Then install the role services and the other prerequisites again. On a real server, back up its data first, or use another server.',
  },
  X86NotSupportedForProduction: {
    title: 'The 32-bit version of Exchange Server 2007 is not supported for production use',
    condition: 'Windows is a 32-bit one, so that only the 32-bit version of Exchange can be installed.',
    text: 'This is the 32-bit version of Exchange Server 2007, which is not supported for production use.',
    why: 'Exchange 2007 needs the address space of a 64-bit system for its database cache. The 32-bit version exists for test environments and for administration computers that have only the management tools.',
    action:
      'In a test environment Setup can go on. For production, open Windows Setup in Control Panel and install an x64 edition of Windows, which deletes everything on drive C:; then install the prerequisites again. On a real server, make sure that its processor is a 64-bit one, and use the 64-bit installation files.',
  },
};
