import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Speed } from '../shared/ipc/api';
import { IDLE_TICK_MS, Ticker } from './ticker';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A clock with so many simulated milliseconds of work left. */
function clockWith(work: number, speed: Speed) {
  const clock = {
    work,
    passed: [] as number[],
    current: speed,
    speed: () => clock.current,
    isBusy: () => clock.work > 0,
    millisecondsUntilIdle: () => clock.work,
    advance: (milliseconds: number) => {
      clock.passed.push(milliseconds);
      clock.work -= milliseconds;
    },
    total: () => clock.passed.reduce((sum, part) => sum + part, 0),
  };
  return clock;
}

describe('Ticker', () => {
  it.each([1, 5, 20, 60, 0.5, 0.013])('passes time at speed %s, in whole milliseconds', (speed) => {
    const clock = clockWith(Number.POSITIVE_INFINITY, speed);
    const ticker = new Ticker(clock, () => Date.now());
    ticker.adjust();
    vi.advanceTimersByTime(10_000);
    expect(clock.total()).toBeGreaterThan(10_000 * speed - 1);
    expect(clock.total()).toBeLessThanOrEqual(10_000 * speed);
    expect(clock.passed.every(Number.isInteger)).toBe(true);
    ticker.stop();
  });

  it('finishes at once when instant', () => {
    const clock = clockWith(480_000, 'instant');
    new Ticker(clock, () => Date.now()).adjust();
    expect(clock.passed).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(clock.passed).toEqual([480_000]);
  });

  it('passes a minute a minute while nothing goes on, and wakes up when something does', () => {
    const clock = clockWith(0, 20);
    const ticker = new Ticker(clock, () => Date.now());
    ticker.adjust();
    vi.advanceTimersByTime(3 * IDLE_TICK_MS);
    expect(clock.passed).toEqual([60_000, 60_000, 60_000]);
    clock.work = 2000;
    ticker.adjust();
    vi.advanceTimersByTime(100);
    expect(clock.passed.at(-1)).toBe(2000);
    vi.advanceTimersByTime(IDLE_TICK_MS - 1);
    expect(clock.passed).toHaveLength(4);
  });

  it('takes up another speed midway', () => {
    const clock = clockWith(1_000_000, 1);
    const ticker = new Ticker(clock, () => Date.now());
    ticker.adjust();
    vi.advanceTimersByTime(1000);
    clock.current = 60;
    ticker.adjust();
    vi.advanceTimersByTime(1000);
    expect(clock.total()).toBe(61_000);
    clock.current = 'instant';
    ticker.adjust();
    vi.advanceTimersByTime(0);
    expect(clock.work).toBe(0);
  });

  it('does not count the time a computer slept', () => {
    const clock = clockWith(1_000_000, 1);
    let slept = 0;
    new Ticker(clock, () => Date.now() + slept).adjust();
    slept = 3_600_000;
    vi.advanceTimersByTime(100);
    expect(clock.total()).toBe(1000);
  });

  it('stands still when stopped', () => {
    const clock = clockWith(1000, 1);
    const ticker = new Ticker(clock, () => Date.now());
    ticker.adjust();
    ticker.stop();
    vi.advanceTimersByTime(IDLE_TICK_MS * 2);
    expect(clock.passed).toEqual([]);
  });
});
