export const startScreen = {
  title: 'Microsoft Exchange Server 2007',
  /** Before the product's name, as on the box. */
  company: 'Microsoft',
  tagline: 'Installation media ({path})',
  groups: { plan: 'Plan', install: 'Install', enhance: 'Enhance' },
  /** The prerequisites, in the order of the screen. */
  prerequisites: {
    'dotnet-2.0': 'Step 1: Install .NET Framework 2.0',
    'mmc-3.0': 'Step 2: Install Microsoft Management Console (MMC)',
    'powershell-1.0': 'Step 3: Install Microsoft Windows PowerShell',
  },
  setup: 'Step 4: Install Microsoft Exchange',
  installed: 'Installed',
  installedReason: 'This is already installed on this server.',
  waiting: 'Available when steps 1 to 3 are done.',
  justInstalled: '{package} has been installed.',
  close: '&Close',
  /** What the links and step 5 tell: texts of ours. */
  topics: {
    deployment: {
      link: 'Read about deploying Exchange Server 2007',
      paragraphs: [
        'Plan before you install. An Exchange 2007 organization needs, in every Active Directory site that holds a Mailbox server, a Hub Transport server and a Client Access server as well; Unified Messaging is added where it is wanted. Edge Transport servers stand outside the forest, in the perimeter network.',
        'Roles are installed in this order: Client Access and Hub Transport first, then Mailbox, then Unified Messaging. One server may hold several of them; Edge Transport always stands alone.',
        'Make sure that the domain is at least at the functional level Windows 2000 native, that the schema master and a global catalog server can be reached, and that your account is a member of the groups that Setup asks for: Schema Admins, Enterprise Admins and Domain Admins for the first server.',
      ],
    },
    coexistence: {
      link: 'Read about Exchange 2003 and Exchange 2000 beside it',
      paragraphs: [
        'Exchange 2007 can be installed into an organization of Exchange 2003 and Exchange 2000 servers once no Exchange 5.5 server is left and the organization is in native mode. Servers are not upgraded in place: mailboxes are moved to new ones.',
        'The first Hub Transport server is linked to the older servers by a pair of routing group connectors. Setup makes it and asks for a bridgehead server at the other end.',
      ],
    },
    updates: {
      link: 'Step 5: Get Critical Updates for Microsoft Exchange',
      paragraphs: [
        'On a real server this step leads to Microsoft Update, from where the newest service pack and update rollup for Exchange are installed. Do that before the server goes into production.',
        'The rehearsal has no connection to the Internet and no updates. Keep two things in mind all the same. After an update rollup has been installed, use Change in Control Panel or the media that matches. And once a role is installed, Setup from the media (step 4) cannot add roles: use Change for that.',
      ],
    },
    protection: {
      link: 'Read about protection from viruses and unwanted mail',
      paragraphs: [
        'The Edge Transport and Hub Transport roles have filters against unwanted mail. Scanners for viruses, such as Forefront Security for Exchange Server, are products of their own and are installed after Exchange.',
        'Exclude the folders of databases, logs and queues from scanners that check the files of the server: a locked file is one of the causes for which Setup fails.',
      ],
    },
    hosted: {
      link: 'Read about hosted services for Exchange',
      paragraphs: [
        'Filtering, archiving, encryption and continuity of mail can also be bought as services that stand before your own servers on the Internet. They change nothing about the installation of Exchange itself.',
      ],
    },
  },
};
