import { markedRoles } from '../host/role-status';
import type { Registry } from '../host/registry/registry';
import type { CaseRun } from './case-runs';
import type { CaseRunSnapshot, CaseSnapshot } from './case-snapshot';
import type { CustomerCase } from './customer-case';
import { originalsOf, originalsOfRegistry } from './redaction/originals';
import { redactFacts } from './redaction/redact-facts';
import { redactRegistry } from './redaction/redact-registry';
import { Redactor } from './redaction/redactor';
import { concludeState } from './server/conclude';
import { laterRegistry } from './server/product-registry';
import { rehearse, type Rehearsal } from './server/rehearsal';
import { textsIn } from './texts-in';
import { tryWays, waySnapshot, type TriedWay } from './ways/try-way';

/** What replaces the names of a case: everything that its runs and registries tell is met, their logs are not. */
export function caseRedactor(runs: readonly CaseRun[]): Redactor {
  const registries = runs.flatMap(({ registry }) => registry ?? []);
  const redactor = new Redactor([
    ...originalsOf(runs.flatMap(({ facts }) => facts ?? [])),
    ...registries.flatMap((registry) => originalsOfRegistry(registry)),
  ]);
  for (const { facts, registry } of runs) redactor.meet(textsIn([facts, registry]));
  return redactor;
}

/** A run with its names replaced. */
export function redactRun(run: CaseRun, redactor: Redactor): CaseRun {
  return {
    ...run,
    facts: run.facts && redactFacts(run.facts, redactor),
    registry: run.registry && redactRegistry(run.registry, redactor),
  };
}

/** The customer's server at the end of a run, rebuilt. */
export function rehearseRun(run: CaseRun): Rehearsal {
  return rehearse(concludeState({ facts: run.facts, registry: run.registry }), run.facts);
}

/** The ways out of a run, each tried. */
export function waysOfRun(run: CaseRun, rehearsal: Rehearsal): TriedWay[] {
  return tryWays({ rehearsal, facts: run.facts });
}

/** A run as the view shows it before somebody has looked at it. */
export function runSnapshot({ key, log, facts, computer }: CaseRun): CaseRunSnapshot {
  return { key, log, facts, look: null, ...(computer !== undefined && { computer }) };
}

/** A run as the view shows it, rebuilt and its ways tried: some tenths of a second. */
export function lookAtRun(run: CaseRun): CaseRunSnapshot {
  const rehearsal = rehearseRun(run);
  const { assumptions, findings, extraFindings } = rehearsal;
  const causes = rehearsal.scenario.faults.map(({ task }) => task);
  const ways = waysOfRun(run, rehearsal).map((tried) => waySnapshot(tried, { rehearsal, facts: run.facts }));
  return { ...runSnapshot(run), look: { assumptions, findings, extraFindings, causes, ways } };
}

/** Roles of any product that a registry marks; those of 2007 under their own names, others as logs call them. */
function marksIn(registry: Registry): string[] {
  const later = laterRegistry(registry)?.roles.filter(({ mark }) => mark !== null) ?? [];
  return [...markedRoles(registry).map(({ role }) => role), ...later.map(({ logId }) => logId)];
}

/** The case as the view shows it, with runs that were taken before. */
export function takeCase(found: CustomerCase, runs: readonly CaseRunSnapshot[]): CaseSnapshot {
  return {
    id: found.id,
    logs: found.logs.map(({ id, name, bytes, read }) => ({
      id,
      name,
      bytes,
      lines: read.lines,
      runCount: read.runCount,
      sections: read.sections,
      remarks: read.remarks,
    })),
    registries: found.registries.map(({ id, name, registry }) => ({
      id,
      name,
      markedRoles: marksIn(registry),
    })),
    problems: found.problems,
    ignored: found.ignored,
    runs,
  };
}
