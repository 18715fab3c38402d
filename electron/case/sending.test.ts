import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CasePush, SendOutcome } from '../../shared/ipc/case-api';
import { Sending, SENDING_CANCELLED, type SendingWatch } from './sending';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const SENT: SendOutcome = { kind: 'sent', folder: '/x', files: [], remarks: [] };
const NOTHING: CasePush = { type: 'sending', progress: null };
const told = (done: number, all = 10): CasePush => ({ type: 'sending', progress: { done, all } });

/** A sending waits for the one before it, be there none. */
const begun = () => vi.advanceTimersByTimeAsync(0);

function sending() {
  const pushes: CasePush[] = [];
  return { pushes, sending: new Sending((push) => pushes.push(push)) };
}

/** Work that goes on until it is told to end. */
function work() {
  let resolve: (outcome: SendOutcome) => void = () => undefined;
  const outcome = new Promise<SendOutcome>((settle) => {
    resolve = settle;
  });
  let watch: SendingWatch | undefined;
  return {
    resolve: (given: SendOutcome) => resolve(given),
    run: (given: SendingWatch) => {
      watch = given;
      return outcome;
    },
    watch: () => {
      if (!watch) throw new Error('Not begun.');
      return watch;
    },
  };
}

describe('sending', () => {
  it('tells how far it is ten times a second, the end always, and then that it is over', async () => {
    const { sending: sender, pushes } = sending();
    const one = work();
    const outcome = sender.send(one.run);
    await begun();
    for (const done of [1, 2, 3, 4]) {
      one.watch().onProgress({ done, all: 10 });
      vi.advanceTimersByTime(60);
    }
    one.watch().onProgress({ done: 10, all: 10 });
    expect(pushes).toEqual([told(1), told(3), told(10)]);
    one.resolve(SENT);
    expect(await outcome).toEqual(SENT);
    expect(pushes.at(-1)).toEqual(NOTHING);
  });

  it('can be given up; what the work makes of that is the outcome', async () => {
    const { sending: sender, pushes } = sending();
    const outcome = sender.send(({ signal }) => {
      sender.cancel();
      return Promise.resolve(signal.aborted ? SENDING_CANCELLED : SENT);
    });
    expect(await outcome).toEqual(SENDING_CANCELLED);
    expect(pushes).toEqual([NOTHING]);
    sender.cancel();
  });

  it('gives up what was being sent before, which has nothing more to tell', async () => {
    const { sending: sender, pushes } = sending();
    const [first, second] = [work(), work()];
    const outcomes = [sender.send(first.run)];
    await begun();
    outcomes.push(sender.send(second.run));
    expect(first.watch().signal.aborted).toBe(true);
    first.watch().onProgress({ done: 9, all: 10 });
    first.resolve(SENDING_CANCELLED);
    await outcomes[0];
    await begun();
    expect(pushes).toEqual([]);
    expect(second.watch().signal.aborted).toBe(false);
    second.watch().onProgress({ done: 1, all: 10 });
    second.resolve(SENT);
    await outcomes[1];
    expect(pushes).toEqual([told(1), NOTHING]);
  });

  it('is over where the work fails, and the next one begins anew', async () => {
    const { sending: sender, pushes } = sending();
    await expect(sender.send(() => Promise.reject(new Error('EIO')))).rejects.toThrow('EIO');
    expect(pushes).toEqual([NOTHING]);
    expect(
      await sender.send(({ signal }) => Promise.resolve(signal.aborted ? SENDING_CANCELLED : SENT)),
    ).toEqual(SENT);
  });
});
