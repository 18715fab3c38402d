import { beforeEach, expect, test, vi } from 'vitest';
import type { Connection, Push, SimulatorApi } from '../shared/ipc/api';
import { SAMPLE_CASE } from '../shared/testing/case/sample-case';
import type { Snapshot } from '../shared/session/snapshot/snapshot';
import { setApi } from './api';
import { sessionStore, startSession } from './store';
import { inMemoryLabs, NO_LAB } from './testing/in-memory-labs';
import { inMemoryLogs } from './testing/in-memory-logs';

const SNAPSHOT = { clock: 0 } as Snapshot;
const notUsed = () => Promise.reject(new Error('not used'));
const SCREEN = { show: vi.fn(), close: vi.fn(), mark: vi.fn(), reset: vi.fn(), forgetCase: vi.fn() };

let push: (push: Push) => void;
let connect: ReturnType<typeof vi.fn<SimulatorApi['connect']>>;
let end: () => void = () => undefined;

function connection(revision: number, clock: number): Connection {
  return {
    revision,
    snapshot: { ...SNAPSHOT, clock },
    preferences: { locale: 'en', speed: 20 },
    scenarios: [],
    notices: [],
    version: '1',
    isKiosk: false,
    case: null,
    ...NO_LAB,
  };
}

function update(revision: number, clock: number): void {
  push({ type: 'update', update: { revision, patch: { clock } } });
}

function clock(): number | undefined {
  return sessionStore.getState().snapshot?.clock;
}

beforeEach(async () => {
  end();
  vi.clearAllMocks();
  sessionStore.setState(sessionStore.getInitialState());
  connect = vi.fn<SimulatorApi['connect']>(() => Promise.resolve(connection(5, 50)));
  setApi({
    connect,
    execute: notUsed,
    setPreferences: () => Promise.resolve(),
    openScenario: () => Promise.resolve(),
    conditions: () => Promise.resolve([]),
    ...inMemoryLogs({}),
    ...inMemoryLabs(),
    copyText: () => Promise.resolve(),
    savePage: () => Promise.resolve({ kind: 'cancelled' }),
    pasteText: () => Promise.resolve(),
    openCustomerData: notUsed,
    cancelReading: notUsed,
    closeCase: notUsed,
    lookAtRun: notUsed,
    cancelSending: notUsed,
    rehearse: notUsed,
    sendPictures: notUsed,
    saveRedactedLog: notUsed,
    onPush: (listener) => {
      push = listener;
      return () => undefined;
    },
  });
  end = startSession(SCREEN);
  await vi.waitFor(() => expect(clock()).toBe(50));
});

test('the next revision is applied, an older one is not', () => {
  update(6, 60);
  expect(clock()).toBe(60);
  update(6, 1);
  update(4, 1);
  expect(clock()).toBe(60);
});

test('a gap makes the view ask for the whole state', async () => {
  connect.mockResolvedValue(connection(9, 90));
  update(8, 80);
  expect(clock()).toBe(50);
  await vi.waitFor(() => expect(clock()).toBe(90));
  expect(connect).toHaveBeenCalledTimes(2);
  update(10, 100);
  expect(clock()).toBe(100);
});

test('another session replaces the one before, though its revision is lower, and clears the screen', () => {
  push({ type: 'connection', connection: connection(0, 7) });
  expect(clock()).toBe(7);
  expect(SCREEN.reset).toHaveBeenCalledOnce();
  update(1, 8);
  expect(clock()).toBe(8);
});

test('an answer overtaken by another session is dropped', async () => {
  let resolve: (late: Connection) => void = () => undefined;
  connect.mockReturnValue(new Promise<Connection>((settle) => (resolve = settle)));
  update(8, 80);
  push({ type: 'connection', connection: connection(0, 7) });
  resolve(connection(8, 80));
  await new Promise((done) => setTimeout(done));
  expect(clock()).toBe(7);
});

test('windows are asked for, and notices gathered', () => {
  push({ type: 'show', window: 'services', place: 'MSDTC' });
  push({ type: 'close', window: 'services' });
  expect(SCREEN.show).toHaveBeenCalledWith('services', 'MSDTC');
  expect(SCREEN.close).toHaveBeenCalledWith('services');
  const notice = { code: 'journal-damaged', params: {} } as const;
  push({ type: 'notice', notice });
  expect(sessionStore.getState().notices).toContainEqual(notice);
});

test('reading goes on until the case is there, which opens its window; closed, it closes', () => {
  const progress = { file: 'ExchangeSetup.log', readBytes: 1, totalBytes: 2 };
  push({ type: 'reading', progress });
  expect(sessionStore.getState().reading).toBe(progress);
  push({ type: 'case', case: SAMPLE_CASE });
  expect(sessionStore.getState()).toMatchObject({ reading: null, customerCase: SAMPLE_CASE });
  expect(SCREEN.show).toHaveBeenCalledWith('customer-case');
  push({ type: 'case', case: null });
  expect(sessionStore.getState().customerCase).toBeNull();
  expect(SCREEN.close).toHaveBeenCalledWith('customer-case');
});
