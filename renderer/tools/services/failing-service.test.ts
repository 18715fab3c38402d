import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readScenario } from '../../../shared/testing/read-scenario';
import { getApi, setApi } from '../../api';
import { snapshotAt, startSession } from '../../store';
import { inMemoryApi } from '../../testing/in-memory-api';
import { failingService } from './failing-service';

const SCREEN = { show: vi.fn(), close: vi.fn(), mark: vi.fn(), reset: vi.fn(), forgetCase: vi.fn() };
let end: () => void = () => undefined;

beforeEach(() => {
  setApi(inMemoryApi(readScenario('hub-transport-site-unknown')));
  end = startSession(SCREEN);
});

afterEach(() => end());

/** What did not stay after an attempt to start a service; null where the attempt was refused. */
async function failingAfterStart(name: string): Promise<string | null | undefined> {
  const { revision, refusal } = await getApi().execute({ type: 'start-service', name }, 'tool');
  return refusal ? null : failingService((await snapshotAt(revision))?.services ?? [], name)?.name;
}

test('a service that does not stay is found in the snapshot, one that stays is not', async () => {
  expect(await failingAfterStart('MSExchangeTransport')).toBe('MSExchangeTransport');
  expect(await failingAfterStart('msiserver')).toBeUndefined();
  expect(await failingAfterStart('MSDTC')).toBeNull();
});

test('it is the first on the way, of services that need others', () => {
  const row = (name: string, status: 'running' | 'stopped', ...dependsOn: readonly string[]) =>
    ({ name, displayName: name, status, startType: 'manual', dependsOn }) as const;
  const services = [row('C', 'stopped', 'B', 'A'), row('B', 'stopped', 'A'), row('A', 'running')];
  expect(failingService(services, 'c')?.name).toBe('B');
  expect(failingService(services, 'A')).toBeUndefined();
});
