import { labProblems, labRefusals } from './labs/lab-messages';
import type { ProblemCode } from '../../problem';
import type { RefusalCode } from '../../session/refusal';

const refusals: Record<RefusalCode, string> = {
  ...labRefusals,
  'setup-already-open': 'Setup is already open.',
  'setup-not-open': 'Setup is not open.',
  'exchange-not-installed': 'Microsoft Exchange Server 2007 is not installed on this server.',
  'use-add-or-remove-programs':
    'Microsoft Exchange Server 2007 is already installed on this server, and Setup from the installation media cannot add roles to it. To add or complete a role, open Add or Remove Programs (Programs and Features on Windows Server 2008) in Control Panel, select Microsoft Exchange Server and click Change.',
  'all-roles-already-installed':
    'All roles of this server are already installed at the version of this media, so there is nothing to upgrade. However, an earlier upgrade is recorded in the registry as unfinished.',
  'setup-access-error': 'Setup could not be started. Access error.',
  'setup-prerequisite-missing':
    'Setup cannot be started because {package} is not installed on this server. Install it first, then start Setup again.',
  'setup-controller-too-old':
    'Setup cannot be opened because a domain controller of the forest runs a version of Windows older than Windows Server 2003 with Service Pack 1. Use Setup.com at the Command Prompt, and name another domain controller with /DomainController.',
  'not-on-this-page': 'This is not possible on the current page of the Setup wizard.',
  'no-page-before': 'There is no page to go back to.',
  'license-not-accepted': 'The license agreement has not been accepted. To continue, accept its terms.',
  'target-folder-refused':
    'Exchange cannot be installed in the folder "{path}". Enter the full path of a folder on a local drive of this server, for example C:\\Program Files\\Microsoft\\Exchange Server.',
  'target-folder-fixed':
    'The installation folder can no longer be changed because Exchange files are already on this server. All roles use the same folder.',
  'organization-name-refused':
    'The name of the Exchange organization is not valid. It can have up to 64 letters A to Z, digits, hyphens and spaces, and must not begin or end with a space.',
  'no-role-chosen': 'Select at least one role.',
  'no-bridgehead-chosen': 'Choose a bridgehead server of the Exchange 2003 or Exchange 2000 organization.',
  'no-such-bridgehead':
    'The Exchange 2003 or Exchange 2000 organization has no bridgehead server named {server}.',
  'role-not-selectable': 'This role cannot be selected or cleared at the moment.',
  'checks-running': 'The readiness checks are still running.',
  'checks-failed': 'The readiness checks have found errors. Correct them, then click Retry.',
  'setup-running': 'Setup is running. Wait until it has finished.',
  'setup-not-finished': 'Setup has not finished yet.',
  'setup-not-running': 'Setup is not running.',
  'not-enough-disk-space':
    'There is not enough disk space: {required} are required and {available} are available.',
  'no-such-fault': 'Nothing makes the task {task} fail.',
  'no-such-service': 'There is no service named "{service}" on this server.',
  'service-disabled':
    'The service "{service}" cannot be started because it is disabled. Change its startup type first.',
  'service-already-running': 'The service "{service}" is already started.',
  'service-already-stopped': 'The service "{service}" is already stopped.',
  'service-needed':
    'The service "{service}" cannot be stopped because Windows or other running services need it.',
  'dependency-missing':
    'The service "{service}" cannot be started because it depends on the service "{needed}", which is not installed.',
  'dependency-disabled':
    'The service "{service}" cannot be started because it depends on the service "{needed}", which is disabled.',
  'no-such-registry-key': 'The registry key {path} does not exist.',
  'no-such-registry-value': 'The registry key has no value named "{name}".',
  'registry-path-refused':
    'The registry key {path} cannot be created or deleted. Name a key below one of the root keys, such as HKEY_LOCAL_MACHINE\\SOFTWARE. The key of the services and those above it cannot be deleted.',
  'registry-key-exists': 'The registry key {path} already exists. Choose another name.',
  'service-value-refused':
    'The registry does not accept this change to "{name}". Of the values that describe a service, only Start can be changed (2 automatic, 3 manual, 4 disabled), and the key of a service can be deleted only while the service is stopped.',
  'no-such-file': 'Cannot find {path}. Make sure that the path and the file name are correct.',
  'file-in-use':
    'Cannot delete {path}. It is being used by another program: the Exchange information store has this database open.',
  'disc-read-only': 'Cannot change {path}: the installation disc is write-protected.',
  'media-in-use': 'Setup is open and reads its installation files from this drive. Close Setup first.',
  'no-disc-drive':
    'The installation files of this server are on a hard disk, in {path}, and not on a disc that could be changed.',
  'program-not-installed': 'This program is not installed on this server.',
  'file-path-refused':
    'The file name {path} is not valid. Enter the full path of a file whose name ends in .reg, for example C:\\Exchange.reg.',
  'registry-file-refused':
    'The file cannot be imported because this part of it is not understood: {at}. Nothing has been changed.',
  'component-not-of-this-windows': 'This version of Windows has no component "{component}".',
  'component-already-installed': 'The component "{component}" is already installed.',
  'component-not-installed':
    'The component "{component}" is not installed on this server. Install it first: in Add or Remove Programs, click Add/Remove Windows Components (on Windows Server 2008: in Programs and Features, click Turn Windows features on or off).',
  'component-needed':
    'The component "{component}" cannot be removed because the component "{by}" needs it. Remove "{by}" first.',
  'asp-net-not-registered':
    'ASP.NET cannot be enabled because the 64-bit ASP.NET 2.0 is not registered with IIS. Run aspnet_regiis.exe -ir -enable from C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727 (open it in My Computer, or type its full path in Start > Run): that registers and enables it.',
  'package-already-installed': '{package} is already installed on this server.',
  'package-not-installed': '{package} is not installed on this server.',
  'package-not-removable': '{package} cannot be removed in the rehearsal.',
  'drive-letter-in-use': 'The drive letter {drive} is already in use. Choose another one.',
  'no-such-volume': 'There is no volume with the drive letter {drive}.',
  'not-enough-unallocated-space':
    'There is not enough unallocated space for a volume of this size: {available} are available.',
  'volume-in-use':
    'The drive letter of the volume {drive} cannot be changed because the volume is in use: it holds Windows, the installed Exchange or a database that the information store has open.',
  'address-refused':
    '"{address}" is not a valid IP address. Enter four numbers between 0 and 255, separated by periods.',
  'dns-does-not-answer':
    'The name of this server could not be registered because the preferred DNS server does not answer (address: {address}).',
  'dns-suffix-refused':
    '"{suffix}" is not a valid DNS suffix. Use letters, digits and hyphens in parts separated by periods, for example contoso.com.',
  'computer-name-refused':
    '"{name}" is not a valid computer name. Use up to 15 letters, digits and hyphens; blanks, periods and the characters \\ / : * ? " < > | are not allowed.',
  'computer-name-taken': 'Another computer of the domain is already named "{name}".',
  'computer-name-of-exchange':
    '{name} cannot be renamed while Exchange Server is on it: Exchange stops working under another name. Remove Exchange first, rename the computer, and install Exchange again.',
  'windows-not-on-sale':
    'There is no Windows with this combination of edition, processor type, kind of installation and service pack.',
  'already-so': 'This is already the case. Nothing has been changed.',
  'not-in-a-domain': 'This server is not a member of an Active Directory domain.',
  'directory-not-reachable':
    'Active Directory cannot be reached. Check the network connection and the DNS server, and make sure that a domain controller is running.',
  'subnet-refused':
    '"{subnet}" is not a valid subnet. Enter the network address and the number of mask bits, for example 192.168.1.0/24.',
  'no-such-domain': 'There is no domain named "{domain}".',
  'no-such-site': 'There is no Active Directory site named "{site}".',
  'no-such-subnet': 'The subnet {subnet} belongs to no Active Directory site.',
  'no-such-domain-controller': 'There is no domain controller named {server}.',
  'domain-name-refused':
    '"{domain}" is not a valid name for a domain of this forest. Use letters, digits and hyphens in at least two parts separated by periods, for example {example}.',
  'domain-exists': 'The forest already has a domain named {domain}.',
  'last-domain-controller':
    '{server} cannot be demoted because it is the last writable domain controller of {domain}. Without it the domain would be gone.',
  'domain-controller-read-only':
    '{server} is a read-only domain controller and cannot hold the role of an operations master.',
  'domain-controller-elsewhere':
    '{server} cannot hold this role because it is not a domain controller of {domain}.',
  'update-not-needed':
    'This update cannot be installed on {server}: it is already there, or it is not for its version of Windows.',
  'no-such-container': 'There is no container named "{container}" that could be deleted.',
  'already-in-a-domain':
    'This server is already a member of the domain {domain}. To join another domain, it has to leave this one first.',
  'no-domain-in-reach':
    'No domain controller of the domain "{domain}" could be contacted. Check the name of the domain, and the DNS server that this server uses.',
  'computer-is-domain-controller':
    'This server is a domain controller: it can neither leave its domain nor be installed anew. Demote it first.',
  'account-not-of-domain':
    'A local account of this server cannot be a member of this group. Log on with an account of the domain first.',
  'last-global-catalog':
    '{server} must remain a global catalog server because no other domain controller is one. Make another domain controller a global catalog server first.',
  'level-not-higher':
    'The functional level can only be raised. Choose a level that is higher than the current one.',
  'domain-controller-too-old':
    'The functional level cannot be raised because the domain controller {server} runs {windows}, which does not know this level.',
  'domain-in-mixed-mode':
    'The functional level of the forest cannot be raised while the domain {domain} is at Windows 2000 mixed. Raise the functional level of the domain first.',
  'no-organization': 'There is no Exchange organization in this forest.',
  'no-legacy-organization': 'No Exchange 2003 or Exchange 2000 server is part of this organization.',
  'no-such-policy': 'There is no recipient policy named "{policy}".',
  'policy-exists': 'There is already a recipient policy named "{policy}".',
  'default-policy-stays':
    'The policy "{policy}" cannot be deleted: it applies to all recipients that no other policy is for.',
  'policy-address-refused':
    '"{address}" is not a valid SMTP address of a recipient policy. Enter @ and a domain name, for example @contoso.com.',
  'policy-address-exists': 'The policy "{policy}" already contains the address {address}.',
  'no-such-policy-address': 'The policy "{policy}" does not contain the address {address}.',
  'last-policy-address': '{address} is the only address of the policy "{policy}". Add another one first.',
  'no-such-forest-domain': 'There is no domain named "{domain}" in this forest.',
  'update-service-exists': 'There is already a Recipient Update Service for the domain {domain}.',
  'no-such-update-service': 'There is no Recipient Update Service for the domain {domain}.',
  'exchange-55-remains':
    'This is not possible as long as an Exchange 5.5 server is part of the organization: {server}. Remove it first.',
  'replication-service-remains':
    'The organization cannot change to native mode as long as a Site Replication Service exists, here on {server}. Delete it first.',
  'legacy-update-installed':
    '{server} does not need this update: it is already installed, or a later one is.',
  'legacy-update-needs-service-pack':
    'This update rollup can only be installed on {server} after Service Pack 3. Install the service pack first.',
  'server-updates-recipients':
    '{server} cannot be removed because it runs the Recipient Update Service for {domain}. Delete the service, and create it on another server, first.',
  'server-replicates':
    '{server} cannot be removed because it runs a Site Replication Service. Delete the service first.',
  'server-is-bridgehead':
    '{server} cannot be removed because a routing group connector begins or ends at it.',
  'no-such-directory-connector': 'There is no Active Directory Connector named "{name}".',
  'no-such-replication-service': 'The server {server} runs no Site Replication Service.',
  'no-such-server': 'There is no Exchange server named {server} that can be used here.',
  'account-refused':
    '"{account}" is not an account of this domain. Enter its name, with or without the domain before it.',
  'not-a-hub-transport-server':
    '{server} is not a Hub Transport server. Choose a server on which the Hub Transport role is installed.',
  'not-a-mailbox-server':
    '{server} cannot be used here. Choose another server on which the Mailbox role is installed and which has a suitable database.',
  'connector-exists': 'There is already a connector for "{name}".',
  'no-such-connector': 'There is no Send connector named "{name}".',
  'name-refused':
    '"{name}" is not a valid address space. Enter a domain name, for example contoso.com or *.contoso.com, or * for all domains.',
  'no-such-address-book': 'There is no offline address book named "{name}".',
  'no-such-group': 'There is no distribution group named "{group}".',
  'no-such-database': 'There is no database named "{database}" of the kind that is needed here.',
  'database-empty': 'The database "{database}" is already empty. There is nothing to move.',
  'move-under-way':
    'The replicas of the database "{database}" are already being moved. Wait until replication has finished.',
  'rights-inherited':
    'The rights on {path} come from a folder above it. Change them in the properties of that folder.',
  'transport-stopped':
    'The Microsoft Exchange Transport service is not running, so the queue cannot be retried. Start the service first.',
  'no-such-queue': 'There is no queue named "{queue}" on this server.',
  'queue-empty': 'The queue "{queue}" holds no messages.',
  'condition-held-otherwise':
    'Something else on this server keeps the rule as it is. Look at the settings that the rule reads.',
  'needs-domain': 'This server is not a member of an Active Directory domain, and the rule is about one.',
  'needs-organization': 'There is no Exchange organization in this forest, and the rule is about one.',
  'needs-legacy-organization':
    'This organization has no Exchange 2003 or Exchange 2000 server, and the rule is about such an organization.',
  'needs-other-domain': 'This forest has one domain only, and the rule is about another one.',
  'needs-server-2003': 'The rule is about Windows Server 2003, and this server runs another version.',
  'needs-server-2008': 'The rule is about Windows Server 2008, and this server runs another version.',
  'needs-role': 'The rule is about a server role that is not installed on this server.',
  'needs-64-bit': 'The rule is about a 64-bit Windows, and this server runs a 32-bit one.',
  'role-excluded': 'The rule is about a server role that cannot stand beside those on this server.',
  'role-installed': 'The rule is about the first installation of a role that this server has already.',
  'needs-begun-web-role':
    'The rule is about a Mailbox or Client Access role whose installation was begun, and there is none on this server.',
  'needs-child-domain':
    'The rule is about the domain controller of a child domain, and this server is in none.',
  'needs-domain-controller': 'The rule is about a domain controller, and none can be used for it here.',
  'needs-dns-server': 'The rule is about a DNS server, and this server names none that is there.',
  'needs-site': 'The Active Directory site of this server is not known, and the rule is about it.',
  'needs-other-site': 'This forest has one site only, and the rule is about another one.',
  'needs-later-media':
    'The rule is about installation files of Service Pack 2 or later; insert such a disc first.',
  'needs-no-exchange': 'The rule is about a server without Exchange, and Exchange is on this one.',
  'needs-role-absent':
    'The rule is about a server without the role; this one, or its object in the directory, has it or has begun with it.',
  'needs-first-server':
    'The rule is about the first server of the organization; another one has the role, or the service pack, already.',
  'needs-service-pack':
    'The rule is about installation files of a service pack, and those in the drive are of the first version.',
};

