import type { INSTALLED_EXCHANGE_RULES } from '../../../../readiness/rules/exchange/installed-exchange';
import type { WordingOf } from '../../../rule-wording';

export const installedExchangeRules: WordingOf<typeof INSTALLED_EXCHANGE_RULES> = {
  InstallWatermark: {
    title: 'Setup failure occurred while installing a server role',
    condition:
      'A server role carries the watermark of an installation or an upgrade that did not finish, and something else is to be done.',
    text: 'An earlier Setup run stopped partway through the {role} role and left the watermark {watermark}. Until this role is reinstalled or removed, Setup can do nothing else on this server.',
    why: "Setup writes a watermark to the role's registry key at each task and erases it when the role is complete. A watermark that is still there means that the role is only partly configured. Other roles share files, services and directory objects with it, so Setup does not work on them before the role is whole or gone. The marks of a broken upgrade are another case: when Setup from the media says that all roles are installed already, the documented way is to export the key of each role in Registry Editor, to delete its values Watermark and Action, and to run the upgrade again. The same way is documented for a recovery that fails again and again at the same task; once its marks are deleted, install the role again.",
    action:
      'Correct what made the earlier run fail; the setup log names it. Then open Add or Remove Programs (Programs and Features on Windows Server 2008) in Control Panel and select Microsoft Exchange Server. Either click Change and install the failed role again; several failed roles may be installed together. Or click Remove (Uninstall on Windows Server 2008) and remove the role. Or, at the Command Prompt: Setup.com /role:... with /mode:Install or /mode:Uninstall.',
  },
  InterruptedUninstallNotContinued: {
    title: 'Setup failure occurred while uninstalling a server role',
    condition:
      'A server role carries the watermark of a removal that did not finish, and something else is to be done.',
    text: 'The removal of the {role} role began earlier and did not finish. Complete this removal, or reinstall the role, before you do anything else with Setup.',
    why: "The role's registry key still names the action Uninstall. Part of the role's services and settings are gone and part of them are left, so it can neither work nor serve as a base for other roles.",
    action:
      'Open Add or Remove Programs (Programs and Features on Windows Server 2008) in Control Panel, select Microsoft Exchange Server and click Remove (Uninstall on Windows Server 2008). Clear the box of the same role, and let the removal run to its end. If you want to keep the role, reinstall it with Change. Or, at the Command Prompt: Setup.com /role:... /mode:Uninstall.',
  },
  FirstSGFilesExist: {
    title: 'Older database files are present',
    condition:
      'The folder of the first storage group holds database or log files, and the Mailbox role is to be installed.',
    text: 'A file of an earlier mailbox database is already in the folder of the first storage group: {path}.',
    why: 'The Mailbox role creates its first storage group and its first database in this folder. Files left by an earlier installation bear the same names; Setup does not write over them, since they may be the last copy of the mailboxes.',
    action:
      'Make sure that no installed server uses these files and that they are no longer needed; on a real server, keep a copy elsewhere. Then delete them in My Computer and retry.',
  },
  SecondSGFilesExist: {
    title: 'Older database files are present',
    condition:
      'The folder of the second storage group holds database or log files, and a public folder database is to be made.',
    text: 'A file of an earlier public folder database is already in the folder of the second storage group: {path}.',
    why: 'Clients of Outlook 2003 and Entourage need public folders; for them, the first Mailbox server gets a second storage group with a public folder database. Its files bear the same names as those of an earlier installation, and Setup does not write over them. Without a public folder database this folder is of no concern.',
    action:
      'Make sure that no installed server uses these files and that they are no longer needed; on a real server, keep a copy elsewhere. Then delete them in My Computer and retry. If no client needs public folders, answer No on the Client Settings page, or leave /EnableLegacyOutlook out.',
  },
};
