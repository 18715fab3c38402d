import type { Speed } from '../shared/ipc/api';

/** Real time between two steps of the simulated clock while something goes on. */
export const TICK_MS = 100;
/** Real time between two steps while nothing does, only the taskbar's clock. */
export const IDLE_TICK_MS = 60_000;
/** More real time than this between two ticks was a sleeping computer; it does not count. */
const MAX_ELAPSED_MS = 1000;

/** The clock that a ticker drives. */
export interface TickedClock {
  readonly speed: () => Speed;
  /** Whether checks or a Setup run go on, so that time matters. */
  readonly isBusy: () => boolean;
  readonly millisecondsUntilIdle: () => number;
  /** Passes simulated milliseconds, a whole number above 0. */
  readonly advance: (milliseconds: number) => void;
}

/** Turns real time into simulated time. */
export class Ticker {
  readonly #clock: TickedClock;
  readonly #now: () => number;
  #timer: NodeJS.Timeout | undefined;
  #pace: Speed | 'idle' | 'stopped' = 'stopped';
  #lastTick = 0;
  /** Simulated milliseconds below a whole one, for the next tick. */
  #rest = 0;

  /** `now` gives real milliseconds from any beginning. */
  constructor(clock: TickedClock, now: () => number = () => performance.now()) {
    this.#clock = clock;
    this.#now = now;
  }

  /** To be called when the session or the speed has changed: time may go faster or slower from now on. */
  adjust(): void {
    const pace = this.#clock.isBusy() ? this.#clock.speed() : 'idle';
    if (pace === this.#pace) return;
    this.stop();
    this.#pace = pace;
    this.#lastTick = this.#now();
    this.#rest = 0;
    this.#timer = this.#schedule(pace);
  }

  /** Time stands still until the next `adjust`. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#pace = 'stopped';
  }

  #schedule(pace: Speed | 'idle'): NodeJS.Timeout {
    if (pace === 'idle') return setInterval(() => this.#advance(IDLE_TICK_MS), IDLE_TICK_MS);
    // Not within the call that made the session busy: its answer comes first.
    if (pace === 'instant') return setTimeout(() => this.#finish(), 0);
    return setInterval(() => this.#tick(pace), TICK_MS);
  }

  #tick(factor: number): void {
    const now = this.#now();
    const elapsed = Math.min(now - this.#lastTick, MAX_ELAPSED_MS);
    this.#lastTick = now;
    const simulated = elapsed * factor + this.#rest;
    const whole = Math.floor(simulated);
    this.#rest = simulated - whole;
    if (whole > 0) this.#advance(whole);
  }

  #finish(): void {
    this.#pace = 'stopped';
    this.#advance(Math.max(1, this.#clock.millisecondsUntilIdle()));
  }

  #advance(milliseconds: number): void {
    this.#clock.advance(milliseconds);
    this.adjust();
  }
}
