import { readFileSync } from 'node:fs';
import { SETUP_LOG_PATH } from '../../host/files/setup-logs';
import type { Host } from '../../host/host';
import { SetupLogReader } from '../../setup-log/read/reader';
import type { Fact, LogRead, RunFacts } from '../../setup-log/read/run-facts';
import { drive } from '../drive';
import { readScenario } from '../read-scenario';

/** The log of Exchange 2007 that was written by hand, with CRLF. */
export const GOLDEN_LOG = readFileSync(
  new URL('../setup-logs/hub-transport-2007.log', import.meta.url),
  'utf8',
);

/** Reads the text of a log as the program does. */
export function readLogText(text: string): LogRead {
  const reader = new SetupLogReader();
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) reader.push(line);
  return reader.end();
}

/** The log that lies on a server's disk. */
export function logOf({ files }: Host): string {
  return files.find(({ path }) => path.toLowerCase() === SETUP_LOG_PATH.toLowerCase())?.content ?? '';
}

/** The log that a scenario's reference path leaves. */
export function writtenLog(scenario: string): string {
  const walk = drive(readScenario(scenario));
  walk.play();
  return logOf(walk.session().host);
}

/** Facts that are names, paths or sentences of the customer's: what redaction changes. */
const TOLD_BY_CUSTOMER: ReadonlySet<string> = new Set([
  'user',
  'commandLine',
  'server',
  'fqdn',
  'site',
  'domainController',
  'globalCatalog',
  'schemaMaster',
  'schemaMasterSite',
  'organization',
  'configContainerDn',
  'installDir',
  'sourceDir',
  'failureMessage',
  'firstError',
]);

/** What a run says that is none of the customer's words: each fact's value and how sure it is, findings without their texts. */
export function withoutNames(run: RunFacts): Record<string, unknown> {
  const facts = Object.entries(run) as [string, Fact<unknown> | string | number | null][];
  const told = facts.map(([name, fact]) => {
    const isFact = typeof fact === 'object' && fact !== null;
    if (!isFact) return [name, fact];
    if (TOLD_BY_CUSTOMER.has(name)) return [name, { isThere: fact.value !== null, line: fact.line }];
    if (name !== 'prereqFailures') return [name, fact];
    return [
      name,
      run.prereqFailures.value.map(({ text, ...finding }) => ({ ...finding, isSaid: text !== '' })),
    ];
  });
  return Object.fromEntries(told) as Record<string, unknown>;
}
