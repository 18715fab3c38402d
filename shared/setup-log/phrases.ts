import type { FailureCode } from '../setup/failure';

/**
 * The sentences of ExchangeSetup.log that we use, under ids of ours: nesting level and pattern. One pattern is
 * meant to print and to recognise. Forms: setup-log-format.md sections 2 and 8 (CSS-Exchange samples, one 2007
 * log); where only later products are known, they are taken over without the word Server (inferred).
 */
export const PHRASES = {
  stars: { level: 0, text: '**********************************************' },
  starting: { level: 0, text: 'Starting Microsoft Exchange 2007 Setup' },
  version: { level: 0, text: 'Setup version: {build}.' },
  user: { level: 0, text: 'Logged on user: {user}.' },
  parameter: { level: 0, text: "Command Line Parameter Name='{name}', Value='{value}'." },
  started: { level: 0, text: "{program} was started with the following command: '{command}'." },
  roleAlias: { level: 0, text: "The role name '{alias}' is taken for '{role}'." },
  choosingDomainController: { level: 0, text: 'Setup is choosing the domain controller to use' },
  domainController: { level: 0, text: "Setup will use the domain controller '{server}'." },
  noDirectory: { level: 0, text: '[ERROR] Active Directory cannot be used: {message}' },
  globalCatalog: { level: 0, text: "Setup will use the global catalog '{server}'." },
  searchServer: {
    level: 0,
    text: "Setup will search for an Exchange Server object for the local machine with name '{server}'.",
  },
  serverFound: { level: 0, text: "Exchange Server object found : '{server}'." },
  serverNotFound: { level: 0, text: "No Exchange Server with identity '{server}' was found." },
  unpacked: { level: 0, text: 'The following roles have been unpacked: {roles}' },
  installed: { level: 0, text: 'The following roles are installed: {roles}' },
  serverName: { level: 0, text: 'Server Name={server}' },
  sourcePath: { level: 0, text: "Setup will use the path '{path}' for installing Exchange." },
  mode: { level: 0, text: "The installation mode is set to: '{mode}'." },
  organization: { level: 0, text: "An Exchange organization with name '{name}' was found in this forest." },
  validating: { level: 0, text: 'Validating options for the {count} requested roles' },
  separator: { level: 0, text: '**************' },
  willRun: { level: 0, text: "Setup will run the task '{task}'" },
  launched: { level: 1, text: "Setup launched task '{task} {parameters}'" },
  beginning: { level: 1, text: 'Beginning processing {task}' },
  ruleFailed: { level: 1, text: 'Failed [Rule:{rule}] [Message:{message}]' },
  error: { level: 1, text: '[ERROR] {message}' },
  warning: { level: 1, text: '[WARNING] {message}' },
  attempting: { level: 1, text: 'Attempting {action} for {role}.' },
  resuming: {
    level: 1,
    text: 'Setup failed previously while performing the action {action}.  Looking for the failed task with ID {id}.',
  },
  script: { level: 1, text: "Writing informational script to '{path}'" },
  found: { level: 1, text: '{count} tasks were found to run.' },
  executing: { level: 1, text: 'Executing: {task}' },
  taskError: {
    level: 1,
    text: '[ERROR] The execution of: "$error.Clear(); {task}", generated the following error: "{message}".',
  },
  reference: { level: 1, text: '[ERROR-REFERENCE] Id={id} Component={component}' },
  stopping: { level: 1, text: 'Setup is stopping now because of one or more critical errors.' },
  finished: { level: 1, text: 'Finished executing component tasks.' },
  ending: { level: 1, text: 'Ending processing {task}' },
  succeeded: { level: 0, text: 'The Exchange Server setup operation completed successfully.' },
  incomplete: { level: 0, text: 'The Exchange Server setup operation did not complete.' },
  end: { level: 0, text: 'End of Setup' },
} as const satisfies Record<string, { readonly level: 0 | 1 | 2; readonly text: string }>;

export type PhraseId = keyof typeof PHRASES;

/** What the product logs when a task fails for a reason of ours; English, as the product's log is. Case 2, 11: S4, S38. */
export const FAILURE_PHRASES = {
  'service-disabled': 'Service {service} cannot be started because it is disabled.',
  'service-missing': 'Service {service} was not found on this computer.',
  'directory-unreachable': 'The domain {domain} does not exist or cannot be contacted.',
  'dns-unreachable': 'The domain cannot be found: the DNS server {address} does not answer.',
  'organization-missing': 'No Exchange organization was found in this forest.',
  'site-unknown':
    'Service MSExchangeTransport failed to reach status Running: the Active Directory site of {server} cannot be determined.',
  'access-denied':
    'The package cannot be opened: access to {path} is forbidden by system policy. Error code is 1625.',
  'component-missing': 'The Windows component {component} is not enabled on this computer.',
  'ipv6-unbound': 'Service MSExchangeTransport failed to reach status Running on this server.',
  'ipv6-half-disabled':
    'An error occurred with error code 2147504141 and message: The property cannot be found in the cache.',
  'object-not-found': 'The server that {object} refers to was not found in the directory. Object not found.',
  'other-version-installed':
    'Another version of this product is already installed ({installed}, media {media}). Error code is 1638.',
  'source-unreadable':
    'The installation source for this product is not available: {path} cannot be read. Error code is 1612.',
  'drive-missing': 'The drive {drive} was not found on this computer.',
  'database-has-replicas':
    'The public folder database {database} contains {count} folder replicas and cannot be removed.',
  'database-has-mailboxes':
    'The mailbox database {database} contains {count} mailboxes and cannot be removed.',
  'already-exists': 'The object {object} already exists.',
  planted: 'The task {task} did not succeed.',
  'source-missing': 'The installation source for this product is not available. Error code is 1612.',
  'property-not-in-cache':
    'An error occurred with error code 2147504141 and message: The property cannot be found in the cache.',
  'timed-out': 'The operation timed out while the task {task} was running.',
  'service-not-running': "Service '{service}' failed to reach status 'Running' on this server.",
} as const satisfies Record<FailureCode, string>;
