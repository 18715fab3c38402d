/** What sending knows of time and chance. */
export interface Timing {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Ends after so many milliseconds, or when the signal is aborted; null: only then. */
  readonly wait: (milliseconds: number | null, signal: AbortSignal) => Promise<void>;
}

/** `setTimeout` can wait no longer. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const REAL_TIMING: Timing = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const timer =
        milliseconds === null ? undefined : setTimeout(finish, Math.min(milliseconds, LONGEST_TIMER));
      signal.addEventListener('abort', finish);
      function finish(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', finish);
        resolve();
      }
    }),
};
