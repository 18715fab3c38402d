import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandSchema } from '../../shared/session/command';
import { readScenario } from '../../shared/testing/read-scenario';
import { getApi, setApi } from '../api';
import { sessionStore, startSession } from '../store';
import { inMemoryApi } from './in-memory-api';

const SCREEN = { show: vi.fn(), close: vi.fn(), mark: vi.fn(), reset: vi.fn(), forgetCase: vi.fn() };
let end: () => void = () => undefined;

beforeEach(async () => {
  setApi(inMemoryApi(readScenario('failed-hub-transport')));
  end = startSession(SCREEN);
  await vi.waitFor(() => expect(sessionStore.getState().snapshot).not.toBeNull());
});

afterEach(() => end());

test('the store mirrors a whole recovery by patches alone', async () => {
  const { referencePath } = readScenario('failed-hub-transport');
  for (const step of referencePath) {
    if ('do' in step) await getApi().execute(commandSchema.parse(step.do), 'wizard');
    if ('settle' in step) await getApi().execute({ type: 'advance-clock', milliseconds: 600_000 }, 'wizard');
  }
  const mirrored = sessionStore.getState();
  const whole = await getApi().connect();
  expect(mirrored.revision).toBe(whole.revision);
  expect(mirrored.snapshot).toEqual(whole.snapshot);
  expect(mirrored.snapshot?.wizard?.page).toBe('server-role-selection');
});

test('a refusal is answered, and the mirror only counts it', async () => {
  const before = sessionStore.getState();
  const { refusal } = await getApi().execute({ type: 'go-next' }, 'wizard');
  expect(refusal?.code).toBe('setup-not-open');
  expect(sessionStore.getState().revision).toBe(before.revision + 1);
  expect(sessionStore.getState().snapshot).toEqual(before.snapshot);
});

test('a scenario opened anew replaces the mirror and closes what was open', async () => {
  await getApi().execute({ type: 'open-setup', door: 'change' }, 'tool');
  await getApi().openScenario({ id: 'failed-hub-transport' });
  expect(sessionStore.getState()).toMatchObject({ revision: 0, snapshot: { wizard: null } });
  expect(SCREEN.reset).toHaveBeenCalled();
});

test('an update that overtakes the answer to connect is fetched', async () => {
  const inner = inMemoryApi(readScenario('failed-hub-transport'));
  let overtake = true;
  setApi({
    ...inner,
    connect: async () => {
      const connection = await inner.connect();
      if (overtake) await inner.execute({ type: 'open-setup', door: 'change' }, 'tool');
      overtake = false;
      return connection;
    },
  });
  end();
  sessionStore.setState(sessionStore.getInitialState());
  end = startSession(SCREEN);
  await vi.waitFor(() => expect(sessionStore.getState().snapshot?.wizard?.page).toBe('maintenance-mode'));
});

test('a case that is read is mirrored and opens its window; reading can be cancelled; a rehearsal keeps the case', async () => {
  await getApi().openCustomerData();
  const { customerCase } = sessionStore.getState();
  expect(customerCase?.runs).toHaveLength(3);
  expect(SCREEN.show).toHaveBeenCalledWith('customer-case');
  sessionStore.setState({ reading: { file: 'a.log', readBytes: 1, totalBytes: 2 } });
  await getApi().cancelReading();
  expect(sessionStore.getState().reading).toBeNull();
  await getApi().rehearse({ run: 'run-2', way: null, isRedacted: false });
  expect(sessionStore.getState()).toMatchObject({ revision: 0, customerCase });
});
