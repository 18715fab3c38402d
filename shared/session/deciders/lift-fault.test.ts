import { describe, expect, it } from 'vitest';
import { withFault } from '../../testing/planted-fault';
import { openConsole } from '../../testing/console';
import { drive } from '../../testing/drive';
import { readScenario } from '../../testing/read-scenario';
import { applyCommand } from '../apply';
import { commandSchema } from '../command';
import { openSession } from '../open';
import { evolve } from '../evolve';

const TASK = 'start-TransportService';
const LIFT = { type: 'lift-fault', task: TASK } as const;
/** Nothing but the planted fault makes Hub Transport fail here. */
const scenario = withFault(readScenario('failed-hub-transport-no-legacy'), TASK);

describe('taking the cause of a failure as cured', () => {
  it('lets the step succeed that has failed, the next time', () => {
    const walk = drive(scenario);
    walk.startInstall('HubTransport');
    walk.settle();
    expect(walk.session().run?.status).toBe('failed');
    walk.pass({ type: 'finish-setup' }, LIFT);
    expect(walk.events().at(-1)).toMatchObject({ type: 'fault-lifted', task: TASK });
    walk.reinstall('HubTransport');
    expect(walk.events().filter((event) => event.type === 'setup-finished')).toMatchObject([
      { outcome: 'failed' },
      { outcome: 'completed' },
    ]);
  });

  it('may be done before the step fails, and in the wizard while nothing runs', () => {
    const walk = drive(scenario);
    walk.pass({ type: 'open-setup', door: 'change' }, LIFT, { type: 'cancel-setup' });
    walk.reinstall('HubTransport');
    expect(walk.events().filter((event) => event.type === 'setup-finished')).toMatchObject([
      { outcome: 'completed' },
    ]);
  });

  it('takes away that fault alone, and leaves the server as it is', () => {
    const [first] = scenario.faults;
    if (!first) throw new Error('No fault was planted.');
    const other = { ...first, task: 'install-TransportAgents' };
    const { session } = openSession({ ...scenario, faults: [first, other] });
    const { session: lifted, events } = applyCommand(session, LIFT);
    expect(lifted.scenario.faults).toEqual([other]);
    expect(lifted.host).toEqual(session.host);
    expect(events.reduce(evolve, session).scenario).toEqual(lifted.scenario);
  });

  it('is refused for a task that does not fail, and once it is done', () => {
    const walk = drive(scenario);
    expect(walk.refused({ type: 'lift-fault', task: 'install-Nothing' })).toBe('no-such-fault');
    walk.pass(LIFT);
    const before = walk.session().scenario;
    expect(walk.refused(LIFT)).toBe('no-such-fault');
    expect(walk.session().scenario).toEqual(before);
  });

  it('is refused while Setup runs, from the wizard and from the prompt', () => {
    const walk = drive(scenario);
    walk.startInstall('HubTransport');
    expect(walk.refused(LIFT)).toBe('setup-running');
    const prompt = openConsole(scenario);
    prompt.enter('D:\\Setup.com /mode:Install /roles:HubTransport');
    const { events } = applyCommand(prompt.session(), LIFT);
    expect(events).toMatchObject([{ type: 'command-refused', reason: { code: 'setup-running' } }]);
  });

  it('has the name of a task, and nothing else', () => {
    const takes = (command: unknown) => commandSchema.safeParse(command).success;
    expect(takes(LIFT)).toBe(true);
    expect(takes({ type: 'lift-fault' })).toBe(false);
    expect(takes({ ...LIFT, task: 1 })).toBe(false);
    expect(takes({ ...LIFT, task: 'x'.repeat(100_000) })).toBe(false);
    expect(takes({ ...LIFT, isCured: true })).toBe(false);
  });
});
