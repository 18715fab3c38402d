import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY_RUNS } from '../../testing/runs';
import { SetupLogReader } from './reader';
import type { Fact, LogRead, RunFacts } from './run-facts';

const GOLDEN = readFileSync(
  new URL('../../testing/setup-logs/hub-transport-2007.log', import.meta.url),
  'utf8',
).split('\r\n');

/** Lines of later products, written by us. */
const LATER = [
  '[01/08/2021 23:17:50.0856] [0] **********************************************',
  '[01/08/2021 23:17:50.0856] [0] Starting Microsoft Exchange Server 2016 Setup',
  '[01/08/2021 23:17:50.0856] [0] Setup version: 15.1.2176.2.',
  "[01/08/2021 23:17:51.0001] [0] RuntimeAssembly was started with the following command: '/mode:install'.",
  '[01/08/2021 23:17:52.0001] [1] Started [Rule:PendingReboot] [Parent:x] [RuleType:Error]',
  '[01/08/2021 23:17:52.0001] [1] Evaluated [Rule:PendingReboot] [HasException:False] [Value:"True"] [x]',
  '[01/08/2021 23:17:53.0001] [1] [REQUIRED] A restart is pending.',
  '[01/08/2021 23:17:53.0001] [1] Help URL: http://x/ms.exch.setupreadiness.PendingReboot.aspx',
  "[01/08/2021 23:17:54.0001] [1] Processing component 'Transport' (Starting).",
  '[01/08/2021 23:17:54.0001] [1] Executing:',
  '  $RoleBinPath = "x"',
  '[01/08/2021 23:17:55.0001] [1] The following error was generated when "$error.Clear();',
  '" was run: "System.Exception: no".',
  '[01/08/2021 23:17:55.0001] [1] [ERROR-REFERENCE] Id=Transport___1 Component=EXCHANGE14:\\Current',
  "[01/08/2021 23:17:56.0001] [0] The Exchange Server setup operation didn't complete. More in the log.",
];
const LINES = [...GOLDEN, ...LATER];

function read(lines: readonly string[]): LogRead {
  const reader = new SetupLogReader();
  for (const line of lines) reader.push(line);
  return reader.end();
}

/** Facts that are said to be read, with their values. */
function readFacts(run: RunFacts): (readonly [string, Fact<unknown>])[] {
  const entries = Object.entries(run) as [string, unknown][];
  return entries.flatMap(([name, fact]) =>
    typeof fact === 'object' && fact !== null && 'confidence' in fact && fact.confidence === 'read'
      ? [[name, fact as Fact<unknown>] as const]
      : [],
  );
}

/** One small damage to a log. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(), to: fc.nat(40) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), to: fc.nat(40) }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('character' as const), at: fc.nat(), to: fc.nat(0xffff) }),
  fc.record({ kind: fc.constant('splice' as const), at: fc.nat(), to: fc.nat() }),
);

function damaged(lines: string[], { kind, at, to }: { kind: string; at: number; to: number }): string[] {
  const line = at % Math.max(1, lines.length);
  const text = lines[line] ?? '';
  const place = to % (text.length + 1);
  switch (kind) {
    case 'cut':
      return [...lines.slice(0, line), text.slice(0, place)];
    case 'drop':
      return [...lines.slice(0, line), ...lines.slice(line + to)];
    case 'repeat':
      return [...lines.slice(0, line), ...lines.slice(line, line + to), ...lines.slice(line)];
    case 'swap':
      return lines.map((each, index) => (index === line ? (lines[to % lines.length] ?? '') : each));
    case 'character':
      return lines.map((each, index) =>
        index === line ? each.slice(0, place) + String.fromCharCode(to) + each.slice(place + 1) : each,
      );
    default:
      return lines.map((each, index) =>
        index === line ? each.slice(0, place) + (LINES[to % LINES.length] ?? '') : each,
      );
  }
}

describe('a damaged log', () => {
  it('is read to its end, and tells nothing that does not stand in it', () => {
    let withRuns = 0;
    fc.assert(
      fc.property(
        fc.nat(LINES.length - 1),
        fc.integer({ min: 1, max: 60 }),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        (from, count, damages) => {
          const lines = damages.reduce(damaged, LINES.slice(from, from + count));
          const { runs, sections, remarks, lines: counted } = read(lines);
          expect(counted).toBe(lines.length);
          expect(sections.length).toBeLessThanOrEqual(lines.length);
          expect(remarks.length).toBeLessThan(10);
          for (const run of runs) {
            withRuns += 1;
            expect(run.startLine).toBeGreaterThan(0);
            expect(run.endLine).toBeLessThanOrEqual(lines.length);
            for (const [name, { value, line }] of readFacts(run)) {
              if (line === null) continue;
              expect(line, name).toBeGreaterThanOrEqual(run.startLine);
              expect(line, name).toBeLessThanOrEqual(run.endLine);
              if (typeof value === 'string' && SAID.has(name)) expect(lines[line - 1], name).toContain(value);
            }
          }
        },
      ),
      { numRuns: PROPERTY_RUNS.damagedLogs },
    );
    expect(withRuns).toBeGreaterThan(PROPERTY_RUNS.damagedLogs / 10);
  });

  it('cut anywhere tells of the whole what it still can', () => {
    const text = GOLDEN.slice(0, 43).join('\r\n');
    const whole = read(text.split('\r\n')).runs[0];
    for (let end = 0; end <= text.length; end += 1) {
      const [run] = read(text.slice(0, end).split('\r\n')).runs;
      if (!run || !whole) continue;
      const isWholeLine = text[end] === '\r' || end === text.length;
      if (!isWholeLine) continue;
      for (const [name, { value }] of readFacts(run))
        if (SAID.has(name)) expect(value, `${name} at ${end}`).toBe(valueOf(whole, name));
    }
  });

  it('takes time that grows with the length of a line, and no more', () => {
    const starts = [
      ...LINES.map((line) => line.slice(0, 48)),
      '[[[[[[[[',
      '[ERROR] The execution of: "$error.Clear(); ',
      'Evaluated [Setting:a] [HasException:',
    ];
    for (const start of starts) {
      const head = '[01/08/2021 23:17:50.0856] [1] ';
      const line = start.startsWith('[01/') ? start : head + start;
      const filler = `${start} [Rule:x] [Message: "", "" '`;
      read([LINES[1] ?? '', line + filler.repeat(Math.ceil(900_000 / filler.length))]);
    }
    // With one backward look for each character this would take hours.
    expect(starts.length).toBeGreaterThan(100);
  });
});

/** Facts whose value stands in their line as it is. */
const SAID: ReadonlySet<string> = new Set([
  'product',
  'version',
  'user',
  'commandLine',
  'server',
  'domainController',
  'globalCatalog',
  'organization',
  'errorReferenceId',
  'failureMessage',
  'firstError',
]);

function valueOf(run: RunFacts, name: string): unknown {
  const fact: unknown = Object.entries(run).find(([key]) => key === name)?.[1];
  return typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : undefined;
}
