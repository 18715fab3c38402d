import { expect, it } from 'vitest';
import { changeHostBy, type HostChange } from '../../host/change';
import { voiceMailFolder, waitingVoiceMail } from '../../host/files/voice-mail';
import type { Host } from '../../host/host';
import { DEFAULT_TARGET_DIR } from '../../setup/plan/plan';
import { drive } from '../../testing/drive';
import { readScenario } from '../../testing/read-scenario';
import { SERVERS } from '../../testing/servers';
import { isBusy } from '../pending';

const MESSAGE: HostChange = {
  type: 'file-written',
  path: `${voiceMailFolder(DEFAULT_TARGET_DIR)}\\call.txt`,
  content: '',
  at: 0,
};
const stopped = (name: string): HostChange => ({ type: 'service-status-changed', name, status: 'stopped' });

const on = (host: Host, ...changes: HostChange[]) =>
  drive({
    ...readScenario('failed-hub-transport'),
    host: changeHostBy(host, [MESSAGE, ...changes]),
    faults: [],
    prelude: null,
  });
const waiting = (hands: ReturnType<typeof on>) =>
  waitingVoiceMail(hands.session().host, DEFAULT_TARGET_DIR).length;

it('is delivered within a minute while Unified Messaging runs', () => {
  const hands = on(SERVERS.full);
  expect(isBusy(hands.session())).toBe(true);
  hands.pass({ type: 'advance-clock', milliseconds: 60_000 });
  expect(waiting(hands)).toBe(0);
  expect(isBusy(hands.session())).toBe(false);
});

it('waits until Unified Messaging is started', () => {
  const hands = on(SERVERS.full, stopped('MSExchangeUM'));
  hands.pass({ type: 'advance-clock', milliseconds: 3_600_000 });
  expect(waiting(hands)).toBe(1);
  hands.pass({ type: 'start-service', name: 'MSExchangeUM' });
  hands.settle();
  expect(waiting(hands)).toBe(0);
});

it('waits for a Hub Transport server: this one where it is the only one, another otherwise', () => {
  const alone = on(SERVERS.full, stopped('MSExchangeTransport'));
  expect(isBusy(alone.session())).toBe(false);
  expect(isBusy(on(SERVERS.pair, stopped('MSExchangeTransport')).session())).toBe(true);
});
