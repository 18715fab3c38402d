/** How sure a fact is: it stands in the log, it follows from what stands there, or the log does not tell. */
export type Confidence = 'read' | 'inferred' | 'unknown';

/** A fact of a run, and the line of the file that says it (from 1); null where no single line does. */
export interface Fact<Value> {
  readonly value: Value;
  readonly confidence: Confidence;
  readonly line: number | null;
}

/** What kind of operation a run is; `Upgrade` stands for the action BuildToBuildUpgrade. */
export const RUN_MODES = [
  'Install',
  'Upgrade',
  'Uninstall',
  'RecoverServer',
  'PrepareSchema',
  'PrepareAD',
  'PrepareDomain',
] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** How a run ended. `unfinished`: the log stops before it says. */
export const RUN_OUTCOMES = [
  'completed',
  'prereq-failed',
  'task-failed',
  'invalid-command-line',
  'unfinished',
] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** One thing that the readiness checks found. */
export interface PrereqFailure {
  /** Null for a warning whose rule neither the evaluation nor its text tells. */
  readonly ruleId: string | null;
  readonly severity: 'Error' | 'Warning';
  /** As logged, cut at a few thousand characters. */
  readonly text: string;
  readonly ruleIdFrom: 'failedRule' | 'helpUrl' | 'evaluatedTrue' | 'textMap' | null;
  readonly line: number;
}

/** An organization-level operation that the run was to do. */
export interface OrganizationOperation {
  readonly how: 'explicit' | 'implicit';
  readonly what: string;
}

/** The step of the failed task in which Setup stopped. */
export interface FailedStep {
  readonly component: string | null;
  readonly componentDisplay: string | null;
  readonly stageText: string | null;
  readonly lastInnerCmdlet: string | null;
}

/** Evidence that the run went on with an earlier one. */
export interface Resume {
  readonly incompletePage: boolean;
  readonly failedTaskId: string | null;
  readonly action: string | null;
  readonly msi: 'current' | 'missing' | null;
}

/** An error as it was thrown. */
export interface LoggedError {
  readonly text: string;
  readonly line: number;
}

/**
 * What one run of Setup says of itself, under the names of the samples' expected.json (setup-log-format.md 9). Names of
 * roles as the log spells them (`BridgeheadRole`).
 */
export interface RunFacts {
  /** Of the asterisks above the start line, from 1. */
  readonly startLine: number;
  readonly endLine: number;
  /** `2007`, `2013`, `Subscription Edition`. */
  readonly product: Fact<string | null>;
  readonly version: Fact<string | null>;
  readonly mode: Fact<RunMode | null>;
  readonly interface: Fact<'cli' | 'gui' | null>;
  readonly outcome: Fact<RunOutcome>;
  readonly user: Fact<string | null>;
  /** The first stamp as logged: UTC from 2013 on, probably local before. */
  readonly startedAtUtc: Fact<string | null>;
  /** The last one. */
  readonly endedAtUtc: Fact<string | null>;
  readonly timeZone: Fact<string | null>;
  readonly commandLine: Fact<string | null>;
  readonly commandLineMode: Fact<string | null>;
  readonly installationMode: Fact<string | null>;
  readonly orgOperations: Fact<readonly OrganizationOperation[]>;
  /** Configured before the run. */
  readonly roles: Fact<readonly string[]>;
  readonly rolesUnpacked: Fact<readonly string[]>;
  readonly rolesOnServerObject: Fact<readonly string[]>;
  readonly rolesRequested: Fact<readonly string[]>;
  /** Roles that the readiness checks were told, under their log ids. */
  readonly rolesChecked: Fact<readonly string[]>;
  /** Setup's own tasks that ended without an error: `Install-BridgeheadRole`. */
  readonly tasksFinished: Fact<readonly string[]>;
  readonly requestedRoleCount: Fact<number | null>;
  readonly localVersion: Fact<string | null>;
  readonly previousVersion: Fact<string | null>;
  readonly installDir: Fact<string | null>;
  readonly sourceDir: Fact<string | null>;
  readonly server: Fact<string | null>;
  readonly serverObjectFound: Fact<boolean | null>;
  readonly fqdn: Fact<string | null>;
  readonly site: Fact<string | null>;
  readonly domainController: Fact<string | null>;
  readonly globalCatalog: Fact<string | null>;
  readonly schemaMaster: Fact<string | null>;
  readonly schemaMasterSite: Fact<string | null>;
  readonly organization: Fact<string | null>;
  readonly configContainerDn: Fact<string | null>;
  readonly adInitialized: Fact<boolean | null>;
  readonly schemaUpdateRequired: Fact<boolean | null>;
  readonly orgUpdateRequired: Fact<boolean | null>;
  readonly domainUpdateRequired: Fact<boolean | null>;
  /** Membership of the user, by the names of the settings: `SchemaAdmin`, `EnterpriseAdmin`, `LocalAdmin`. */
  readonly groups: Fact<Readonly<Record<string, string>>>;
  readonly prereqFailures: Fact<readonly PrereqFailure[]>;
  readonly failedTask: Fact<string | null>;
  readonly failedStep: Fact<FailedStep>;
  readonly errorReferenceId: Fact<string | null>;
  /** The decisive message. */
  readonly failureMessage: Fact<string | null>;
  /** The first error that was thrown, which may have been handled. */
  readonly firstError: Fact<string | null>;
  readonly watermarkRole: Fact<string | null>;
  readonly watermarkSource: string | null;
  readonly resume: Fact<Resume>;
  readonly guiScreens: Fact<readonly string[]>;
  readonly endOfSetup: Fact<boolean>;
  readonly didNotCompleteLine: Fact<boolean>;
  readonly exitResult: Fact<string | null>;
}

/** A part of the log that can be folded: a run, or a task that Setup ran. */
export interface LogSection {
  readonly kind: 'run' | 'task';
  /** The task's name, the run's product. */
  readonly name: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Lines that no kind of line covers, and other things that could not be told; `code` is one of the reader's remarks. */
export interface ReadRemark {
  readonly code:
    | 'before-first-run'
    | 'no-run'
    | 'cut-off'
    | 'clock-jumps-back'
    | 'unknown-product'
    | 'runs-dropped'
    | 'sections-dropped'
    | 'lists-full'
    | 'lines-not-understood';
  readonly line: number | null;
  readonly count: number;
}

/** What a whole file says. */
export interface LogRead {
  readonly lines: number;
  /** How many runs there were; `runs` holds the last ones when they are very many. */
  readonly runCount: number;
  readonly runs: readonly RunFacts[];
  readonly sections: readonly LogSection[];
  readonly remarks: readonly ReadRemark[];
}
