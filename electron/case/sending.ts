import type { CasePush, SendingProgress, SendOutcome } from '../../shared/ipc/case-api';

export const SENDING_CANCELLED: SendOutcome = { kind: 'cancelled' };

/** About ten times a second somebody is told. */
const INTERVAL_MS = 100;

/** Whom one sending tells, and who may stop it. */
export interface SendingWatch {
  readonly onProgress: (progress: SendingProgress) => void;
  readonly signal: AbortSignal;
}

/** One sending at a time, the next one when the one before has put its things away; how far it has come is told, and it can be given up. */
export class Sending {
  readonly #push: (push: CasePush) => void;
  #current: AbortController | null = null;
  /** Resolves when the last one is over. */
  #last: Promise<unknown> = Promise.resolve();
  #toldAt = -Infinity;

  constructor(push: (push: CasePush) => void) {
    this.#push = push;
  }

  /** Gives up what is being sent, and sends. */
  async send(work: (watch: SendingWatch) => Promise<SendOutcome>): Promise<SendOutcome> {
    this.cancel();
    const sending = new AbortController();
    this.#current = sending;
    this.#toldAt = -Infinity;
    const before = this.#last;
    let end: () => void = () => undefined;
    this.#last = new Promise<void>((resolve) => (end = resolve));
    try {
      await before;
      if (sending.signal.aborted) return SENDING_CANCELLED;
      return await work({ signal: sending.signal, onProgress: (progress) => this.#tell(sending, progress) });
    } finally {
      end();
      if (this.#current === sending) {
        this.#current = null;
        this.#push({ type: 'sending', progress: null });
      }
    }
  }

  /** Nothing more is written of what is being sent. */
  cancel(): void {
    this.#current?.abort();
  }

  #tell(sending: AbortController, progress: SendingProgress): void {
    const now = performance.now();
    if (this.#current !== sending || (now - this.#toldAt < INTERVAL_MS && progress.done < progress.all))
      return;
    this.#toldAt = now;
    this.#push({ type: 'sending', progress });
  }
}
