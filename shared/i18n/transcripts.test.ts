import { describe, expect, it } from 'vitest';
import { CONSOLE_WIDTH } from '../command-line/console-columns';
import type { Scenario } from '../scenario/schema';
import type { Command } from '../session/command';
import { promptSnapshot } from '../session/snapshot/prompt-snapshot';
import { drive, type Drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import { SERVERS, UPGRADABLE } from '../testing/servers';
import { CATALOGS } from './catalogs';
import { promptText } from './prompt-text';
import { LOCALES, type Locale } from './locale';
import { runningStepText } from './setup-text';

const BASE = readScenario('failed-hub-transport');
const on = (host: Scenario['host'], part: Partial<Scenario> = {}): Scenario => ({ ...BASE, host, ...part });

interface Run {
  readonly name: string;
  readonly scenario: Scenario;
  readonly before?: readonly Command[];
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** The first server of a forest, its prerequisites installed. */
const FIRST = on({ ...SERVERS.first, windows: BASE.host.windows });

const RUNS: readonly Run[] = [
  {
    name: 'recovery',
    scenario: BASE,
    lines: ['D:\\Setup /roles:HubTransport /LegacyRoutingServer:GVA-MAIL01.contoso.com'],
    exitCode: 0,
  },
  { name: 'wrong-role', scenario: BASE, lines: ['D:\\Setup /role:um'], exitCode: 1 },
  {
    name: 'removal',
    scenario: on(SERVERS.full),
    before: [{ type: 'remove-send-connector', name: 'Internet' }],
    lines: ['D:\\Setup.com /mode:Uninstall /roles:U,C'],
    exitCode: 0,
  },
  {
    name: 'first-server',
    scenario: FIRST,
    lines: ['D:\\Setup.com /mode:install /roles:mb, ca, ht, mt /on:"First Organization"'],
    exitCode: 0,
  },
  { name: 'upgrade', scenario: on(UPGRADABLE), lines: ['D:\\Setup.com /mode:upgrade'], exitCode: 0 },
  {
    name: 'failed-task',
    scenario: on(SERVERS.failed),
    before: [
      { type: 'stop-service', name: 'MSExchangeTransport' },
      { type: 'set-service-start-type', name: 'MSExchangeTransport', startType: 'disabled' },
    ],
    lines: ['D:\\Setup /r:HubTransport'],
    exitCode: 1,
  },
  {
    name: 'preparation',
    scenario: FIRST,
    lines: ['D:\\Setup /PrepareSchema', 'D:\\Setup /PrepareAD /on:Contoso', 'D:\\Setup /pd:emea.contoso.com'],
    exitCode: 0,
  },
  {
    name: 'refused-lines',
    scenario: on(SERVERS.full),
    lines: [
      'D:\\Setup /roles:HubTransport,EdgeTransport',
      'D:\\Setup /upgrade',
      '"%LocalExchangeInstallationDir%\\bin\\Setup.com" /PrepareSchema',
    ],
    exitCode: 1,
  },
];

function play({ scenario, before = [], lines }: Run): Drive {
  const walk = drive(scenario);
  for (const command of before) walk.attempt(command);
  for (const line of lines) {
    walk.pass({ type: 'enter-line', line });
    walk.settle();
  }
  return walk;
}

function screen(walk: Drive, locale: Locale): string {
  const { outputs } = walk.session().prompt;
  return outputs.map((output) => promptText(CATALOGS[locale], locale, output)).join('\n');
}

describe.each(RUNS)('the transcript of $name', (run) => {
  const walk = play(run);

  it.each(LOCALES)('stands as it is written down, %s', async (locale) => {
    expect(walk.session().prompt.exitCode).toBe(run.exitCode);
    await expect(`${screen(walk, locale)}\n`).toMatchFileSnapshot(
      `../testing/transcripts/${run.name}.${locale}.txt`,
    );
  });

  it.each(LOCALES)('keeps to the columns of the console, %s', (locale) => {
    const lines = screen(walk, locale).split('\n');
    expect(lines.filter((line) => line.length > CONSOLE_WIDTH && !line.includes('>'))).toEqual([]);
    const steps = lines.filter((line) => line.includes('.'.repeat(10)));
    expect(steps.length > 0).toBe(run.name !== 'refused-lines');
    for (const step of steps) {
      // Four blanks, the label in a field of 33, 25 dots from column 37 on, the status word at column 63.
      expect(step.slice(0, 4)).toBe('    ');
      expect(step.slice(4, 37)).toMatch(/^\S.{0,31} *$/);
      expect(step.slice(37, 62)).toBe('.'.repeat(25));
      expect(step.slice(62)).toMatch(locale === 'en' ? /^ (COMPLETED|FAILED)$/ : /^ (TERMINÉ|ÉCHEC)$/);
    }
  });
});

it('dots are drawn as the work goes on, never fewer than before', () => {
  const walk = drive(BASE);
  walk.pass({ type: 'enter-line', line: 'D:\\Setup /roles:HubTransport' });
  const drawn = new Map<string, number[]>();
  while (walk.session().unattended) {
    const { running } = promptSnapshot(walk.session());
    if (running) {
      const text = runningStepText(CATALOGS.en, running);
      const label = text.slice(4, 37).trim();
      drawn.set(label, [...(drawn.get(label) ?? []), text.slice(37).length]);
    }
    walk.pass({ type: 'advance-clock', milliseconds: 2_000 });
  }
  expect([...drawn.keys()]).toEqual(['Hub Transport Role Checks', 'Hub Transport Server Role']);
  for (const counts of drawn.values()) {
    expect(counts.toSorted((left, right) => left - right)).toEqual(counts);
    expect(counts[0]).toBeLessThan(3);
    expect(Math.max(...counts)).toBeGreaterThan(15);
    expect(Math.max(...counts)).toBeLessThanOrEqual(25);
  }
});
