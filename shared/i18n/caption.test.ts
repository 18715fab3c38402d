import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rehearseRun, waysOfRun } from '../case/take-case';
import { WAY_IDS } from '../case/way-out';
import { CASE_SHOTS } from '../case/ways/case-shots';
import type { RunFacts } from '../setup-log/read/run-facts';
import { GOLDEN_LOG, readLogText, writtenLog } from '../testing/case/logs';
import { NO_FACTS, read } from '../testing/case/sample-facts';
import { captionOf } from './caption';
import { LOCALES } from './locale';

const SCENARIOS = readdirSync(new URL('../scenario/files', import.meta.url));

/** Needs three lines at the prompt, so that pictures of one name are numbered. */
const UNPREPARED: RunFacts = {
  ...NO_FACTS,
  outcome: read('task-failed'),
  mode: read('Install'),
  schemaUpdateRequired: read(true),
  orgUpdateRequired: read(true),
  domainUpdateRequired: read(true),
};

/** The ways out of a run, with the names of their pictures. */
function waysOf(facts: RunFacts) {
  const run = { key: 'log:0', log: 'log', facts, registry: null };
  return waysOfRun(run, rehearseRun(run)).map(({ way, path }) => ({
    id: way.id,
    names: path.flatMap((step) => ('shot' in step ? [step.shot] : [])),
  }));
}

describe('the caption of a picture', () => {
  it('is its own, or what the picture of that name shows, with its number', () => {
    expect(captionOf('x', { en: 'Done', fr: 'Fini' }, 'fr')).toBe('Fini');
    expect(captionOf('completion', null, 'fr')).toBe('Achèvement');
    expect(captionOf('prompt-line', undefined, 'en')).toBe('The line at the Command Prompt');
    expect(captionOf('prompt-line-2', null, 'fr')).toMatch(/commandes \(2\)$/);
    expect(captionOf('toString', null, 'en')).toBe('toString');
    expect(captionOf('constructor-2', null, 'en')).toBe('constructor-2');
  });

  it('is words in both languages for each picture of every way out', () => {
    const runs = [GOLDEN_LOG, ...SCENARIOS.map(writtenLog)].flatMap((log) => readLogText(log).runs);
    const ways = [UNPREPARED, ...runs].flatMap(waysOf);
    const ids: ReadonlySet<string> = new Set(ways.map(({ id }) => id));
    expect(WAY_IDS.filter((id) => !ids.has(id))).toEqual([]);
    const names = new Set([...CASE_SHOTS, ...ways.flatMap((way) => way.names)]);
    expect(names).toContain('prompt-line-2');
    for (const locale of LOCALES)
      for (const name of names) expect(captionOf(name, null, locale), name).toMatch(/^(?!.*[a-z]-\d)\p{Lu}/u);
  });
});
