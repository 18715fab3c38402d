import type { WINDOWS_RULES } from '../../../../readiness/rules/computer/windows';
import type { WordingOf } from '../../../rule-wording';

export const windowsRules: WordingOf<typeof WINDOWS_RULES> = {
  RebootPending: {
    title: 'The computer must be restarted before Setup can continue',
    condition:
      'Files wait for the next start of Windows to be replaced or deleted, or the computer is to get another name then.',
    text: 'The server has to be restarted before Setup can continue (operations that wait for the restart: {count}).',
    why: 'An earlier installation has left files that Windows will replace or delete at the next startup. If Setup copies its own files now, a restart could overwrite them with older ones. A new computer name that waits is as bad: Exchange does not survive it.',
    action:
      'Click Start, then Restart the server. When Windows is back, run Setup again. If the finding comes back, restart once more: some installations need two or three restarts.',
  },
  OSCheckedBuild: {
    title: 'The operating system is in debug mode',
    condition: 'Windows is a checked build, or was started with the debug option.',
    text: 'Windows runs in debug mode on this server.',
    why: 'A checked build of Windows, or one that is started with the debug option, verifies much more at run time. It is slower and can halt on conditions that a production server ignores. It is meant for developers.',
    action:
      'Open System in Control Panel, click Settings on the page Advanced and clear Start Windows in debug mode, or enter bootcfg /debug off /id 1 (on Windows Server 2008: bcdedit /debug off) at the Command Prompt. Then restart the server. Setup can also go on in the meantime. On a real server that runs a checked build, use the normal build of Windows instead.',
  },
  WindowsInstallerServiceDisabledOrNotInstalled: {
    title: 'The Windows Installer service is disabled or missing',
    condition: 'The Windows Installer service is disabled, or is not there.',
    text: 'The Windows Installer service (msiserver) is disabled or not installed.',
    why: 'Setup copies the Exchange files by means of a Windows Installer package. The service normally starts only when it is needed, so it may be stopped, but it must not be disabled.',
    action:
      'In Services, set the startup type of Windows Installer to Manual. Then retry. On a real server where the service is missing, install Windows Installer again.',
  },
  EventSystemStopped: {
    title: 'The COM+ Event System service must be started before Setup can continue',
    condition: 'The COM+ Event System service does not run.',
    text: 'The COM+ Event System service (EventSystem) is stopped.',
    why: "Setup registers components that receive system events through COM+. Without the event service the registration fails in the middle of the role's configuration.",
    action:
      'Start COM+ Event System in Services. If it is disabled, change its startup type first. Then retry.',
  },
  MSDTCStopped: {
    title: 'The Distributed Transaction Coordinator service must be started before Setup can continue',
    condition: 'The Distributed Transaction Coordinator service does not run.',
    text: 'The Distributed Transaction Coordinator service (MSDTC) is stopped.',
    why: 'Setup registers COM+ applications, and COM+ records the registration in a transaction. While the coordinator is stopped, this transaction cannot be completed.',
    action:
      'Start Distributed Transaction Coordinator in Services. If it is disabled, change its startup type first. Then retry.',
  },
  ClusSvcInstalledRoleBlock: {
    title: 'Only the Mailbox role can be installed on a cluster server',
    condition: 'The Cluster service is on the server, and a role other than Mailbox is to be installed.',
    text: 'The Cluster service is installed on this server, so only the Mailbox role can be installed here.',
    why: 'In Exchange 2007 only the Mailbox role can fail over with a cluster. The other roles reach high availability by having several servers, and their services are not made for a cluster node.',
    action:
      'Click Back and, on the Server Role Selection page, clear every role except Mailbox, or install these roles on a server that is not a cluster node. If this server need not be one, click Add/Remove Windows Components in Add or Remove Programs and clear Cluster Service under Networking Services (on Windows Server 2008: click Turn Windows features on or off in Programs and Features and clear it under Features). Then retry.',
  },
};
