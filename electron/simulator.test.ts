import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Push } from '../shared/ipc/api';
import type { Command } from '../shared/session/command';
import { NO_CASES, type CaseDesk } from './case/case-desk';
import { RunPreferences } from './preferences';
import { NO_LABS } from './lab/lab-desk';
import { RUNNING_REPLAYER, type Running, type RunningEvent } from './lab/running';
import { startScenario } from './lab/running-stage';
import { Simulator } from './simulator';
import { Sessions } from './storage/sessions';
import { LIBRARY, shippedScenario } from './testing/scenarios';
import { temporaryFolder } from './testing/tally';

const TASK = 'start-TransportService';
const LIFT: Command = { type: 'lift-fault', task: TASK };

/** A simulator of a server on which a task fails; what its case desk was asked is told by name. */
function simulator(isKiosk: boolean) {
  const folder = path.join(temporaryFolder(), 'data');
  mkdirSync(folder);
  const sessions = new Sessions<Running, RunningEvent>(folder, RUNNING_REPLAYER);
  const asked: string[] = [];
  const pushes: Push[] = [];
  const cases = new Proxy(NO_CASES, {
    get: (desk, name: keyof CaseDesk) => {
      if (name !== 'case') asked.push(name);
      return Reflect.get(desk, name) as unknown;
    },
  });
  const fault = { task: TASK, until: null, failure: 'planted', params: {} } as const;
  const started = startScenario(sessions, { key: 'x', scenario: { ...shippedScenario(), faults: [fault] } });
  const simulated = new Simulator(
    {
      version: '0',
      isKiosk,
      library: LIBRARY,
      sessions,
      preferences: new RunPreferences({ saved: {}, save: () => undefined }, {}, 'en'),
      push: (push) => pushes.push(push),
      pickFile: () => Promise.resolve(null),
      copyText: () => undefined,
      savePage: () => Promise.resolve({ kind: 'cancelled' }),
      pasteText: () => undefined,
      labs: NO_LABS,
      cases,
      onPreferences: () => undefined,
    },
    started.found,
  );
  onTestFinished(() => simulated.close());
  return { simulated, asked, pushes };
}

/** What is done with a customer's data, each with arguments that are right. */
const ASKS: Readonly<
  Record<
    Exclude<keyof CaseDesk, 'case' | 'logs' | 'openPaths' | 'openDropped'>,
    (to: Simulator) => Promise<unknown>
  >
> = {
  openCustomerData: (to) => to.openCustomerData(),
  cancelReading: (to) => to.cancelReading(),
  closeCase: (to) => to.closeCase(),
  lookAtRun: (to) => to.lookAtRun('x'),
  rehearse: (to) => to.rehearse({ run: 'x', way: null, isRedacted: false }),
  sendPictures: (to) =>
    to.sendPictures({
      run: 'x',
      way: 'run-again',
      isRedacted: false,
      locales: ['en'],
      pages: 'all',
      hasMarks: false,
      forms: ['png'],
      cover: {},
    }),
  cancelSending: (to) => to.cancelSending(),
  saveRedactedLog: (to) => to.saveRedactedLog('x'),
};

describe('in kiosk mode', () => {
  it.each([LIFT, { type: 'set-condition', rule: 'RebootPending', outcome: 'fails' } as const])(
    'refuses $type, and nothing has changed',
    async (command) => {
      const { simulated, pushes } = simulator(true);
      const before = simulated.host.session;
      await expect(simulated.execute(command, 'instructor')).rejects.toThrow('Not in kiosk mode.');
      await expect(simulated.execute(command, 'tool')).rejects.toThrow('Not in kiosk mode.');
      expect(simulated.host.session).toBe(before);
      expect(pushes).toEqual([]);
    },
  );

  it('refuses everything about a customer, and the logs of one', async () => {
    const { simulated, asked } = simulator(true);
    for (const ask of Object.values(ASKS)) await expect(ask(simulated)).rejects.toThrow('Not in kiosk mode.');
    const lines = { log: 'x', from: 1, count: 1 };
    await expect(simulated.logLines(lines)).rejects.toThrow('Not in kiosk mode.');
    await expect(simulated.copyLogLines({ log: 'x', ranges: [] })).rejects.toThrow('Not in kiosk mode.');
    expect(asked).toEqual([]);
    expect((await simulated.connect()).case).toBeNull();
  });

  it('does what a student does', async () => {
    const { simulated } = simulator(true);
    const outcome = await simulated.execute({ type: 'open-setup', door: 'change' }, 'wizard');
    expect(outcome.refusal).toBeNull();
    expect((await simulated.connect()).isKiosk).toBe(true);
  });
});

describe('outside of kiosk mode', () => {
  it('takes the cause of a failure as cured, and says where there is none', async () => {
    const { simulated } = simulator(false);
    expect((await simulated.execute(LIFT, 'instructor')).refusal).toBeNull();
    expect(simulated.host.session.scenario.faults).toEqual([]);
    expect((await simulated.execute(LIFT, 'instructor')).refusal?.code).toBe('no-such-fault');
  });

  it('passes on what is asked about a customer', async () => {
    const { simulated, asked } = simulator(false);
    for (const ask of Object.values(ASKS)) await ask(simulated);
    expect(asked).toEqual(Object.keys(ASKS));
  });
});
