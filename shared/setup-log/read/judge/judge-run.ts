import { CHECK_TASK_LATER } from '../handlers/check-tasks';
import { fact, flag, list, numberOf, read, unknown, words } from './fact-of';
import { markedRole } from './judge-watermark';
import type { RunDraft } from '../run-draft';
import {
  RUN_MODES,
  type Fact,
  type FailedStep,
  type RunFacts,
  type RunMode,
  type RunOutcome,
} from '../run-facts';

const NO_STEP: FailedStep = {
  component: null,
  componentDisplay: null,
  stageText: null,
  lastInnerCmdlet: null,
};
const MODES_OF_ACTIONS: Readonly<Record<string, RunMode>> = {
  Install: 'Install',
  BuildToBuildUpgrade: 'Upgrade',
  Uninstall: 'Uninstall',
  DisasterRecovery: 'RecoverServer',
};
/** Parameters that make a run one of the organization alone; the widest first. */
const PREPARATIONS: readonly (readonly [string, RunMode])[] = [
  ['preparead', 'PrepareAD'],
  ['prepareschema', 'PrepareSchema'],
  ['preparealldomains', 'PrepareDomain'],
  ['preparedomain', 'PrepareDomain'],
];
const GROUP_SETTINGS = [
  'SchemaAdmin',
  'EnterpriseAdmin',
  'ExOrgAdmin',
  'ServerManagement',
  'LocalDomainAdmin',
  'LocalAdmin',
];

/** The facts of a run that has been read to its end. */
export function runFacts(run: RunDraft, endLine: number): RunFacts {
  const said = (name: string): Fact<string | null> => read(run.said.get(name));
  const outcome = outcomeOf(run);
  const commandLineMode = read(run.parameters.get('mode'));
  const marked = markedRole(run, outcome.value);
  return {
    startLine: run.startLine,
    endLine,
    product: said('product'),
    version: said('version'),
    mode: modeOf(run),
    interface: doorOf(run),
    outcome,
    user: said('user'),
    startedAtUtc: fact(run.startedAt, run.startLine),
    endedAtUtc: fact(run.endedAt, run.lastLine),
    timeZone: said('timeZone'),
    commandLine: said('commandLine'),
    commandLineMode,
    installationMode: said('installationMode'),
    orgOperations: list(run.operations, ({ how, what }) => ({ how, what })),
    roles: words(run.installed),
    rolesUnpacked: words(run.unpacked),
    rolesOnServerObject: list(run.rolesOnObject, ({ value }) => value),
    rolesRequested: requestedOf(run),
    rolesChecked: words(run.checkedRoles),
    tasksFinished: list(run.finishedTasks, ({ value }) => value),
    requestedRoleCount: numberOf(run.said.get('requestedRoleCount')),
    localVersion: said('localVersion'),
    previousVersion: said('previousVersion'),
    installDir: said('installDir'),
    sourceDir: said('sourceDir'),
    server: said('server'),
    serverObjectFound: fact(run.serverObject?.value ?? null, run.serverObject?.line),
    fqdn: read(run.settings.get('ComputerNameDnsFullyQualified')),
    site: read(run.settings.get('SiteName')),
    domainController: said('domainController'),
    globalCatalog: said('globalCatalog'),
    schemaMaster: said('schemaMaster'),
    schemaMasterSite: read(run.settings.get('SMOSchemaSiteName')),
    organization: organizationOf(run),
    configContainerDn: said('configContainerDn'),
    adInitialized: flag(run.said.get('adInitialized')),
    schemaUpdateRequired: flag(run.said.get('schemaUpdateRequired')),
    orgUpdateRequired: flag(run.said.get('orgUpdateRequired')),
    domainUpdateRequired: flag(run.said.get('domainUpdateRequired')),
    groups: groupsOf(run),
    prereqFailures: fact(run.findings, run.findings[0]?.line),
    ...failureOf(run, outcome.value),
    firstError: fact(run.firstError?.text ?? null, run.firstError?.line),
    watermarkRole: marked.role,
    watermarkSource: marked.source,
    resume: resumeOf(run),
    guiScreens: list(run.pages, ({ value }) => value),
    endOfSetup: { value: run.ended !== null, confidence: 'read', line: run.ended },
    didNotCompleteLine: { value: run.incomplete !== null, confidence: 'read', line: run.incomplete },
    exitResult: said('exitResult'),
  };
}

/** How the run ended, by what it says; an exit code says nothing of a wizard (setup-log-format.md 2.2). */
function outcomeOf(run: RunDraft): Fact<RunOutcome> {
  const outcome = (value: RunOutcome, line: number | null, confidence: 'read' | 'inferred' = 'read') => ({
    value,
    confidence,
    line,
  });
  const lastFinding = run.findings.findLast(({ severity }) => severity === 'Error')?.line ?? 0;
  if (run.succeeded !== null) return outcome('completed', run.succeeded);
  if (run.stopped !== null && run.stopped > lastFinding) return outcome('task-failed', run.stopped);
  if (run.restoring !== null) return outcome('prereq-failed', run.restoring);
  if (run.badCommandLine !== null) return outcome('invalid-command-line', run.badCommandLine);
  if (lastFinding > 0 && (run.ended !== null || run.incomplete !== null || run.task === null))
    return outcome('prereq-failed', lastFinding, 'inferred');
  if (run.failedTask !== null) return outcome('task-failed', run.failedTask.line, 'inferred');
  if (run.incomplete !== null) return outcome('task-failed', run.incomplete, 'inferred');
  return outcome('unfinished', null, 'inferred');
}

