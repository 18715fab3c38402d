import { expect, it } from 'vitest';
import type { CasePush } from '../../shared/ipc/case-api';
import { SENDING_CANCELLED, Sending, type SendingWatch } from './sending';

/** A work that puts its things away some time after it was given up. */
function slowly(log: string[], name: string) {
  return async ({ signal }: SendingWatch) => {
    log.push(`${name} begins`);
    while (!signal.aborted && name !== 'last') await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    log.push(`${name} is over`);
    return SENDING_CANCELLED;
  };
}

it('one begins when the one before has put its things away, and one that is given up by then never', async () => {
  const pushes: CasePush[] = [];
  const sending = new Sending((push) => pushes.push(push));
  const log: string[] = [];
  const first = sending.send(slowly(log, 'first'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = sending.send(slowly(log, 'second'));
  const last = sending.send(slowly(log, 'last'));
  expect(await Promise.all([first, second, last])).toEqual([
    SENDING_CANCELLED,
    SENDING_CANCELLED,
    SENDING_CANCELLED,
  ]);
  expect(log).toEqual(['first begins', 'first is over', 'last begins', 'last is over']);
  expect(pushes).toEqual([{ type: 'sending', progress: null }]);
});

it('a work that fails keeps nobody from sending', async () => {
  const sending = new Sending(() => undefined);
  await expect(sending.send(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await sending.send(() => Promise.resolve(SENDING_CANCELLED))).toBe(SENDING_CANCELLED);
});
