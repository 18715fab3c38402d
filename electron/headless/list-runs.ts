import type { CaseLog, CustomerCase } from '../../shared/case/customer-case';
import { markedRoles } from '../../shared/host/role-status';
import { CATALOGS } from '../../shared/i18n/catalogs';
import { fill } from '../../shared/i18n/fill';
import type { Locale } from '../../shared/i18n/locale';
import type { Fact, RunFacts } from '../../shared/setup-log/read/run-facts';
import { columns } from './columns';

interface NumberedRun {
  readonly log: CaseLog;
  /** Among all runs of the log, from 1. */
  readonly number: number;
  readonly run: RunFacts;
}

/**
 * What `import --json` prints: an object a run, each fact's value under its name and what is behind it, then an object a
 * registry export with the marks of roles in it.
 */
export function caseAsJson({ logs, registries }: CustomerCase): readonly object[] {
  const marks = registries.map(({ name, registry }) => ({
    file: name,
    registry: { markedRoles: markedRoles(registry) },
  }));
  return [...logs.flatMap(runsOf).map(runAsJson), ...marks];
}

function runAsJson({ log, number, run }: NumberedRun): object {
  const facts = Object.entries(run).filter((entry): entry is [string, Fact<unknown>] => isFact(entry[1]));
  const evidence = facts.map(([name, { confidence, line }]) => [name, { confidence, line }] as const);
  const values = facts.map(([name, { value }]) => [name, value] as const);
  return {
    file: log.name,
    run: number,
    ...run,
    ...Object.fromEntries(values),
    evidence: Object.fromEntries(evidence),
  };
}

/** What `import` prints: a row a run, and the registry exports. */
export function runsAsText({ logs, registries }: CustomerCase, locale: Locale): readonly string[] {
  const catalog = CATALOGS[locale];
  const { head, noRun, registry } = catalog.customerData.runs;
  const rows = logs.flatMap((log) =>
    log.read.runs.length === 0
      ? [[log.name, noRun, '', '', '', '', '', '']]
      : runsOf(log).map((numbered) => runCells(numbered, locale)),
  );
  const titles = [
    head.file,
    head.run,
    head.product,
    head.version,
    head.mode,
    head.interface,
    head.outcome,
    head.failedTask,
  ];
  return [
    ...(rows.length > 0 ? columns([titles, ...rows]) : []),
    ...registries.map(({ name }) => fill(catalog, locale, registry, { name })),
  ].map((line) => printable(line).trimEnd());
}

function runsOf(log: CaseLog): readonly NumberedRun[] {
  const { runs, runCount } = log.read;
  const dropped = Math.max(0, runCount - runs.length);
  return runs.map((run, index) => ({ log, number: dropped + index + 1, run }));
}

function runCells({ log, number, run }: NumberedRun, locale: Locale): readonly string[] {
  const { modes, interfaces, outcomes, unknown } = CATALOGS[locale].customerData.runs;
  const mode = run.mode.value;
  const door = run.interface.value;
  return [
    log.name,
    String(number),
    run.product.value ?? unknown,
    run.version.value ?? unknown,
    mode === null ? unknown : modes[mode],
    door === null ? unknown : interfaces[door],
    outcomes[run.outcome.value],
    run.failedTask.value ?? unknown,
  ];
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'confidence' in value && 'value' in value;
}

/** What a file says must not write over the screen. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what has to go
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, ' ');
}
