import type { UPGRADE_SOFTWARE_RULES } from '../../../../readiness/rules/computer/upgrade-software';
import type { WordingOf } from '../../../rule-wording';

export const upgradeSoftwareRules: WordingOf<typeof UPGRADE_SOFTWARE_RULES> = {
  WindowsInstaller45NotInstalled: {
    title: 'Windows Installer 4.5 is not installed',
    condition: 'Exchange is upgraded to Service Pack 2 or later, and Windows Installer is older than 4.5.',
    text: 'Windows Installer 4.5, which the upgrade to this service pack needs, is not installed on this server.',
    why: 'From Service Pack 2 on the Exchange package uses functions of Windows Installer 4.5. An older one could not replace the installed files as a whole and would leave a mixed installation.',
    action:
      'In My Computer, open the installer of Windows Installer 4.5 in C:\\Downloads. It replaces files that are in use, so click Start, then Restart the server, and run Setup again afterwards.',
  },
  ExchangeInterimUpdateInstalled: {
    title: 'An interim update for Exchange Server is installed',
    condition: 'Exchange is upgraded to Service Pack 2 or later while an interim update is on the server.',
    text: 'An interim update for Exchange Server 2007 is installed on this server.',
    why: 'An interim update is a private fix of Microsoft for single files. Windows Installer cannot tell whether the service pack has the same fix, and would keep files that do not belong to it.',
    action:
      'In Add or Remove Programs (on Windows Server 2008: Programs and Features), select Interim Update for Exchange Server 2007 and click Remove (Uninstall). Then retry. On a real server, ask Microsoft whether the service pack holds the fix, or install it again in its version for the service pack.',
  },
};
