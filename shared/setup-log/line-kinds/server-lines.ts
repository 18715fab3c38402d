import { line, type LineKind } from './line-kind';

/** The directory that Setup found, the server in it, and the plan it made (setup-log-format.md 2 C, D and E). */
export const SERVER_LINES = {
  choosingDomainController: line(0, 'Setup is choosing the domain controller to use', {
    evidence: 'documented',
  }),
  persistedController: line(0, 'The MSExchangeADTopology has a persisted domain controller: {persisted}', {
    products: 'later',
  }),
  schemaMaster: line(
    0,
    [
      'The schema master domain controller is in the local domain; setup will use {schemaMaster}',
      'PrepareAD has either not been run or has not replicated to the domain controller used by Setup.{rest} Schema Master domain controller {schemaMaster}',
    ],
    { facts: 'last', products: 'later' },
  ),
  domainController: line(0, "Setup will use the domain controller '{domainController}'.", { facts: 'last' }),
  noDirectory: line(0, [
    '[ERROR] Active Directory cannot be used: {message}',
    '[ERROR] Setup encountered a problem while validating the state of Active Directory: {message}',
  ]),
  globalCatalog: line(0, "Setup will use the global catalog '{globalCatalog}'.", { facts: 'last' }),
  configContainer: line(
    0,
    "Exchange configuration container for the organization is '{configContainerDn}'.",
    { facts: 'last', products: 'later' },
  ),
  searchServer: line(
    0,
    "Setup will search for an Exchange Server object for the local machine with name '{server}'.",
    { facts: 'last' },
  ),
  serverFound: line(0, "Exchange Server object found : '{object}'."),
  serverNotFound: line(0, "No Exchange Server with identity '{object}' was found."),
  unpacked: line(0, 'The following roles have been unpacked: {roles}'),
  installed: line(0, 'The following roles are installed: {roles}'),
  serverName: line(0, 'Server Name={server}', { facts: 'last' }),
  sourcePath: line(0, "Setup will use the path '{sourceDir}' for installing Exchange.", { facts: 'last' }),
  roleOnObject: line(0, "'{role}' is installed on the server object.", { products: 'later' }),
  mode: line(0, "The installation mode is set to: '{installationMode}'.", { facts: 'last' }),
  organization: line(0, "An Exchange organization with name '{organization}' was found in this forest.", {
    facts: 'last',
  }),
  directoryInitialized: line(0, "Active Directory Initialization status : '{adInitialized}'.", {
    facts: 'last',
    products: 'later',
  }),
  schemaUpdate: line(0, "Schema Update Required Status : '{schemaUpdateRequired}'.", {
    facts: 'last',
    products: 'later',
  }),
  organizationUpdate: line(0, "Organization Configuration Update Required Status : '{orgUpdateRequired}'.", {
    facts: 'last',
    products: 'later',
  }),
  domainUpdate: line(0, "Domain Configuration Update Required Status : '{domainUpdateRequired}'.", {
    facts: 'last',
    products: 'later',
  }),
  localVersion: line(0, 'The locally installed version is {localVersion}.', {
    facts: 'last',
    products: 'later',
  }),
  installDir: line(0, "Exchange Installation Directory : '{installDir}'.", {
    facts: 'last',
    products: 'later',
  }),
  previousVersion: line(0, "The backup copy of the previously installed version is '{previousVersion}'.", {
    facts: 'last',
    products: 'later',
  }),
  packageCurrent: line(0, 'The installed MSI is current for this version of Setup.', { products: 'later' }),
  packageMissing: line(0, 'MSI was not present; Installing to saved location {path}', { products: 'later' }),
  operationAsked: line(
    0,
    'Because the command-line option {option} was specified, setup is adding the argument {operation}.',
    { products: 'later' },
  ),
  operationMissing: line(0, 'Setup has detected a missing value. Setup is adding the value {operation}.', {
    products: 'later',
  }),
  roleRequested: line(0, '     {role}', { products: 'later' }),
  validating: line(0, 'Validating options for the {requestedRoleCount} requested roles', { facts: 'last' }),
} as const satisfies Record<string, LineKind>;
