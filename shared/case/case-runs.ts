import { mergeRegistries, type Registry } from '../host/registry/registry';
import { stampTime } from '../setup-log/read/head';
import type { RunFacts } from '../setup-log/read/run-facts';
import type { CaseRegistry, CustomerCase } from './customer-case';
import { registryNames } from './server/registry-names';

/** One run of the case, or what registry exports alone tell. */
export interface CaseRun {
  readonly key: string;
  readonly log: string | null;
  readonly facts: RunFacts | null;
  readonly registry: Registry | null;
  /** Whose registry stands by itself, where it says so. */
  readonly computer?: string;
}

/** What the exports of one computer say together. */
interface ComputerRegistry {
  /** Null where none of them names it. */
  readonly computer: string | null;
  readonly registry: Registry;
}

/**
 * The runs of a case by the times at which they began, the oldest first. What registry exports say of a computer belongs
 * to its last run, which left it so; of a computer that has no run it stands at the end, by itself.
 */
export function caseRuns({ id, logs, registries }: CustomerCase): CaseRun[] {
  const runs = logs.flatMap(({ id: log, read }) => read.runs.map((facts, index) => ({ log, facts, index })));
  let time = -Infinity;
  const timed = runs.map((run) => {
    // A run that does not tell when it began stands behind the one before it in its file.
    if (run.index === 0) time = -Infinity;
    time = stampTime(`[${run.facts.startedAtUtc.value ?? ''}]`) ?? time;
    return { run, time };
  });
  const sorted: CaseRun[] = timed
    .sort((one, other) => (one.time === other.time ? 0 : one.time - other.time))
    .map(({ run: { log, facts, index } }) => ({ key: `${log}:${index}`, log, facts, registry: null }));
  const alone: CaseRun[] = [];
  for (const [index, { computer, registry }] of byComputer(registries).entries()) {
    const at = lastRunOf(computer, sorted);
    const run = sorted[at];
    if (run && !run.registry) sorted[at] = { ...run, registry };
    else
      alone.push({
        key: `${id}:registry-${index}`,
        log: null,
        facts: null,
        registry,
        ...(computer !== null && { computer: computer.toUpperCase() }),
      });
  }
  return [...sorted, ...alone];
}

/** Exports of one computer together, those that name none with the only one that is named. */
function byComputer(registries: readonly CaseRegistry[]): ComputerRegistry[] {
  const computers = new Map<string | null, Registry>();
  const named = registries.map(({ registry }) => ({
    computer: registryNames(registry).computers[0]?.toLowerCase() ?? null,
    registry,
  }));
  const names = new Set(named.flatMap(({ computer }) => computer ?? []));
  const [only] = names.size === 1 ? names : [null];
  for (const { computer, registry } of named) {
    const whose = computer ?? only ?? null;
    const known = computers.get(whose);
    computers.set(whose, known ? mergeRegistries(known, registry) : registry);
  }
  return [...computers].map(([computer, registry]) => ({ computer, registry }));
}

/** The last run on a computer; without a name the last run there is, if all are of one computer. -1 where there is none. */
function lastRunOf(computer: string | null, runs: readonly CaseRun[]): number {
  const servers = runs.map(({ facts }) => facts?.server.value?.toLowerCase() ?? null);
  if (computer !== null) return servers.findLastIndex((server) => server === null || server === computer);
  return new Set(servers.filter((server) => server !== null)).size > 1 ? -1 : runs.length - 1;
}
