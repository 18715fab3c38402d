import type { SwitchProblemCode } from '../../command-line/switches/switch-problem';
import type { SwitchName } from '../../command-line/switches/switch-table';
import type { SetupAction } from '../../host/role-status';
import type { ServerRole } from '../../host/server-role';
import type { CheckGroupId } from '../../readiness/check-group';
import type { TaskGroupId } from '../../setup/task-group';

/** The uneven letters are the product's own: "Client Access server role" beside "Hub Transport Server Role" (S4). */
const roles: Record<ServerRole, string> = {
  Mailbox: 'Mailbox Server Role',
  ClientAccess: 'Client Access server role',
  HubTransport: 'Hub Transport Server Role',
  UnifiedMessaging: 'Unified Messaging Server Role',
  EdgeTransport: 'Edge Transport Server Role',
  ManagementTools: 'Exchange Management Tools',
};

const upgradedRoles: Record<ServerRole, string> = {
  Mailbox: 'Mailbox Role',
  ClientAccess: 'Client Access Role',
  HubTransport: 'Hub Transport Role',
  UnifiedMessaging: 'Unified Messaging Role',
  EdgeTransport: 'Edge Transport Role',
  ManagementTools: 'Management Tools',
};

const rolesHead: Record<SetupAction, string> = {
  Install: 'The following server roles will be installed',
  Uninstall: 'The following server roles will be removed',
  BuildToBuildUpgrade: 'The following server roles will be upgraded',
  DisasterRecovery: 'The following server roles will be recovered',
};

const checks: Record<CheckGroupId, string> = {
  organization: 'Organization Checks',
  HubTransport: 'Hub Transport Role Checks',
  ClientAccess: 'Client Access Role Checks',
  Mailbox: 'Mailbox Role Checks',
  UnifiedMessaging: 'Unified Messaging Role Checks',
  EdgeTransport: 'Edge Transport Role Checks',
  ManagementTools: 'Management Tools Checks',
};

/** At most 32 characters each: the dots stand behind them. */
const work: Record<TaskGroupId, string> = {
  'organization-preparation': 'Organization Preparation',
  'preparing-setup': 'Preparing Setup',
  'removing-files': 'Removing Exchange Files',
  'preparing-files': 'Preparing Files',
  'copy-files': 'Copying Exchange files',
  finalizing: 'Finalizing Setup',
  provisioning: 'Server Provisioning',
  'language-packs': 'UM Language Packs',
  ...roles,
};

