import { afterAll, describe, expect, it } from 'vitest';
import { SETUP_LOG_PATH } from '../../host/files/setup-logs';
import type { Host } from '../../host/host';
import type { EventOf, SessionEvent } from '../../session/event';
import { drive } from '../../testing/drive';
import { readScenario, SHIPPED } from '../../testing/read-scenario';
import { FAILURE_PHRASES } from '../failure-phrases';
import { fillPhrase } from '../entry';
import { SetupLogReader } from './reader';
import type { RunFacts } from './run-facts';

function runsOf({ files }: Host): readonly RunFacts[] {
  const log = files.find(({ path }) => path.toLowerCase() === SETUP_LOG_PATH.toLowerCase());
  const reader = new SetupLogReader();
  for (const line of (log?.content ?? '').split('\r\n')) reader.push(line);
  return reader.end().runs;
}

/** The events of one Setup after another, from its start on. */
function setups(events: readonly SessionEvent[]): SessionEvent[][] {
  const all: SessionEvent[][] = [];
  for (const event of events) {
    if (event.type === 'setup-opened' || event.type === 'unattended-setup-started') all.push([]);
    all.at(-1)?.push(event);
  }
  return all;
}

function only<Type extends SessionEvent['type']>(
  events: readonly SessionEvent[],
  type: Type,
): readonly EventOf<Type>[] {
  return events.filter((event): event is EventOf<Type> => event.type === type);
}

/** What the tests have met in all: they would prove nothing on runs that never fail. */
const met = { completed: 0, failed: 0, resumed: 0, findings: 0, wizard: 0, prompt: 0 };

describe.each(SHIPPED)('the log that %s writes on its reference path', (id) => {
  const scenario = readScenario(id);
  const walk = drive(scenario);
  walk.play();
  const before = runsOf(scenario.host).length;
  const runs = runsOf(walk.session().host).slice(before);
  const played = setups(walk.events());

  it('is read back as as many runs, through the door that they came', () => {
    const doors = played.map(([first]) => (first?.type === 'setup-opened' ? 'gui' : 'cli'));
    expect(runs.filter(({ outcome }) => outcome.value !== 'invalid-command-line')).toHaveLength(
      played.length,
    );
    expect(runs.map((run) => run.interface.value)).toEqual(doors);
    met.wizard += doors.filter((door) => door === 'gui').length;
    met.prompt += doors.filter((door) => door === 'cli').length;
  });

  it('tells what the checks found, what failed and what was taken up again', () => {
    for (const [index, events] of played.entries()) {
      const run = runs[index];
      // Checks that are run again replace what those before them have found.
      const lastChecks = events.slice(events.findLastIndex(({ type }) => type === 'checks-started') + 1);
      const found = only(lastChecks, 'check-group-finished').flatMap(({ findings }) => findings);
      expect(new Set(run?.prereqFailures.value.map(({ ruleId }) => ruleId))).toEqual(
        new Set(found.map(({ rule }) => rule)),
      );
      met.findings += found.length;
      const groups = only(events, 'setup-started').flatMap((started) => started.groups);
      const resumed = groups.flatMap(({ resumesAt }) => resumesAt ?? []);
      // Of several roles that were taken up again the last one counts.
      expect(run?.resume.value.failedTaskId ?? null).toBe(resumed.at(-1) ?? null);
      met.resumed += resumed.length;
      const end = only(events, 'setup-finished').at(-1);
      if (!end) continue;
      expect(run?.outcome.value).toBe(end.outcome === 'completed' ? 'completed' : 'task-failed');
      met[end.outcome] += 1;
      const failed = only(events, 'task-failed').at(-1);
      if (end.outcome === 'completed' || !failed) continue;
      expect(run?.errorReferenceId.value).not.toBeNull();
      const message = fillPhrase(FAILURE_PHRASES[failed.failure.code], failed.failure.params);
      expect(run?.failureMessage.value).toBe(message);
    }
  });
});

afterAll(() => {
  expect(Object.entries(met).filter(([, count]) => count < 3)).toEqual([]);
});
