import type { Fact, RunFacts } from '../../setup-log/read/run-facts';

/** A fact that the log says. */
export function read<Value>(value: Value, line: number | null = null): Fact<Value> {
  return { value, confidence: 'read', line };
}

/** A fact that follows from the log. */
export function inferred<Value>(value: Value, line: number | null = null): Fact<Value> {
  return { value, confidence: 'inferred', line };
}

/** A fact that the log does not tell. */
export function unknown<Value>(value: Value): Fact<Value> {
  return { value, confidence: 'unknown', line: null };
}

/** A run of which the log tells nothing but its lines. */
export const NO_FACTS: RunFacts = {
  startLine: 1,
  endLine: 2,
  product: unknown(null),
  version: unknown(null),
  mode: unknown(null),
  interface: unknown(null),
  outcome: unknown('unfinished'),
  user: unknown(null),
  startedAtUtc: unknown(null),
  endedAtUtc: unknown(null),
  timeZone: unknown(null),
  commandLine: unknown(null),
  commandLineMode: unknown(null),
  installationMode: unknown(null),
  orgOperations: unknown([]),
  roles: unknown([]),
  rolesUnpacked: unknown([]),
  rolesOnServerObject: unknown([]),
  rolesRequested: unknown([]),
  rolesChecked: unknown([]),
  tasksFinished: unknown([]),
  requestedRoleCount: unknown(null),
  localVersion: unknown(null),
  previousVersion: unknown(null),
  installDir: unknown(null),
  sourceDir: unknown(null),
  server: unknown(null),
  serverObjectFound: unknown(null),
  fqdn: unknown(null),
  site: unknown(null),
  domainController: unknown(null),
  globalCatalog: unknown(null),
  schemaMaster: unknown(null),
  schemaMasterSite: unknown(null),
  organization: unknown(null),
  configContainerDn: unknown(null),
  adInitialized: unknown(null),
  schemaUpdateRequired: unknown(null),
  orgUpdateRequired: unknown(null),
  domainUpdateRequired: unknown(null),
  groups: unknown({}),
  prereqFailures: unknown([]),
  failedTask: unknown(null),
  failedStep: unknown({ component: null, componentDisplay: null, stageText: null, lastInnerCmdlet: null }),
  errorReferenceId: unknown(null),
  failureMessage: unknown(null),
  firstError: unknown(null),
  watermarkRole: unknown(null),
  watermarkSource: null,
  resume: unknown({ incompletePage: false, failedTaskId: null, action: null, msi: null }),
  guiScreens: unknown([]),
  endOfSetup: unknown(false),
  didNotCompleteLine: unknown(false),
  exitResult: unknown(null),
};
