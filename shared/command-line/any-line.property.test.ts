import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSession } from '../session/open';
import { applyCommand } from '../session/apply';
import { millisecondsUntilIdle } from '../session/pending';
import { anyLine } from '../testing/any-line';
import { readScenario } from '../testing/read-scenario';
import { PROPERTY_RUNS } from '../testing/runs';
import { SERVERS } from '../testing/servers';
import { readLine } from './read-line';
import { printPlan } from './print-plan';

const MEDIA = { folder: 'D:\\', setup: { kind: 'media', folder: 'D:\\' } } as const;
const HOSTS = Object.values(SERVERS);

it('any line is read or refused with a reason, and what is read is printed as a line that means the same', () => {
  const seen = { read: 0, refused: 0, switches: 0 };
  fc.assert(
    fc.property(anyLine, fc.nat(HOSTS.length - 1), (line, index) => {
      const host = HOSTS[index]!;
      const result = readLine(host, line, MEDIA);
      if (!result.ok) {
        seen.refused += 1;
        expect(result.problems.length).toBeGreaterThan(0);
        return;
      }
      seen.read += 1;
      if (result.value.request.switches.length > 1) seen.switches += 1;
      const { plan } = result.value;
      const again = readLine(host, printPlan(plan), MEDIA);
      expect(again.ok ? again.value.plan : again.problems).toEqual(plan);
    }),
    { numRuns: PROPERTY_RUNS.lines },
  );
  // Not vacuous: enough of them were right, alone and in company.
  expect(seen.read).toBeGreaterThan(PROPERTY_RUNS.lines / 100);
  expect(seen.switches).toBeGreaterThan(PROPERTY_RUNS.lines / 1000);
});

it('a line that is refused changes nothing on the server, whatever it is; one that is not comes to its end', () => {
  const base = readScenario('failed-hub-transport');
  const sessions = HOSTS.map((host) => openSession({ ...base, host }).session);
  const seen = { refused: 0, started: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom('Setup ', 'D:\\Setup.com ', 'setup'),
      anyLine,
      fc.nat(sessions.length - 1),
      (program, line, index) => {
        const session = sessions[index]!;
        const at = { ...session, prompt: { ...session.prompt, folder: 'D:\\' } };
        let { session: after } = applyCommand(at, { type: 'enter-line', line: program + line });
        if (!after.unattended) {
          seen.refused += 1;
          expect({ ...after, prompt: null, revision: 0 }).toEqual({ ...at, prompt: null, revision: 0 });
          expect(after.host).toBe(at.host);
          return;
        }
        seen.started += 1;
        for (let step = 0; after.unattended; step += 1) {
          expect(step).toBeLessThan(10);
          const milliseconds = Math.max(1, millisecondsUntilIdle(after));
          after = applyCommand(after, { type: 'advance-clock', milliseconds }).session;
        }
        expect([0, 1]).toContain(after.prompt.exitCode);
      },
    ),
    { numRuns: PROPERTY_RUNS.enteredLines },
  );
  expect(seen.refused).toBeGreaterThan(PROPERTY_RUNS.enteredLines / 10);
  expect(seen.started).toBeGreaterThan(PROPERTY_RUNS.enteredLines / 100);
});
