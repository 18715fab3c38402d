/** What Help shows on each page. */
export const help = {
  introduction: {
    title: 'Introduction',
    paragraphs: [
      'This page only says what the wizard is going to do. Nothing on the server changes before you click the button that begins (Install or Upgrade) on the Readiness Checks page, so you can go forward and back, and cancel, as often as you like.',
      'Setup opens with this page, and not with maintenance mode, when no server role is fully installed. Without a trace of an earlier Setup it is a fresh installation.',
      'If an earlier Setup broke off, its marks (watermarks) are still in the registry, and this Setup continues where that one stopped. What that Setup was told (license, error reporting, folder, roles) counts as decided; the page list shows such pages, but the wizard passes over them. Each unfinished role is listed with the task that it resumes at.',
      'Setup from service pack media on a server with an older version upgrades it. All installed roles are upgraded, in the same order as in an installation. Once it has begun, neither the upgrade nor a single role of it can be cancelled: make sure that there is a backup.',
    ],
  },
  'license-agreement': {
    title: 'License Agreement',
    paragraphs: [
      'On a real server the license terms of the product stand here, and Setup goes on only when they have been accepted. The text that you see is our own and only explains what this rehearsal is.',
      'Next stays disabled until you choose to accept. On a real server, whoever installs from the command line accepts the terms by doing so; there the page is never shown.',
    ],
  },
  'error-reporting': {
    title: 'Error Reporting',
    paragraphs: [
      'Exchange can report failures of its components to Microsoft. Here you choose whether this server may do so. The choice changes nothing about the installation itself.',
      'At the command line of a real server, the switch /EnableErrorReporting says the same; without it, error reporting stays off.',
      'In the rehearsal nothing leaves the program. When the files are copied, a Yes is written to the registry as ErrorReportingEnabled, under HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\Setup, where you can look it up.',
    ],
  },
  'installation-type': {
    title: 'Installation Type',
    paragraphs: [
      'A typical installation puts the Hub Transport, Client Access and Mailbox roles and the Management Tools on one server. That is all that mail inside an organization needs, apart from the servers of the directory.',
      'A custom installation leads to the Server Role Selection page. Take it for every server that is to do less than that, for Unified Messaging and for Edge Transport, and whenever only the Management Tools are wanted.',
      'The path says where the program files go. It must be a folder below the root of a hard disk of this server. All roles of a server use the same folder, and it cannot be changed after the first files have been copied; databases and logs can be moved elsewhere later.',
    ],
  },
  'maintenance-mode': {
    title: 'Exchange Maintenance Mode',
    paragraphs: [
      'Setup reads the registry of the server, under HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0. Each server role has a key there. Because at least one role is fully installed, Setup opens in maintenance mode instead of beginning anew. Change leads from here to adding roles, Remove (Uninstall on Windows Server 2008) to removing them.',
      'While Setup configures a role it keeps two values in that key: Action says what it is doing (Install or Uninstall, for instance) and Watermark names the task it has reached. Both go away when the role is finished. If they are still there, Setup broke off, and the role counts as not completed.',
      'There are two ways out. Install the same role again (several unfinished roles may be chosen together): Setup then goes on at the task that the watermark names and does not repeat those that succeeded before it. Or remove the role: that takes away what is there of it, and the mark too. First cure what made Setup fail, or it may stop at the same place.',
      'Look at the values in the Registry Editor before you go on, and again when Setup has finished: that is the quickest way to understand what a watermark is. After an installation that failed, do not delete them by hand: Setup then has nothing to continue from and begins again at the first task. On a real server such repeated tasks can fail.',
      'Two other cases are documented in which deleting them is the way out. When an upgrade broke off and Setup from the media now says that all roles are installed already, export the key of each role, delete its values Watermark and Action, and run the upgrade again. And when a recovery fails again and again at the same task, do the same with the role that is stuck, then install it again.',
    ],
  },
  'server-role-selection': {
    title: 'Server Role Selection',
    paragraphs: [
      'When Setup installs: tick the roles that this server is to get. Roles that are installed are ticked and cannot be changed here. A role described as not completed is free to be ticked: choose it to finish what an earlier Setup began; several such roles may be chosen together.',
      'When Setup removes, it is the other way round: the roles that are on the server are ticked, and you clear the boxes of those that are to go. The Management Tools can go only with the last role.',
      'If you leave the unfinished role out and choose another one, you may go on, but the readiness checks will stop you with the rule InstallWatermark. Trying that once does no harm and shows where the error comes from.',
      'The Edge Transport role stands alone: it belongs on a computer in the perimeter network, outside the Active Directory forest, and cannot share it with any other server role. The clustered mailbox roles need a node of a Windows cluster. The Management Tools come with every role.',
      'The lines at the bottom compare the disk space that the chosen roles need with what is free on the drive of the installation path. Once Exchange is on the computer the path is fixed.',
    ],
  },
  'exchange-organization': {
    title: 'Exchange Organization',
    paragraphs: [
      'An Exchange organization is the part of Active Directory that holds the configuration of all Exchange servers of a forest. The first server that is installed makes it. This page appears only while there is none.',
      'The name is seen by administrators, not by those who write mail. It may have up to 64 characters: letters from A to Z, digits, hyphens, and spaces that do not stand at the beginning or the end. It cannot be changed afterwards.',
      'At the command line of a real server, the switch /OrganizationName gives the name, with /PrepareAD or with the roles to install.',
    ],
  },
  'client-settings': {
    title: 'Client Settings',
    paragraphs: [
      'Outlook 2003 and earlier versions find free/busy times and the offline address book in public folders, and so does Entourage. They need a public folder database in the organization. Outlook 2007 gets both through Web services and needs none.',
      'The page appears only with the first Mailbox server of an organization in which there are no older Exchange servers. Yes lets Setup make a public folder database; after No, one can be made later in the Exchange Management Console of a real server.',
      'At the command line of a real server, the switch /EnableLegacyOutlook says Yes.',
    ],
  },
  'mail-flow-settings': {
    title: 'Mail Flow Settings',
    paragraphs: [
      'Exchange 2007 routes mail by Active Directory sites; Exchange 2003 and Exchange 2000 route it by routing groups. For both to exchange mail, all Exchange 2007 servers stand in one routing group of their own, Exchange Routing Group (DWBGZMFD01QNBJR), and a pair of routing group connectors links it to the older ones.',
      'Setup makes this pair with the first Hub Transport role of the forest. Here you choose its far end: a bridgehead server of the Exchange 2003 or 2000 organization. Take one in a central, well connected routing group. With Browse you can search the list; front-end servers are not in it.',
      'The page appears only when the Hub Transport role is to be installed, the forest has an Exchange 2003 or 2000 organization and there is no connector to it yet. So it can appear a second time when an earlier Setup stopped before the connector was made.',
    ],
  },
  'readiness-checks': {
    title: 'Readiness Checks',
    paragraphs: [
      'Setup runs these checks by itself when the page opens, one group for each role and, where there is work to do on it, one for the organization. Installation, removal and upgrade each have rules of their own. An error keeps Setup from beginning. A warning does not, but read it before you go on.',
      'Each finding says what was found, under which rule, and what to do about it. The address beneath opens an article with more detail. Correct the cause on the server (in Services, for instance; the wizard may stay open), then click Retry: all checks run again.',
      'Why? opens the settings that the rule looked at, with the values that the check saw. After Retry, New and Changed mark what the check before did not find, or found with other values; what has been cured is listed as no longer found. Show passed checks lists the rules that found nothing; their articles open too.',
      'The rule InstallWatermark fires when one role carries the watermark of a broken Setup and you are about to do something to another. Go back, choose the unfinished role, and the error is gone. An upgrade is refused over any such mark.',
      'Before a removal the checks look for what would be lost or left without a server: mailboxes, messages in queues, Send connectors that name this server as a source, groups that it expands. Public folder replicas are not looked for: a database that still contains some makes the removal itself fail.',
      'Ctrl+C copies the text of the whole page, to be sent to a colleague or put into a ticket. Select some text first to copy only that. Save As keeps the page in a file, as text or as a web page.',
    ],
  },
  progress: {
    title: 'Progress',
    paragraphs: [
      'Setup works through the groups from top to bottom, and each group is a list of tasks. The task at work is named under its group. Before a task of a role begins, its id is written into the registry as the watermark of the role.',
      'From here on Setup cannot be cancelled, whether it installs, removes or upgrades. If it is ended by force, or if a task fails, the watermark stays, later groups are not begun, and the next Setup continues from there.',
      'The clock on the taskbar is the clock of the simulated server. Use Speed on the taskbar to let time pass faster.',
    ],
  },
  completion: {
    title: 'Completion',
    paragraphs: [
      'This page says how each group ended. After a failure the message beneath the group is the best place to begin; the setup log, C:\\ExchangeSetupLogs\\ExchangeSetup.log, tells the same story in full. Look for the last lines marked as an error. Groups that had not begun are shown as cancelled: nothing of them was done.',
      'After a success, see for yourself what has changed: in the Registry Editor the watermark is gone, and ConfiguredVersion has been written or, after a removal, taken away; Services lists the services that are there now; Change shows the roles as installed.',
      'Finish closes the wizard. With the box ticked, the Exchange Management Console opens next, where the new role can be set up further. After a removal there is no such box.',
    ],
  },
};