/** Preparation alone, where a parameter asks for it; else what Setup did with roles (setup-log-format.md 2.1). */
function modeOf(run: RunDraft): Fact<RunMode | null> {
  const prepared = PREPARATIONS.find(([name]) => run.parameters.has(name));
  if (prepared) return fact<RunMode | null>(prepared[1], run.parameters.get(prepared[0])?.line);
  const action = run.said.get('installationMode');
  const mode =
    action && Object.hasOwn(MODES_OF_ACTIONS, action.value) ? MODES_OF_ACTIONS[action.value] : undefined;
  if (mode) return fact<RunMode | null>(mode, action?.line);
  const asked = run.parameters.get('mode');
  const known = RUN_MODES.find((name) => name.toLowerCase() === asked?.value.toLowerCase());
  return known && asked
    ? { value: known, confidence: 'inferred', line: asked.line }
    : { value: null, confidence: 'unknown', line: null };
}

/** The organization that was found, else the one that the run was to make. */
function organizationOf({ said, parameters }: RunDraft): Fact<string | null> {
  const found = read(said.get('organization'));
  if (found.value !== null && found.value !== '') return found;
  const asked = read(parameters.get('organizationname') ?? parameters.get('on'));
  return asked.value === null || asked.value === '' ? unknown(null) : { ...asked, confidence: 'inferred' };
}

/** What the log lists as requested; Exchange 2007 lists nothing, but repeats the parameter. */
function requestedOf({ rolesRequested, parameters, said }: RunDraft): Fact<readonly string[]> {
  const asked = parameters.get('roles') ?? parameters.get('role') ?? parameters.get('r');
  if (rolesRequested.length > 0 || !asked || said.get('product')?.value !== '2007')
    return list(rolesRequested, ({ value }) => value);
  const value = asked.value.split(/[\s,;'"]+/).filter((word) => word !== '');
  return {
    value,
    confidence: value.length > 0 ? 'inferred' : 'unknown',
    line: value.length > 0 ? asked.line : null,
  };
}

function doorOf({ door, settings }: RunDraft): Fact<'cli' | 'gui' | null> {
  if (door) return fact<'cli' | 'gui' | null>(door.value, door.line);
  const fromWizard = settings.get('WasSetupStartedFromGUI');
  return fact<'cli' | 'gui' | null>(
    fromWizard === undefined ? null : fromWizard.value === 'True' ? 'gui' : 'cli',
    fromWizard?.line,
  );
}

type FailureFacts = Pick<RunFacts, 'failedTask' | 'failedStep' | 'errorReferenceId' | 'failureMessage'>;

function failureOf(run: RunDraft, outcome: RunOutcome): FailureFacts {
  const nothing: FailureFacts = {
    failedTask: unknown(null),
    failedStep: unknown(NO_STEP),
    errorReferenceId: unknown(null),
    failureMessage: unknown(null),
  };
  if (outcome === 'prereq-failed') {
    const failedTask = {
      value: run.checkTask?.value ?? CHECK_TASK_LATER,
      confidence: 'inferred',
      line: run.findings[0]?.line ?? null,
    } as const;
    return { ...nothing, failedTask };
  }
  if (outcome !== 'task-failed') return nothing;
  const { reference } = run;
  const message = reference ? reference.message : run.taskError;
  const failed = run.failedTask ?? run.task;
  return {
    failedTask: failed
      ? { value: failed.value, confidence: run.failedTask ? 'read' : 'inferred', line: failed.line }
      : unknown(null),
    failedStep: reference ? fact(stepOf(run), reference.line) : unknown(NO_STEP),
    errorReferenceId: fact(reference?.id ?? null, reference?.line),
    failureMessage: fact(message?.text ?? null, message?.line),
  };
}

/** The step that the reference names: `<component>___<id>`, and what stood above it. */
function stepOf({ reference }: RunDraft): FailedStep {
  if (!reference) return NO_STEP;
  const { id, component, innerCmdlet } = reference;
  return {
    component: id.includes('___') ? id.slice(0, id.indexOf('___')) : null,
    componentDisplay: component?.display ?? null,
    stageText: component?.text ?? null,
    lastInnerCmdlet: innerCmdlet,
  };
}

function resumeOf(run: RunDraft): RunFacts['resume'] {
  const page = run.pages.find(({ value }) => value === 'IncompleteInstallationDetectedPage');
  const value = {
    incompletePage: page !== undefined,
    failedTaskId: run.resuming?.id ?? null,
    action: run.resuming?.action ?? null,
    msi: run.package?.value ?? null,
  };
  const line = run.resuming?.line ?? page?.line ?? run.package?.line ?? null;
  return { value, confidence: 'read', line };
}

function groupsOf({ settings }: RunDraft): RunFacts['groups'] {
  const known = GROUP_SETTINGS.flatMap((name) => {
    const setting = settings.get(name);
    return setting ? [[name, setting] as const] : [];
  });
  const value = Object.fromEntries(known.map(([name, setting]) => [name, setting.value]));
  return { value, confidence: known.length > 0 ? 'read' : 'unknown', line: known[0]?.[1].line ?? null };
}