/** Keys: `NoticeCode` of shared/ipc/api.ts, which this layer may not import. */
const notices = {
  'journal-line-dropped':
    'The last entry of the session journal was incomplete and has been dropped. The session continues from the entry before it.',
  'journal-damaged':
    'A file of the session is damaged, or was written by another version of this program. It has been set aside as {file}. The rehearsal continues from the last state that could be read, or starts anew if there is none.',
  'preferences-damaged':
    'The preferences could not be read. They have been set aside as {file}, and the defaults apply.',
  'customer-data-unreadable': 'The customer data cannot be opened. {problem}',
  'scenario-unreadable': 'The scenario cannot be opened. {problem}',
  'lab-unreadable': 'The lab could not be read: {problem}',
  'lab-config-unreadable': 'The settings for labs could not be read, and are not used: {problem}',
  'result-not-written': 'The result {file} could not be written: {reason}',
  'statements-not-sent': 'Statements about attempts could not be sent, and wait: {reason}',
  'session-not-saved':
    'The session could not be saved, and what you do now may be lost when the program closes. Reason: {reason}',
};

const problems: Record<ProblemCode, string> = {
  ...labProblems,
  'unknown-option': 'This option is not known. --help lists the options.',
  'option-without-value': 'This option needs a value.',
  'option-needs-other': 'This option only means something together with {other}.',
  'option-value-refused': 'The value "{value}" is not allowed. Allowed: {allowed}.',
  'superfluous-argument': 'Too many arguments. --help lists the options.',
  'unknown-subcommand': 'This subcommand is not known. Known subcommands: {known}.',
  'subcommand-missing': 'A subcommand is missing. Known subcommands: {known}. --help explains them.',
  'setup-line-missing': 'The switches for Setup are missing. Write them after --, for example: {example}',
  'setup-line-too-long': 'The line for Setup is longer than {limit} characters.',
  'not-a-folder': 'This is a file, but a folder is needed here.',
  'folder-unusable': 'This folder cannot be used: {detail}',
  'data-folder-in-use': 'Another program is running on this data folder.',
  'prelude-refused': 'What happened before (prelude) cannot be carried out: {reason}.',
  'no-reference-path': 'This scenario has no reference path.',
  'no-such-shot': 'The reference path of the scenario has no picture of this name.',
  'path-step-refused': 'This step of the reference path cannot be carried out: {reason}.',
  'picture-not-taken': 'The picture could not be taken: {detail}',
  'document-not-printed': 'The document could not be printed: {detail}',
  'file-not-written': 'The file could not be written: {detail}',
  'not-json': 'The file is not valid JSON from here on.',
  'wrong-type': 'The value must be of type {expected}.',
  'unknown-field': 'The field "{fields}" is not known here.',
  'not-one-of': 'The value must be one of these: {values}.',
  'out-of-range': 'The value is outside the permitted range ({limit}).',
  'wrong-shape': 'The content does not have the expected form: {detail}',
  'file-missing': 'The file {file} does not exist.',
  'unreadable-file': 'The file {file} cannot be read: {detail}',
  'file-changed': 'The file {file} was changed or removed after it was read.',
  'file-too-large': 'The file {file} is larger than the limit of {limit}.',
  'not-a-registry-file':
    'This is not a registry export: it does not begin with "Windows Registry Editor Version 5.00" or "REGEDIT4".',
  'registry-line-not-understood': 'Line {line} of the registry export is not understood: {text}',
  'registry-key-too-long':
    'Line {line} of the registry export names a key that is deeper or longer than Windows allows: {text}',
  'foreign-product':
    'The registry export is of build {build}; this program knows Exchange Server 2007 (8.x).',
  'duplicate-name': 'The name {name} stands here twice.',
  'unknown-service': 'No service is named {service}.',
  'registry-key-outside-hive':
    'Line {line} of the registry export names a key that is in no known hive: {text}',
  'not-a-scenario-file': 'A scenario is a .json file, its folder, or a .reg file.',
  'unknown-scenario': 'There is no scenario "{id}". Known scenarios: {known}.',
  'no-exchange-key':
    'The registry export does not contain the key HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0.',
  'unknown-task': 'There is no Setup task named "{task}".',
  'prelude-too-late': 'What happened before (prelude) must be over before the session starts, at {time}.',
  'nested-too-deep': 'Lists and objects are nested more than {limit} levels deep from here on.',
  'not-a-local-time':
    'This is not a local time of the server. Write it like 2008-03-12T09:12:00, without a time zone.',
  'not-an-address': '"{address}" is not an IPv4 address.',
  'not-a-subnet': '"{subnet}" is not a subnet. Write it like 10.0.0.0/24.',
  'not-a-command': 'This is not a command, or its values are not allowed: {command}.',
  'part-missing': 'The server has nothing here that could have changed.',
  'unknown-base': 'There is no base host "{base}". Known base hosts: {known}.',
  'files-missing': 'The files to read are missing. For example: {example}',
  'not-customer-data': 'This is neither a Setup log nor a registry export, nor an archive of them.',
  'no-way-out': 'No run in this data has such a way out that can be rehearsed.',
  'names-left':
    'Nothing was written: these names of the customer would have been left on the pictures: {names}',
  'too-many-names':
    'There are more names and addresses in here than the program replaces, so some of them would have been left.',
  'product-words-left':
    'These names are words of the product too. They were replaced only where they stand as names, so read what you send: {names}',
  'nothing-of-setup': 'There is no Setup log and no registry export here.',
  'archive-damaged': 'The archive is damaged or incomplete; what follows the damage was not read ({detail}).',
  'damaged-file':
    'This file is damaged or cannot be read to its end; only what comes before the damage was read ({detail}).',
  'archive-entry-encrypted': 'This file is protected by a password. Extract it, then open it on its own.',
  'archive-entry-method':
    'This file is compressed by a method that is not known here ({method}). Extract it, then open it on its own.',
  'archive-too-large':
    'The archives hold more than {limit} together. Extract this file, then open it on its own.',
  'archive-too-many-entries': 'The archive holds more than {limit} files; the rest was not read.',
  'cut-lines': 'Lines longer than 4 MB were cut: {count}.',
  'registry-more-problems': 'Further lines that are not understood: {count}.',
  'registry-without-exchange': 'The registry export contains no key of Exchange Server.',
  'registry-too-large':
    'The registry export holds more about Exchange Server than can be kept; the rest was left out.',
  'archive-inside':
    'This is an archive inside an archive, which is not looked into. Extract it, and open it by itself.',
  'archive-kind':
    'This is an archive of another kind; only .zip files are looked into. Extract it, and open what is in it.',
  'archives-without-room':
    'On the disk there is room for {limit} out of archives only, and this file does not fit in. Make room, or extract it elsewhere and open it by itself.',
  'case-full':
    'So much has been read of this case that nothing could be kept of this file. Open it by itself.',
  'copy-not-written':
    'The log was read, but no copy of it could be kept to be looked at: its lines cannot be shown ({detail}).',
  'lines-not-kept': 'No copy of this log could be kept: its lines cannot be shown, nor saved.',
  'dropped-refused':
    'These files were not read: at most {limit} are taken at once. Put them into a folder, and drop the folder.',
  'reading-failed': 'The files could not be read: {detail}',
};

export const messages = {
  refusals,
  notices,
  problems,
  /** A problem with the place where it was found. */
  problemAt: '{at}: {problem}',
  units: { megabytes: '{count} MB' },
};
