import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../command-line/read-line';
import { printPlan } from '../../command-line/print-plan';
import { inRoleOrder, SERVER_ROLES, type ServerRole } from '../../host/server-role';
import type { Scenario } from '../../scenario/schema';
import type { SetupEntry } from '../../setup/entry';
import type { SetupPlan } from '../../setup/plan/plan';
import { anyServer } from '../../testing/any-server';
import { drive, type Drive } from '../../testing/drive';
import { readScenario } from '../../testing/read-scenario';
import { PROPERTY_RUNS } from '../../testing/runs';
import { walkToChecks, withoutHistory, type Choices } from '../../testing/wizard-walk';
import type { SessionEvent } from '../event';

const MEDIA = { folder: 'D:\\', setup: { kind: 'media', folder: 'D:\\' } } as const;

const roles = fc
  .uniqueArray(fc.constantFrom(...SERVER_ROLES.map(({ role }) => role)), { minLength: 1, maxLength: 4 })
  .map((list) => inRoleOrder(list));
const choice: fc.Arbitrary<Choices> = fc.record({
  errorReporting: fc.boolean(),
  targetDir: fc.constantFrom(null, null, 'E:\\Exchange', 'E:\\R&D (test)\\Exchange Server'),
  legacyClients: fc.boolean(),
  bridgehead: fc.constantFrom('MAIL01.contoso.com', 'GVA-MAIL01.contoso.com', 'LYON-MAIL01.contoso.com'),
});
const door = fc.constantFrom<SetupEntry>('change', 'change', 'remove', 'media', 'media');
const server = fc.oneof(
  { weight: 4, arbitrary: anyServer },
  { weight: 1, arbitrary: fc.constantFrom(...['fresh', 'perimeter'].map(preparedServer)) },
);

/** A server that Setup opens on: the first of a forest, with its prerequisites; a workgroup computer. */
function preparedServer(kind: string): Scenario {
  const scenario = readScenario(kind === 'fresh' ? 'fresh-server' : 'perimeter-edge');
  const { windows } = readScenario('failed-hub-transport').host;
  const packages = { ...scenario.host.windows, packages: windows.packages };
  return { ...scenario, host: { ...scenario.host, windows: packages } };
}

/** The plan that the wizard's answers come to; null where its pages do not let anybody so far. */
function planByWizard(
  walk: Drive,
  entry: SetupEntry,
  wanted: readonly ServerRole[],
  choices: Choices,
): SetupPlan | null {
  if (walk.attempt({ type: 'open-setup', door: entry })) return null;
  walk.pass({ type: 'cancel-setup' });
  try {
    walkToChecks(walk, entry, wanted, choices);
  } catch (error) {
    // A page does not let anybody past with these answers; everything else is a fault of ours.
    if (error instanceof Error && error.message.includes(' was refused: ')) return null;
    throw error;
  }
  const plan = walk.session().checks?.plan ?? null;
  return plan && plan.roles.length > 0 ? plan : null;
}

/** What Setup did, without when, and without what belongs to a door alone. */
function setupEvents(events: readonly SessionEvent[]): unknown[] {
  const own = /^(setup-(started|finished)|checks-|check-group|task-|role-configuration|watermark)/;
  return events
    .filter(({ type }) => own.test(type))
    .map(
      (event) =>
        JSON.parse(
          JSON.stringify(event, (key, value: unknown) =>
            ['at', 'door', 'modified'].includes(key) ? undefined : value,
          ),
        ) as unknown,
    );
}

/** What stands in the event log, without when, and without the build of the Setup that ran: Change starts the installed one. */
function loggedEvents(walk: Drive): unknown[] {
  return walk
    .session()
    .host.eventLog.map(({ code, params }) => ({ code, params: { ...params, build: null } }));
}

/** Enters a line through the media's Setup.com; the log and the screen apart, the outcome is Setup's. */
function byPrompt(scenario: Scenario, line: string): Drive {
  const walk = drive(scenario);
  walk.pass({ type: 'enter-line', line: `D:\\Setup.com ${line}` });
  walk.settle();
  return walk;
}

describe('wizard and command line', () => {
  it('with the same choices leave equal hosts and the same events, and a printed plan is read as itself', () => {
    let [compared, completed, refused] = [0, 0, 0];
    fc.assert(
      fc.property(server, door, roles, choice, (scenario, entry, wanted, choices) => {
        const wizard = drive(scenario);
        const plan = planByWizard(wizard, entry, wanted, choices);
        // A recovery that the wizard takes up again has chosen roles; by line it takes those of the directory (S26).
        if (!plan || plan.action === 'DisasterRecovery') return;
        const line = printPlan(plan);
        const read = readLine(scenario.host, line, MEDIA);
        expect(read.ok ? { ...read.value.plan, door: 'wizard' } : [line, read.problems]).toEqual(plan);
        const before = wizard.events().findLastIndex(({ type }) => type === 'checks-started');
        if (wizard.attempt({ type: 'start-setup' })) refused += 1;
        wizard.settle();
        const prompt = byPrompt(scenario, line);
        expect(setupEvents(prompt.events())).toEqual(setupEvents(wizard.events().slice(before)));
        expect(withoutHistory(prompt.session().host)).toEqual(withoutHistory(wizard.session().host));
        expect(loggedEvents(prompt)).toEqual(loggedEvents(wizard));
        compared += 1;
        if (prompt.session().prompt.exitCode === 0) completed += 1;
      }),
      { numRuns: PROPERTY_RUNS.bothDoors },
    );
    // Enough of them were worth comparing, and enough went through.
    expect(compared).toBeGreaterThan(PROPERTY_RUNS.bothDoors * 0.3);
    expect(completed).toBeGreaterThan(PROPERTY_RUNS.bothDoors * 0.1);
    expect(refused).toBeGreaterThan(0);
  });
});
