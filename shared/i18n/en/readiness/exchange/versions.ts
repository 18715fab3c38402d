import type { VERSION_RULES } from '../../../../readiness/rules/exchange/versions';
import type { RuleWording, WordingOf } from '../../../rule-wording';

/** What is said of a role, by its name, whose build is that of a pre-release. */
function upgradeMinVersion(role: string, name: string): RuleWording {
  return {
    title: `The version of the ${role} role is too old to be upgraded`,
    condition: `The ${role} role is to be upgraded, and it was set up from a pre-release of Exchange Server 2007.`,
    text: `The ${role} role on this server is of build {build}. Only build {oldest} and later ones can be upgraded.`,
    why: "A service pack changes what the released product has set up. A pre-release kept its settings and its objects in Active Directory differently, and nobody has ever tested the way from there. What counts is ConfiguredVersion in the role's registry key, not the files that may have been copied since.",
    action: `Remove the role: click Remove in Add or Remove Programs (Uninstall in Programs and Features on Windows Server 2008), or enter Setup.com /mode:Uninstall /roles:${name} at the Command Prompt. Upgrade what is left with Setup.com /mode:Upgrade, then install the role again. On a real server, move mailboxes and settings that are still needed to another server first.`,
  };
}

export const versionRules: WordingOf<typeof VERSION_RULES> = {
  ExchangeAlreadyInstalled: {
    title: 'The local computer already runs Exchange Server',
    condition: 'Exchange Server 2003 or Exchange 2000 Server, or a part of it, is on this computer.',
    text: 'An earlier version of Exchange Server is installed on this computer: build {build}.',
    why: 'Exchange Server 2007 cannot be installed over Exchange 2003 or 2000, and the two cannot share a computer: services and registry keys bear the same names. The registry still has the version of the old product below HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\Setup, whether the whole of it is left or only its tools.',
    action:
      'Open Add or Remove Programs (Programs and Features on Windows Server 2008) in Control Panel, select Microsoft Exchange and click Remove (Uninstall). Where only the key of a removal that went wrong is left, export it in Registry Editor and delete it. On a real server, move the mailboxes to another server before Exchange is removed.',
  },
  ExchangeVersionBlock: {
    title: 'A later version of Exchange Server is installed on this computer',
    condition: 'Exchange Server 2010 is on this computer.',
    text: 'A later version of Exchange Server is installed on this computer: build {build}.',
    why: 'Two versions of Exchange Server cannot share a computer, and Setup never replaces a version with an earlier one. Exchange Server 2010 keeps its version below HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v14; its management tools alone are enough.',
    action:
      'Choose another computer for Exchange Server 2007; or open Programs and Features (Add or Remove Programs on Windows Server 2003) in Control Panel, select Microsoft Exchange Server 2010 and click Uninstall (Remove). On a real server, make sure that no mailbox and no connector of that version is left on it.',
  },
  AllServersOfHigherVersionRule: {
    title: 'All Exchange servers of the organization are of a later version',
    condition:
      'Every other Exchange 2007 server of the organization runs a later service pack than the installation disc has.',
    text: 'The other Exchange servers of the organization ({servers}) all run a later service pack than this Setup, which is of build {build}.',
    why: 'A later service pack has extended the schema and changed the organization for all servers. A server that is added from an old disc does not know these changes, and clients would meet servers that behave differently. It would have to be upgraded at once in any case.',
    action:
      'Close Setup and insert the disc of a later service pack: open My Computer, select the CD drive, and choose Insert Disc in the File menu. Then start Setup again. On a real server, download the latest service pack: it is a full installation of the product.',
  },
  BridgeheadUpgradeMinVersionBlock: upgradeMinVersion('Hub Transport', 'HubTransport'),
  MailboxUpgradeMinVersionBlock: upgradeMinVersion('Mailbox', 'Mailbox'),
  UnifiedMessagingUpgradeMinVersionBlock: upgradeMinVersion('Unified Messaging', 'UnifiedMessaging'),
  AdditionalUMLangPackExists: {
    title: 'Uninstall the Unified Messaging language packs',
    condition:
      'A Unified Messaging language pack other than en-US is installed, and the role is to be upgraded.',
    text: 'The Unified Messaging language pack {culture} is installed. It has to be removed before the upgrade.',
    why: 'A language pack holds the prompts and the speech files of one build, and an upgrade brings only those of en-US along. The other packs would no longer fit the new services. Every service pack has language packs of its own.',
    action:
      'At the Command Prompt, enter Setup.com /RemoveUmLanguagePack:{culture}, and the same for each further pack. Then upgrade, and add the packs of the new version with Setup.com /AddUmLanguagePack. On a real server, note first which dial plans use the language.',
  },
};