const problems: Record<SwitchProblemCode, string> = {
  'not-a-switch':
    '"{switch}" is not a switch. Switches begin with / or -, and a value follows its switch after a colon, for example /roles:HubTransport.',
  'unknown-switch':
    'The switch {switch} is not known. The most similar one is {closest}. Setup /? lists all switches.',
  'later-switch':
    'The switch {switch} belongs to later versions of Exchange Server. Setup of Exchange Server 2007 has no such switch; leave it out.',
  'mode-as-switch': '{switch} is not a switch but a value of /mode. Enter {mode} instead.',
  'equals-sign': 'The value of {switch} must follow a colon, not an equals sign: {switch}:value.',
  twice: 'The switch {switch} ({name}) is given twice. Give it once.',
  'value-missing': 'The switch {switch} needs a value. For example: {example}',
  'value-superfluous': 'The switch {switch} takes no value. Leave out "{value}".',
  'value-refused': 'The value "{value}" of {switch} is not valid. Expected something like: {allowed}',
  'unknown-mode': 'The value "{value}" of {switch} is not a mode. Allowed values: {allowed}.',
  'unknown-role': 'The value "{value}" in {switch} is not a server role. Allowed values: {allowed}.',
  'role-missing-in-list':
    'A role is missing in the list "{value}" of {switch}. Separate the roles by single commas, for example {switch}:HubTransport,ClientAccess.',
  'edge-exclusive':
    'The Edge Transport role in {switch} cannot be combined with any other server role (here: {role}). Install it alone, on a server of its own.',
  'edge-beside-others':
    'The {role} role in {switch} cannot be installed on this server: Edge Transport and other server roles exclude each other. Use another server.',
  'roles-missing':
    'The switch {switch} is missing: an installation must name its server roles, for example {switch}:HubTransport.',
  'only-for-roles':
    'The switch {switch} is valid only if /roles names one of these roles: {roles}. Leave it out, or add the role to /roles.',
  'needs-switch': 'The switch {switch} is valid only together with {needed}. Add {needed}.',
  'not-together': 'The switch {switch} cannot be used together with {other}. Leave one of them out.',
  'two-tasks': 'The switches {other} and {switch} are different tasks. Run Setup once for each of them.',
  'same-port': 'The ports of {other} and {switch} must be different.',
  'answer-file-missing': 'The answer file {path} of {switch} does not exist.',
  'answer-file-line':
    '{path}, line {line}: "{switch}" is not an advanced parameter. Allowed in an answer file: {allowed}.',
  'organization-exists':
    'The switch {switch} is not allowed because the forest already has an Exchange organization: {name}. Leave it out.',
  'organization-needed':
    'The switch {switch} is missing: the forest has no Exchange organization yet, so it must be named, for example {switch}:"First Organization".',
  'organization-name-refused':
    'The value "{value}" of {switch} is not a valid organization name. Use letters A to Z, digits, hyphens and blanks (not at the ends), 64 characters at most.',
  'not-in-domain':
    'The switch {switch} cannot be used because this server is not a member of an Active Directory domain.',
  'no-organization':
    'The switch {switch} cannot be used because the forest has no Exchange organization. Run Setup /PrepareAD first.',
  'target-folder-fixed':
    'The folder of {switch} cannot be changed any more: Exchange is installed in {path}. Leave the switch out.',
  'target-folder-refused':
    'Exchange cannot be installed in the folder of {switch}: {path}. Name a folder on a drive of this server, not the root and not that of Windows.',
  'disk-space':
    'There is not enough space on the drive of {switch}: {required} are required and {available} are available.',
  'source-missing':
    'The folder {path} of {switch} holds no installation files of Exchange (exchangeserver.msi).',
  'updates-missing': 'The folder {path} of {switch} holds no update rollups (.msp files or Updates.exe).',
  'no-such-controller': 'The domain controller "{value}" of {switch} was not found in this forest.',
  'legacy-server-not-needed':
    'The switch {switch} is allowed only with the first Hub Transport server of an organization that has Exchange 2003 or Exchange 2000 servers and is not linked to them yet. Leave it out.',
  'legacy-server-on-resume':
    'The switch {switch} is allowed only at the first attempt to install Hub Transport. Leave it out, and create the routing group connector afterwards in the Exchange Management Console.',
  'no-such-bridgehead':
    'The server "{value}" of {switch} is no bridgehead server of the Exchange 2003 or Exchange 2000 organization.',
  'legacy-outlook-not-first':
    'The switch {switch} is allowed only with the first Mailbox server of an organization. Leave it out.',
  'role-installed': 'The {role} role in {switch} is already installed on this server. Leave it out.',
  'role-not-installed': 'The {role} role in {switch} is not installed on this server. Leave it out.',
  'tools-needed':
    'The Management Tools in {switch} cannot be removed as long as the {role} role stays. Leave them out, or remove all roles.',
  'nothing-installed': '{switch}: no part of Exchange Server 2007 is installed on this server.',
  'nothing-to-upgrade':
    '{switch}: no role on this server is older than these installation files (build {build}).',
  'no-server-object':
    '{switch}: Active Directory has no Exchange server object {server} with server roles that could be recovered. Install the roles with /mode:Install instead.',
  'recovery-not-for-edge':
    '{switch} is not possible for an Edge Transport server. Install the role anew and import its configuration.',
  'server-installed': '{switch}: all roles that Active Directory holds for {server} are already installed.',
  'no-such-provisioned-server': '{switch}: Active Directory has no Exchange server object {server}.',
  'server-in-use':
    '{switch}: Exchange is installed on {server}. Only a server object without roles can be removed in this way.',
  'um-not-installed':
    'The switch {switch} can be used only on a server on which the Unified Messaging role is installed.',
  'language-pack-missing':
    '{switch}: the language pack {culture} was not found ({path}). Name the folder that holds it with /SourceDir.',
  'language-pack-installed': '{switch}: the language pack {culture} is already installed.',
  'language-pack-not-installed': '{switch}: the language pack {culture} is not installed.',
  'language-pack-needed':
    '{switch}: the language pack {culture} belongs to the Unified Messaging role and stays as long as the role does.',
  'not-a-cluster-node':
    'The switch {switch} cannot be used because this server is not a node of a Windows cluster. Clustered mailbox servers cannot be rehearsed here.',
  'version-mismatch':
    '{switch}: the version of this Setup.com does not match the installed application, because an update rollup has been applied. Run Setup from the installation media ({path}), or use Control Panel.',
  'controller-too-old':
    'Setup cannot use the domain controller {server} because it runs {windows}. Name a domain controller with at least Windows Server 2003 with Service Pack 1, with {switch}.',
};

