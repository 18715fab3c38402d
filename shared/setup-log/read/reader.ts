import type { Fact, LogRead, RunFacts } from './run-facts';

/** A stand-in until the reader itself is there: it finds runs, their product and version, and nothing else. */
export class SetupLogReader {
  #lines = 0;
  readonly #runs: RunFacts[] = [];

  push(line: string): void {
    this.#lines += 1;
    const [, year] = /\] \[0\] Starting Microsoft Exchange (?:Server )?(.+) Setup$/.exec(line) ?? [];
    const [, version] = /\] \[0\] Setup version: (.+)\.$/.exec(line) ?? [];
    if (year !== undefined) this.#runs.push(newRun(this.#lines, year));
    const run = this.#runs.at(-1);
    if (run)
      this.#runs[this.#runs.length - 1] = {
        ...run,
        endLine: this.#lines,
        ...(version && { version: this.#said(version) }),
      };
  }

  end(): LogRead {
    return { lines: this.#lines, runCount: this.#runs.length, runs: this.#runs, sections: [], remarks: [] };
  }

  #said<Value>(value: Value): Fact<Value> {
    return { value, confidence: 'read', line: this.#lines };
  }
}

function newRun(line: number, year: string): RunFacts {
  const unknown = <Value>(value: Value): Fact<Value> => ({ value, confidence: 'unknown', line: null });
  const [none, list] = [unknown(null), unknown([])];
  return {
    startLine: line,
    endLine: line,
    product: { value: year, confidence: 'read', line },
    version: none,
    mode: none,
    interface: none,
    outcome: unknown('unfinished'),
    user: none,
    startedAtUtc: none,
    endedAtUtc: none,
    timeZone: none,
    commandLine: none,
    commandLineMode: none,
    installationMode: none,
    orgOperations: list,
    roles: list,
    rolesUnpacked: list,
    rolesOnServerObject: list,
    rolesRequested: list,
    requestedRoleCount: none,
    localVersion: none,
    previousVersion: none,
    installDir: none,
    sourceDir: none,
    server: none,
    serverObjectFound: none,
    fqdn: none,
    site: none,
    domainController: none,
    globalCatalog: none,
    schemaMaster: none,
    schemaMasterSite: none,
    organization: none,
    configContainerDn: none,
    adInitialized: none,
    schemaUpdateRequired: none,
    orgUpdateRequired: none,
    domainUpdateRequired: none,
    groups: unknown({}),
    prereqFailures: list,
    failedTask: none,
    failedStep: unknown({ component: null, componentDisplay: null, stageText: null, lastInnerCmdlet: null }),
    errorReferenceId: none,
    failureMessage: none,
    firstError: none,
    watermarkRole: none,
    watermarkSource: null,
    resume: unknown({ incompletePage: false, failedTaskId: null, action: null, msi: null }),
    guiScreens: list,
    endOfSetup: unknown(false),
    didNotCompleteLine: unknown(false),
    exitResult: none,
  };
}
