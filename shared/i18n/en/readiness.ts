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
    why: "Setup writes a watermark to the role's registry key at each task and erases it when the role is complete. A watermark that is still there means that the role is only partly configured. Other roles share files, services and directory objects with it, so Setup does not work on them before the role is whole or gone.",
    action:
      'Correct what made the earlier run fail; the setup log names it. Then either install the failed role again, alone, with Change in Add or Remove Programs or with the /role switch; or remove the role with Remove in Add or Remove Programs or with /mode:Uninstall.',
  },
  InterruptedUninstallNotContinued: {
    title: 'Setup failure occurred while uninstalling a server role',
    text: 'The removal of the {role} role began earlier and did not finish. Complete this removal, or reinstall the role, before you do anything else with Setup.',
    why: "The role's registry key still names the action Uninstall. Part of the role's services and settings are gone and part of them are left, so it can neither work nor serve as a base for other roles.",
    action:
      'Remove the role again with Remove in Add or Remove Programs or with /mode:Uninstall, and let the removal run to its end. If you want to keep the role, reinstall it with Change.',
  },
  NotLocalAdmin: {
    title: 'The logged-on user is not a member of the local Administrators group',
    text: "The account {account} is not a member of this server's Administrators group.",
    why: 'Setup copies files to protected folders, registers services and writes to the registry for the whole computer. Windows lets only members of the local Administrators group do this.',
    action:
      'Add the account to the local Administrators group, log off and log on again, or log on with an account that already belongs to it. Then retry.',
  },
  SMTPSvcInstalled: {
    title: 'The Simple Mail Transfer Protocol service is currently installed',
    text: 'The Simple Mail Transfer Protocol (SMTP) service of Windows is installed on this server.',
    why: 'The Hub Transport and Edge Transport roles bring their own transport service, which listens on TCP port 25. The SMTP service that belongs to IIS uses the same port, and the two cannot run side by side.',
    action:
      'Remove the SMTP Service component of Internet Information Services with Add/Remove Windows Components, then retry. It is not enough to stop the service.',
  },
  W3SVCDisabledOrNotInstalled: {
    title: 'The World Wide Web Publishing Service is disabled or missing',
    text: 'The World Wide Web Publishing Service (W3SVC) is disabled or not installed.',
    why: 'The Client Access role publishes Outlook Web Access, ActiveSync and Web services through IIS, and the Mailbox role uses IIS for public folders. Setup creates virtual directories there and needs the service to be present and able to start.',
    action:
      'If the service is missing, install the World Wide Web Service component of IIS. If it is disabled, set its startup type to Automatic in Services and start it. Then retry.',
  },
  Iis32BitMode: {
    title: 'IIS is in 32-bit compatibility mode',
    text: 'Internet Information Services on this 64-bit server runs its worker processes in 32-bit mode.',
    why: 'The Exchange components that run inside IIS are 64-bit. Worker processes in 32-bit mode cannot load them, so Outlook Web Access and the other Web applications would fail at the first request.',
    action:
      'Set the IIS metabase property Enable32BitAppOnWin64 under W3SVC/AppPools to False, for example with adsutil.vbs, and restart IIS. First make sure that no other application on the server depends on 32-bit mode.',
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
      'In Services, set the startup type of Windows Installer to Manual. If the service is missing, install Windows Installer again. Then retry.',
  },
  OSCheckedBuild: {
    title: 'The operating system is in debug mode',
    text: 'Windows runs in debug mode on this server.',
    why: 'A checked build of Windows, or one that is started with the debug option, verifies much more at run time. It is slower and can halt on conditions that a production server ignores. It is meant for developers.',
    action:
      'Use the normal build of Windows. If the debug option is set at startup, remove /debug from Boot.ini and restart the server. Setup can go on in the meantime.',
  },
  RebootPending: {
    title: 'The computer must be restarted before Setup can continue',
    text: 'The server has to be restarted before Setup can continue (file operations that wait for the restart: {count}).',
    why: 'An earlier installation has left files that Windows will replace or delete at the next startup. If Setup copies its own files now, a restart could overwrite them with older ones.',
    action:
      'Restart the server, then run Setup again. If the finding comes back, restart once more: some installations need two or three restarts.',
  },
  LoggedOntoDomain: {
    title: 'The current account is not logged on to an Active Directory domain',
    text: 'The account {account} is a local account of this server, not a domain account.',
    why: 'Every role except Edge Transport writes to Active Directory under the identity of the person who runs Setup. A local account has no identity in the domain and therefore no rights there.',
    action:
      'Log off, log on with a domain account that has the rights to install Exchange, and run Setup again.',
  },
  ComputerNotPartofDomain: {
    title: 'The local computer is not joined to an Active Directory domain',
    text: 'The server {server} belongs to a workgroup, not to an Active Directory domain.',
    why: 'Exchange 2007 keeps its configuration in Active Directory and authenticates to it with the computer account. Only Edge Transport is designed for a server outside the forest.',
    action:
      'Join the server to a domain of the forest that holds the Exchange organization, restart it and run Setup again.',
  },
  CannotAccessAD: {
    title: 'Active Directory does not exist or cannot be contacted',
    text: 'Setup cannot read the Active Directory configuration through the domain {domain}.',
    why: 'The Exchange organization, its servers and its connectors are objects of the configuration partition. Setup can neither check nor write anything there while no domain controller answers. Most often the cause is name resolution, the network or a domain controller that is turned off.',
    action:
      "Check the server's DNS settings, its network connection and the Netlogon service, and make sure that a domain controller is running. Then retry.",
  },
  InvalidADSite: {
    title: 'The Active Directory site name cannot be determined',
    text: 'The server {server} belongs to no Active Directory site that Setup can determine.',
    why: 'Exchange 2007 routes messages and finds domain controllers by Active Directory site. A computer gets its site from its IP address; if no subnet object covers the address, the server has no place in the topology.',
    action:
      "In Active Directory Sites and Services, create a subnet for the server's address and link it to the right site. Verify the result with nltest /dsgetsite, then retry.",
  },
  LocalDomainModeMixed: {
    title: 'The Active Directory domain is in mixed mode',
    text: 'The domain {domain} is in mixed mode.',
    why: 'Exchange 2007 assigns its permissions through universal security groups. A domain in mixed mode still accepts Windows NT 4.0 domain controllers and cannot hold such groups.',
    action:
      'Once no Windows NT 4.0 domain controller is left, raise the domain to the Windows 2000 native functional level or higher. This cannot be undone. Then retry.',
  },
  DomainPrepRequired: {
    title: 'Domain preparation is required',
    text: 'The domain {domain} has not been prepared for Exchange 2007.',
    why: 'Domain preparation gives the Exchange groups their permissions on the domain and creates the container for the system objects. Without it Exchange servers cannot read or update the recipients of the domain.',
    action:
      'Run Setup /PrepareDomain with an account that belongs to Domain Admins, wait for replication, then retry.',
  },
  GlobalServerInstall: {
    title: 'The Exchange organization container cannot be written to',
    text: 'The account {account} may not write to the Exchange organization in Active Directory.',
    why: 'Installing a server creates a server object in the organization and adds it to the Exchange groups. This right belongs to Exchange Organization Administrators and to Enterprise Admins.',
    action:
      'Log on with an account that belongs to Exchange Organization Administrators, or have this account added to the group, and log on again. Then retry.',
  },
  PrimaryDNSTestFailed: {
    title: 'The primary DNS server cannot be contacted',
    text: 'The primary DNS server {address} does not answer.',
    why: 'Exchange finds domain controllers, other Exchange servers and mail destinations through DNS. If the primary DNS server does not answer, each of these lookups is slow or fails.',
    action:
      'Check the DNS server address in the TCP/IP properties of the network adapter, and make sure that the DNS server runs and can be reached. Then retry.',
  },
  HostRecordMissing: {
    title: 'The host record for the local computer cannot be found in the DNS database',
    text: 'The DNS server {address} holds no host (A) record for {server}.',
    why: 'Other servers and clients find this server by its fully qualified name. Without a host record they cannot resolve the name, and messages for this server wait in queues.',
    action:
      'Register the server in DNS with ipconfig /registerdns, or create the host record by hand on the DNS server. Then retry.',
  },
  NoConnectorToStar: {
    title: 'There is no Send connector for the address space *',
    text: 'No Send connector or SMTP connector of the organization covers the address space *.',
    why: 'Hub Transport servers use a connector for * to deliver messages to every domain that no other connector names. Without one, messages to the Internet stay in the queue. Installation does not depend on it.',
    action:
      'After the installation, create a Send connector for the address space *, or subscribe an Edge Transport server. Setup can go on in the meantime.',
  },
  OffLineABServerDeleted: {
    title: 'The offline address book server has been deleted',
    text: 'The server that generates the offline address book "{book}" no longer exists in Active Directory.',
    why: 'The offline address book object names one server as its generator. When that server was removed, the reference was left pointing to a deleted object, and Setup cannot configure the distribution of the address book on Client Access servers.',
    action:
      'In the Exchange Management Console, open Organization Configuration > Mailbox > Offline Address Book and move the generation of the address book to an existing Mailbox server. Then retry.',
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
      'Set the primary DNS suffix in System Properties, on the Computer Name tab, under Change and More. Restart the server and run Setup again.',
  },
  ADAMDataPathExists: {
    title: 'An AD LDS directory exists in the default location',
    text: 'Directory data of an earlier installation is already in the default location: {path}.',
    why: 'Edge Transport keeps its configuration and recipient data in a directory instance of its own, in ADAM or, on Windows Server 2008, AD LDS. Setup creates this instance in the default folder and does not write over the data of an earlier one.',
    action:
      'Make sure that no installed Edge Transport server uses this data, move or delete it, then retry.',
  },
  AdamNotInstalled: {
    title: 'Active Directory Application Mode is not installed',
    text: 'Active Directory Application Mode (ADAM) is not installed on this server.',
    why: 'An Edge Transport server does not read Active Directory. It stores its configuration and the recipients that EdgeSync sends to it in an ADAM instance, which Setup can create only if ADAM is there.',
    action:
      'Install ADAM with all its default options; on Windows Server 2008, add the Active Directory Lightweight Directory Services role. Then retry.',
  },
  ClusSvcInstalledRoleBlock: {
    title: 'Only the Mailbox role can be installed on a cluster server',
    text: 'The Cluster service is installed on this server, so only the Mailbox role can be installed here.',
    why: 'In Exchange 2007 only the Mailbox role can fail over with a cluster. The other roles reach high availability by having several servers, and their services are not made for a cluster node.',
    action: 'Clear every role except Mailbox, or install these roles on a server that is not a cluster node.',
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
      'In the Exchange Management Console, open Organization Configuration > Hub Transport > Send Connectors. Give the connector another Hub Transport server as its source server, or remove the connector. Then retry.',
  },
  ServerIsGroupExpansionServer: {
    title: 'The local computer is responsible for expanding group membership',
    text: 'This server is the expansion server of the distribution group "{group}".',
    why: 'An expansion server replaces the group in a message by its members. If the group named a server that no longer has the Hub Transport role, messages to the group would wait for that server and reach nobody.',
    action:
      'In the Exchange Management Console, open Recipient Configuration > Distribution Group. In the properties of the group, choose another expansion server or Any server in the organization. Then retry.',
  },
  ServerIsDynamicGroupExpansionServer: {
    title: 'The local computer is responsible for expanding the membership of a dynamic group',
    text: 'This server is the expansion server of the dynamic distribution group "{group}".',
    why: 'The members of a dynamic distribution group are looked up in Active Directory each time a message arrives for it, and its expansion server does this. If that server no longer has the Hub Transport role, messages to the group reach nobody.',
    action:
      'In the Exchange Management Console, open Recipient Configuration > Distribution Group. In the properties of the dynamic group, choose another expansion server or Any server in the organization. Then retry.',
  },
  UnwillingToRemoveMailboxDatabase: {
    title: 'The mailbox database cannot be removed',
    text: 'The mailbox database "{database}" still contains mailboxes ({count}).',
    why: 'Removing the Mailbox role removes the databases of the server from the organization. Setup does not do this while a database still holds mailboxes, because their users would lose them.',
    action:
      'In the Exchange Management Console, open Recipient Configuration > Mailbox and move the mailboxes to a database of another Mailbox server with Move Mailbox, or disable those that are no longer needed. Then retry.',
  },
  CannotUninstallDelegatedServer: {
    title: 'The account has too few permissions to remove all server roles',
    text: 'The account {account} may not remove Exchange completely from this server.',
    why: 'When the last role goes, Setup also deletes the server object from the organization. This right belongs to Exchange Organization Administrators and to Enterprise Admins; an account to which only this server was delegated does not have it.',
    action:
      'In the Active Directory summary, add the account to Exchange Organization Administrators, or sign in with an account that belongs to this group or to Enterprise Admins. Then retry. Removing some of the roles is possible without it.',
  },
  FirstSGFilesExist: {
    title: 'Older database files are present',
    text: 'A file of an earlier mailbox database is already in the folder of the first storage group: {path}.',
    why: 'The Mailbox role creates its first storage group and its first database in this folder. Files left by an earlier installation bear the same names; Setup does not write over them, since they may be the last copy of the mailboxes.',
    action:
      'Make sure that no installed server uses these files and that they are no longer needed, or keep a copy elsewhere. Then delete them in Windows Explorer and retry.',
  },
  SchemaUpdateRequired: {
    title: 'The logged-on user is not a member of the Schema Admins group',
    text: 'The Active Directory schema must be extended for Exchange 2007, and the account {account} has no right to do it.',
    why: 'Exchange 2007 adds its own classes and attributes to the schema of the forest. The schema applies to all domains, so only members of both Schema Admins and Enterprise Admins may change it.',
    action:
      'In the Active Directory summary, add the account to Schema Admins and Enterprise Admins, or have an account that belongs to both run Setup /PrepareSchema and wait for replication. Then retry.',
  },
  GlobalUpdateRequired: {
    title: 'Global updates are required',
    text: 'The Exchange configuration in Active Directory must be updated, and the account {account} is not a member of Enterprise Admins.',
    why: 'Before the first server, Setup creates or updates the Exchange organization and its groups in the configuration partition, which all domains of the forest share. Only Enterprise Admins may do this.',
    action:
      'In the Active Directory summary, add the account to Enterprise Admins, or have an account that belongs to this group run Setup /PrepareAD and wait for replication. Then retry.',
  },
  MsXml6NotInstalled: {
    title: 'Microsoft XML Core Services (MSXML) 6.0 is not installed',
    text: 'Microsoft XML Core Services (MSXML) 6.0 is not installed on this server.',
    why: 'The Unified Messaging role describes its menus and prompts in XML and reads them through MSXML 6.0. Without it the service cannot load its speech grammars.',
    action:
      'In Windows Explorer, open the installer of MSXML 6.0 in C:\\Downloads. When it has finished, retry.',
  },
  TimeZoneUpdateNotInstalled: {
    title: 'The time zone update for Windows is not installed',
    text: 'The time zone update for Windows is not installed on this server.',
    why: 'Unified Messaging reads out the times of messages and meetings. Without the update Windows knows outdated rules for daylight saving time, and a caller would hear a wrong time.',
    action:
      'In Windows Explorer, open the installer of the time zone update in C:\\Downloads. It replaces files that are in use, so restart the server afterwards with System > Restart, and run Setup again.',
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
      'In Windows Explorer, open the installer of .NET Framework 2.0 Service Pack 1 in C:\\Downloads. Restart the server afterwards with System > Restart; Setup does not start before that. Setup can also go on without the service pack.',
  },
  AspNet64NotEnabled: {
    title: 'The 64-bit version of ASP.NET 2.0 is not enabled',
    text: 'The 64-bit version of ASP.NET 2.0 is not enabled in Internet Information Services on this server.',
    why: 'Outlook Web Access, the Autodiscover service and the other Exchange Web services are ASP.NET applications. They run only if the 64-bit ASP.NET is registered with IIS and allowed there.',
    action:
      'In Windows Components, under Add or Remove Programs, install ASP.NET in the branch Application Server. If Windows refuses it, first register the 64-bit ASP.NET with IIS by running aspnet_regiis.exe -ir -enable from the folder Framework64\\v2.0.50727. Then retry.',
  },
};

export const readiness = { severity, checkGroups, rules };