const switches: Record<SwitchName, string> = {
  mode: 'What is to be done: Install (if nothing is said), Upgrade, Uninstall or RecoverServer.',
  roles: 'The server roles to install or to remove, separated by commas: {roles}.',
  OrganizationName: 'Names the Exchange organization; for the first server of a forest only.',
  TargetDir: 'Where Exchange is installed; %ProgramFiles%\\Microsoft\\Exchange Server if nothing is said.',
  SourceDir: 'Where the installation files are, if they are no longer where they were.',
  UpdatesDir: 'A folder with update rollups (.msp files or Updates.exe) that are installed as well.',
  DomainController: 'The domain controller to read from and write to.',
  AnswerFile: 'A text file with advanced parameters, one a line: {advanced}.',
  DoNotStartTransport:
    'Does not start the transport service at the end; for Hub Transport or Edge Transport.',
  EnableLegacyOutlook:
    'Makes a public folder database for Outlook 2003 and Entourage; for the first Mailbox server of an organization.',
  LegacyRoutingServer:
    'The Exchange 2003 or Exchange 2000 bridgehead server to link to; for the first Hub Transport server of an organization.',
  EnableErrorReporting: 'Turns error reports on.',
  NoSelfSignedCertificates:
    'Makes no self-signed certificate where no valid one is found; for Client Access or Unified Messaging.',
  AdamLdapPort: "LDAP port of Edge Transport's directory; {ldapPort} if nothing is said.",
  AdamSslPort: "SSL port of Edge Transport's directory; {sslPort} if nothing is said.",
  AddUmLanguagePack: 'Adds Unified Messaging language packs.',
  RemoveUmLanguagePack: 'Removes Unified Messaging language packs.',
  NewProvisionedServer:
    'Makes the object of a server in Active Directory, so that a delegate can install it; this server if none is named.',
  ServerAdmin: 'The delegate; with /NewProvisionedServer only.',
  RemoveProvisionedServer: 'Deletes the object of a server that was never installed.',
  NewCms: 'Makes a clustered mailbox server.',
  RemoveCms: 'Removes a clustered mailbox server.',
  RecoverCms: 'Moves a clustered mailbox server to another cluster.',
  ClearLocalCMS: 'Clears what an offline clustered mailbox server has left on this node.',
  CMSName: 'Network name of the clustered mailbox server.',
  CMSIPAddress: 'IP address of the clustered mailbox server.',
  CMSSharedStorage: 'The cluster has shared disks.',
  CMSDataPath: 'Folder on the shared disks.',
  PrepareLegacyExchangePermissions:
    'Lets Exchange 2003 and Exchange 2000 servers go on working; in all domains if none is named.',
  PrepareSchema: 'Extends the Active Directory schema.',
  PrepareAD: 'Prepares the forest and this domain; names the organization with /OrganizationName.',
  PrepareDomain: 'Prepares a domain; this one if none is named.',
  PrepareAllDomains: 'Prepares every domain of the forest.',
  '?': 'Shows this help.',
};

/** What Setup.com says (domain.md 3.5, 14.3); sentences of problems and help are ours. */
export const commandLine = {
  unattended: {
    welcome: 'Welcome to Microsoft Exchange Server 2007 Unattended Setup',
    preparing: 'Preparing Exchange Setup',
    copyingSetupFiles: 'Copying Setup Files',
    rolesHead,
    roles,
    upgradedRoles,
    checking: 'Performing Microsoft Exchange Server Prerequisite Check',
    checks,
    configuring: 'Configuring Microsoft Exchange Server',
    work,
    status: { completed: 'COMPLETED', failed: 'FAILED' },
    succeeded: 'The Microsoft Exchange Server setup operation completed successfully.',
    incomplete:
      'The Exchange Server Setup operation did not complete. Visit http://support.microsoft.com and enter the Error ID to find more information.',
    error: 'Exchange Server setup encountered an error.',
  },
  problems,
  help: {
    usage: 'Setup [/mode:<mode>] [/roles:<roles>] [switches]',
    summary:
      'Installs, upgrades, removes or recovers Exchange Server 2007, or prepares Active Directory for it. Switches begin with / or -; letters can be capital or not; values with blanks stand in quotation marks.',
    switches,
    examplesTitle: 'Examples:',
    examples: [
      'Setup /mode:Install /roles:HubTransport,ClientAccess,Mailbox',
      'Setup /role:HubTransport',
      'Setup /mode:Uninstall /roles:ClientAccess',
      'Setup /PrepareAD /OrganizationName:"First Organization"',
    ],
  },
};
