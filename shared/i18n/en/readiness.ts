import type { CheckGroupId } from '../../readiness/check-group';
import type { Severity } from '../../readiness/rule';
import type { RuleId } from '../../readiness/rules/rules';

/** What a readiness rule says: the article's title, the finding's sentence, the reason and the way out. */
export interface RuleWording {
  readonly title: string;
  readonly text: string;
  readonly why: string;
  readonly action: string;
}

const severity: Record<Severity, string> = {
  error: 'Error',
  warning: 'Warning',
};

const checkGroups: Record<CheckGroupId, string> = {
  organization: 'Organization Prerequisites',
  HubTransport: 'Hub Transport Role Prerequisites',
  ClientAccess: 'Client Access Role Prerequisites',
  Mailbox: 'Mailbox Role Prerequisites',
  UnifiedMessaging: 'Unified Messaging Role Prerequisites',
  EdgeTransport: 'Edge Transport Role Prerequisites',
  ManagementTools: 'Management Tools Prerequisites',
};

const rules: Record<RuleId, RuleWording> = {
  InstallWatermark: {
    title: 'Setup failure occurred while installing a server role',
    text: 'An earlier Setup run stopped partway through the {role} role and left the watermark {watermark}. Until this role is reinstalled or removed, Setup can do nothing else on this server.',
    why: "Setup writes a watermark to the role's registry key at each task and erases it when the role is complete. A watermark that is still there means that the role is only partly configured. Other roles share files, services and directory objects with it, so Setup does not work on them before the role is whole or gone. The marks of a broken upgrade are another case: when Setup from the media says that all roles are installed already, the documented way is to export the key of each role in Registry Editor, to delete its values Watermark and Action, and to run the upgrade again. The same way is documented for a recovery that fails again and again at the same task; once its marks are deleted, install the role again.",
    action:
      'Correct what made the earlier run fail; the setup log names it. Then open Add or Remove Programs (Programs and Features on Windows Server 2008) in Control Panel and select Microsoft Exchange Server. Either click Change and install the failed role again; several failed roles may be installed together. Or click Remove (Uninstall on Windows Server 2008) and remove the role. Or, at the Command Prompt: Setup.com /role:... with /mode:Install or /mode:Uninstall.',
  },
  InterruptedUninstallNotContinued: {
    title: 'Setup failure occurred while uninstalling a server role',
    text: 'The removal of the {role} role began earlier and did not finish. Complete this removal, or reinstall the role, before you do anything else with Setup.',
    why: "The role's registry key still names the action Uninstall. Part of the role's services and settings are gone and part of them are left, so it can neither work nor serve as a base for other roles.",
    action:
      'Open Add or Remove Programs (Programs and Features on Windows Server 2008) in Control Panel, select Microsoft Exchange Server and click Remove (Uninstall on Windows Server 2008). Clear the box of the same role, and let the removal run to its end. If you want to keep the role, reinstall it with Change. Or, at the Command Prompt: Setup.com /role:... /mode:Uninstall.',
  },
  NotLocalAdmin: {
    title: 'The logged-on user is not a member of the local Administrators group',
    text: "The account {account} is not a member of this server's Administrators group.",
    why: 'Setup copies files to protected folders, registers services and writes to the registry for the whole computer. Windows lets only members of the local Administrators group do this.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Administrators (of this computer). Then retry. On a real server, have the account added to the local Administrators group and log on again, or log on with an account that already belongs to it.',
  },
  SMTPSvcInstalled: {
    title: 'The Simple Mail Transfer Protocol service is currently installed',
    text: 'The Simple Mail Transfer Protocol (SMTP) service of Windows is installed on this server.',
    why: 'The Hub Transport and Edge Transport roles bring their own transport service, which listens on TCP port 25. The SMTP service that belongs to IIS uses the same port, and the two cannot run side by side.',
    action:
      'In Add or Remove Programs, click Add/Remove Windows Components and clear SMTP Service under Internet Information Services (IIS). On Windows Server 2008, click Turn Windows features on or off in Programs and Features and clear SMTP Service under Features. Then retry. It is not enough to stop the service.',
  },
  W3SVCDisabledOrNotInstalled: {
    title: 'The World Wide Web Publishing Service is disabled or missing',
    text: 'The World Wide Web Publishing Service (W3SVC) is disabled or not installed.',
    why: 'The Client Access role publishes Outlook Web Access, ActiveSync and Web services through IIS, and the Mailbox role uses IIS for public folders. Setup creates virtual directories there and needs the service to be present and able to start.',
    action:
      'If the service is disabled, set its startup type to Automatic in Services and start it. If it is missing: in Add or Remove Programs, click Add/Remove Windows Components and tick World Wide Web Service under Internet Information Services (IIS); on Windows Server 2008, click Turn Windows features on or off in Programs and Features and tick it under Roles > Web Server (IIS). Then retry.',
  },
  Iis32BitMode: {
    title: 'IIS is in 32-bit compatibility mode',
    text: 'Internet Information Services on this 64-bit server runs its worker processes in 32-bit mode.',
    why: 'The Exchange components that run inside IIS are 64-bit. Worker processes in 32-bit mode cannot load them, so Outlook Web Access and the other Web applications would fail at the first request.',
    action:
      'In My Computer, open adsutil.vbs in C:\\Inetpub\\AdminScripts and give it the parameters SET W3SVC/AppPools/Enable32BitAppOnWin64 0. In Start > Run, type cscript and the full path of the script before them. Then retry. On a real server, first make sure that no other application depends on 32-bit mode, and restart IIS afterwards.',
  },
  EventSystemStopped: {
    title: 'The COM+ Event System service must be started before Setup can continue',
    text: 'The COM+ Event System service (EventSystem) is stopped.',
    why: "Setup registers components that receive system events through COM+. Without the event service the registration fails in the middle of the role's configuration.",
    action:
      'Start COM+ Event System in Services. If it is disabled, change its startup type first. Then retry.',
  },
  MSDTCStopped: {
    title: 'The Distributed Transaction Coordinator service must be started before Setup can continue',
    text: 'The Distributed Transaction Coordinator service (MSDTC) is stopped.',
    why: 'Setup registers COM+ applications, and COM+ records the registration in a transaction. While the coordinator is stopped, this transaction cannot be completed.',
    action:
      'Start Distributed Transaction Coordinator in Services. If it is disabled, change its startup type first. Then retry.',
  },
  WindowsInstallerServiceDisabledOrNotInstalled: {
    title: 'The Windows Installer service is disabled or missing',
    text: 'The Windows Installer service (msiserver) is disabled or not installed.',
    why: 'Setup copies the Exchange files by means of a Windows Installer package. The service normally starts only when it is needed, so it may be stopped, but it must not be disabled.',
    action:
      'In Services, set the startup type of Windows Installer to Manual. Then retry. On a real server where the service is missing, install Windows Installer again.',
  },
  OSCheckedBuild: {
    title: 'The operating system is in debug mode',
    text: 'Windows runs in debug mode on this server.',
    why: 'A checked build of Windows, or one that is started with the debug option, verifies much more at run time. It is slower and can halt on conditions that a production server ignores. It is meant for developers.',
    action:
      'Setup can go on in the meantime. On a real server, use the normal build of Windows or, if the debug option is set at startup, remove /debug from Boot.ini and restart the server; the rehearsal offers no way to do this.',
  },
  RebootPending: {
    title: 'The computer must be restarted before Setup can continue',
    text: 'The server has to be restarted before Setup can continue (file operations that wait for the restart: {count}).',
    why: 'An earlier installation has left files that Windows will replace or delete at the next startup. If Setup copies its own files now, a restart could overwrite them with older ones.',
    action:
      'Click Start, then Restart the server. When Windows is back, run Setup again. If the finding comes back, restart once more: some installations need two or three restarts.',
  },
  LoggedOntoDomain: {
    title: 'The current account is not logged on to an Active Directory domain',
    text: 'The account {account} is a local account of this server, not a domain account.',
    why: 'Every role except Edge Transport writes to Active Directory under the identity of the person who runs Setup. A local account has no identity in the domain and therefore no rights there.',
    action:
      'On a real server, log off, log on with a domain account that has the rights to install Exchange, and run Setup again. In the rehearsal the account belongs to the scenario and cannot be changed.',
  },
  ComputerNotPartofDomain: {
    title: 'The local computer is not joined to an Active Directory domain',
    text: 'The server {server} belongs to a workgroup, not to an Active Directory domain.',
    why: 'Exchange 2007 keeps its configuration in Active Directory and authenticates to it with the computer account. Only Edge Transport is designed for a server outside the forest.',
    action:
      'Of the server roles, choose only Edge Transport on this server. On a real server that is to have other roles, join it to a domain of the forest that holds the Exchange organization, restart it and run Setup again; in the rehearsal the membership belongs to the scenario and cannot be changed.',
  },
  CannotAccessAD: {
    title: 'Active Directory does not exist or cannot be contacted',
    text: 'Setup cannot read the Active Directory configuration through the domain {domain}.',
    why: 'The Exchange organization, its servers and its connectors are objects of the configuration partition. Setup can neither check nor write anything there while no domain controller answers. Most often the cause is name resolution, the network or a domain controller that is turned off.',
    action:
      'In Control Panel, open Network Connections, then the properties of Local Area Connection and those of Internet Protocol (TCP/IP), on Windows Server 2008 Internet Protocol Version 4 (TCP/IPv4). Correct the preferred DNS server; Test asks it for the name of this server. Make sure that Net Logon is started in Services and, on a real server, that a domain controller is running. Then retry.',
  },
  InvalidADSite: {
    title: 'The Active Directory site name cannot be determined',
    text: 'The server {server} belongs to no Active Directory site that Setup can determine.',
    why: 'Exchange 2007 routes messages and finds domain controllers by Active Directory site. A computer gets its site from its IP address; if no subnet object covers the address, the server has no place in the topology.',
    action:
      'Open Active Directory Summary from Start and select Sites and Subnets. Click New Subnet, enter a prefix that covers the address under This computer, and choose the right site. When the line Site names it, retry.',
  },
  LocalDomainModeMixed: {
    title: 'The Active Directory domain is in mixed mode',
    text: 'The domain {domain} is in mixed mode.',
    why: 'Exchange 2007 assigns its permissions through universal security groups. A domain in mixed mode still accepts Windows NT 4.0 domain controllers and cannot hold such groups.',
    action:
      'Open Active Directory Summary from Start, select Domain, click Raise and choose Windows 2000 native or higher. Do this once no Windows NT 4.0 domain controller is left: it cannot be undone. Then retry.',
  },
  DomainPrepRequired: {
    title: 'Domain preparation is required',
    text: 'The domain {domain} has not been prepared for Exchange 2007.',
    why: 'Domain preparation gives the Exchange groups their permissions on the domain and creates the container for the system objects. Without it Exchange servers cannot read or update the recipients of the domain.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Enterprise Admins: Setup then prepares the domain itself. Then retry. On a real server also: run Setup.com /PrepareDomain with an account that belongs to Domain Admins, and wait for replication.',
  },
  GlobalServerInstall: {
    title: 'The Exchange organization container cannot be written to',
    text: 'The account {account} may not write to the Exchange organization in Active Directory.',
    why: 'Installing a server creates a server object in the organization and adds it to the Exchange groups. This right belongs to Exchange Organization Administrators and to Enterprise Admins.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Exchange Organization Administrators. Then retry. On a real server, have the account added to this group and log on again, or log on with an account that already belongs to it.',
  },
  PrimaryDNSTestFailed: {
    title: 'The primary DNS server cannot be contacted',
    text: 'The primary DNS server {address} does not answer.',
    why: 'Exchange finds domain controllers, other Exchange servers and mail destinations through DNS. If the primary DNS server does not answer, each of these lookups is slow or fails.',
    action:
      'In Control Panel, open Network Connections, then the properties of Local Area Connection and those of Internet Protocol (TCP/IP), on Windows Server 2008 Internet Protocol Version 4 (TCP/IPv4). Correct the preferred DNS server; Test asks it for the name of this server. On a real server also make sure that the DNS server runs and can be reached. Then retry.',
  },
  HostRecordMissing: {
    title: 'The host record for the local computer cannot be found in the DNS database',
    text: 'The DNS server {address} holds no host (A) record for {server}.',
    why: 'Other servers and clients find this server by its fully qualified name. Without a host record they cannot resolve the name, and messages for this server wait in queues.',
    action:
      'In Start > Run, type ipconfig /registerdns. Or open Network Connections in Control Panel, then the properties of Local Area Connection and those of Internet Protocol (TCP/IP), on Windows Server 2008 Internet Protocol Version 4 (TCP/IPv4), and click Register this connection in DNS. Then retry.',
  },
  NoConnectorToStar: {
    title: 'There is no Send connector for the address space *',
    text: 'No Send connector or SMTP connector of the organization covers the address space *.',
    why: 'Hub Transport servers use a connector for * to deliver messages to every domain that no other connector names. Without one, messages to the Internet stay in the queue. Installation does not depend on it.',
    action:
      'After the installation, open Organization Configuration > Hub Transport > Send Connectors in the Exchange Management Console and click New Send Connector; its address space is *. On a real server, a subscribed Edge Transport server serves as well. Setup can go on in the meantime.',
  },
  OffLineABServerDeleted: {
    title: 'The offline address book server has been deleted',
    text: 'The server that generates the offline address book "{book}" no longer exists in Active Directory.',
    why: 'The offline address book object names one server as its generator. When that server was removed, the reference was left pointing to a deleted object, and Setup cannot configure the distribution of the address book on Client Access servers.',
    action:
      'In the Exchange Management Console, open Organization Configuration > Mailbox > Offline Address Book and select the address book. Click Move Generation Server and choose an existing Mailbox server. Then retry.',
  },
  ClientAccessRoleNotPresentInSite: {
    title: 'Client Access role not detected in the local site',
    text: 'The Active Directory site {site} has no Client Access server.',
    why: "Outlook Web Access, ActiveSync, POP3 and IMAP4 reach a mailbox only through a Client Access server in the mailbox's own site. The Mailbox role can be installed without one, but these clients do not work until there is one.",
    action:
      'Install the Client Access role on a server in this site, or together with the Mailbox role. Setup can go on in the meantime.',
  },
  BridgeheadRoleNotPresentInSite: {
    title: 'Hub Transport role not detected in the local site',
    text: 'The Active Directory site {site} has no Hub Transport server.',
    why: 'A Mailbox server hands every message to a Hub Transport server in its own site, even a message between two of its own mailboxes. The Mailbox role can be installed without one, but no message moves until there is one.',
    action:
      'Install the Hub Transport role on a server in this site, or together with the Mailbox role. Setup can go on in the meantime.',
  },
  FqdnMissing: {
    title: 'The primary DNS suffix is missing',
    text: 'The server {server} has no primary DNS suffix.',
    why: 'An Edge Transport server usually stands outside the domain and gets no suffix from it. It needs a fully qualified name to introduce itself to other mail servers and to be subscribed to the organization.',
    action:
      'In Control Panel, open System. On the Computer Name tab, click Change, then More, and enter the primary DNS suffix. Click Start, then Restart the server, and run Setup again.',
  },
  ADAMDataPathExists: {
    title: 'An AD LDS directory exists in the default location',
    text: 'Directory data of an earlier installation is already in the default location: {path}.',
    why: 'Edge Transport keeps its configuration and recipient data in a directory instance of its own, in ADAM or, on Windows Server 2008, AD LDS. Setup creates this instance in the default folder and does not write over the data of an earlier one.',
    action:
      'Make sure that no installed Edge Transport server uses this data and that it is no longer needed. Then delete the file in My Computer and retry.',
  },
  AdamNotInstalled: {
    title: 'Active Directory Application Mode is not installed',
    text: 'Active Directory Application Mode (ADAM) is not installed on this server.',
    why: 'An Edge Transport server does not read Active Directory. It stores its configuration and the recipients that EdgeSync sends to it in an ADAM instance, which Setup can create only if ADAM is there.',
    action:
      'In Add or Remove Programs, click Add/Remove Windows Components and tick Active Directory Application Mode (ADAM) under Active Directory Services. On Windows Server 2008, click Turn Windows features on or off in Programs and Features and tick it under Features. Then retry.',
  },
  ClusSvcInstalledRoleBlock: {
    title: 'Only the Mailbox role can be installed on a cluster server',
    text: 'The Cluster service is installed on this server, so only the Mailbox role can be installed here.',
    why: 'In Exchange 2007 only the Mailbox role can fail over with a cluster. The other roles reach high availability by having several servers, and their services are not made for a cluster node.',
    action:
      'Click Back and, on the Server Role Selection page, clear every role except Mailbox, or install these roles on a server that is not a cluster node.',
  },
  MessagesInQueue: {
    title: 'One or more queues contain messages',
    text: 'The queue {queue} still contains messages ({count}).',
    why: 'The queues of a transport server are kept in a database on that server alone. When the role is removed, the database goes with it, and whatever has not been delivered by then is lost.',
    action:
      'In the Exchange Management Console, open Toolbox > Queue Viewer, select the queue and click Retry, or wait until the queue has drained. Then click Retry on the Readiness Checks page. Setup can go on in the meantime, but the messages in the queue would be lost.',
  },
  ServerIsSourceForSendConnector: {
    title: 'This server is the source of a Send connector',
    text: 'This server is a source server of the Send connector "{connector}".',
    why: 'A Send connector passes its messages to its source servers. If the Hub Transport role left a server that a connector still names, the mail for the address spaces of that connector would have no way out.',
    action:
      'In the Exchange Management Console, open Organization Configuration > Hub Transport > Send Connectors and select the connector. Click Change Source Server and choose another Hub Transport server, or click Remove. Then retry.',
  },
  ServerIsGroupExpansionServer: {
    title: 'The local computer is responsible for expanding group membership',
    text: 'This server is the expansion server of the distribution group "{group}".',
    why: 'An expansion server replaces the group in a message by its members. If the group named a server that no longer has the Hub Transport role, messages to the group would wait for that server and reach nobody.',
    action:
      'In the Exchange Management Console, open Recipient Configuration > Distribution Group and select the group. Click Expansion Server and choose another server or Any server in the organization. Then retry.',
  },
  ServerIsDynamicGroupExpansionServer: {
    title: 'The local computer is responsible for expanding the membership of a dynamic group',
    text: 'This server is the expansion server of the dynamic distribution group "{group}".',
    why: 'The members of a dynamic distribution group are looked up in Active Directory each time a message arrives for it, and its expansion server does this. If that server no longer has the Hub Transport role, messages to the group reach nobody.',
    action:
      'In the Exchange Management Console, open Recipient Configuration > Distribution Group and select the dynamic group. Click Expansion Server and choose another server or Any server in the organization. Then retry.',
  },
  UnwillingToRemoveMailboxDatabase: {
    title: 'The mailbox database cannot be removed',
    text: 'The mailbox database "{database}" still contains mailboxes ({count}).',
    why: 'Removing the Mailbox role removes the databases of the server from the organization. Setup does not do this while a database still holds mailboxes, because their users would lose them.',
    action:
      'In the Exchange Management Console, open Recipient Configuration > Mailbox and select the line of the database. Click Move Mailboxes and choose a database of another Mailbox server. Then retry. On a real server, mailboxes that are no longer needed can also be disabled.',
  },
  CannotUninstallDelegatedServer: {
    title: 'The account has too few permissions to remove all server roles',
    text: 'The account {account} may not remove Exchange completely from this server.',
    why: 'When the last role goes, Setup also deletes the server object from the organization. This right belongs to Exchange Organization Administrators and to Enterprise Admins; an account to which only this server was delegated does not have it.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Exchange Organization Administrators. Then retry. On a real server, you can also log on with an account that belongs to this group or to Enterprise Admins. Removing some of the roles is possible without it.',
  },
  FirstSGFilesExist: {
    title: 'Older database files are present',
    text: 'A file of an earlier mailbox database is already in the folder of the first storage group: {path}.',
    why: 'The Mailbox role creates its first storage group and its first database in this folder. Files left by an earlier installation bear the same names; Setup does not write over them, since they may be the last copy of the mailboxes.',
    action:
      'Make sure that no installed server uses these files and that they are no longer needed; on a real server, keep a copy elsewhere. Then delete them in My Computer and retry.',
  },
  SchemaUpdateRequired: {
    title: 'The logged-on user is not a member of the Schema Admins group',
    text: 'The Active Directory schema must be extended for Exchange 2007, and the account {account} has no right to do it.',
    why: 'Exchange 2007 adds its own classes and attributes to the schema of the forest. The schema applies to all domains, so only members of both Schema Admins and Enterprise Admins may change it.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Schema Admins and Enterprise Admins. Then retry. On a real server also: have an account that belongs to both run Setup.com /PrepareSchema, and wait for replication.',
  },
  GlobalUpdateRequired: {
    title: 'Global updates are required',
    text: 'The Exchange configuration in Active Directory must be updated, and the account {account} is not a member of Enterprise Admins.',
    why: 'Before the first server, Setup creates or updates the Exchange organization and its groups in the configuration partition, which all domains of the forest share. Only Enterprise Admins may do this.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Enterprise Admins. Then retry. On a real server also: have an account that belongs to this group run Setup.com /PrepareAD, and wait for replication.',
  },
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

export const readiness = { severity, checkGroups, rules };
