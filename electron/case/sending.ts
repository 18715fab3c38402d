import type { CasePush, SendingProgress, SendOutcome } from '../../shared/ipc/case-api';

export const SENDING_CANCELLED: SendOutcome = { kind: 'cancelled' };

/** About ten times a second somebody is told. */
const INTERVAL_MS = 100;

/** Whom one sending tells, and who may stop it. */
export interface SendingWatch {
  readonly onProgress: (progress: SendingProgress) => void;
  readonly signal: AbortSignal;
}

/** One sending at a time; how far it has come is told, and it can be given up. */
export class Sending {
  readonly #push: (push: CasePush) => void;
  #current: AbortController | null = null;
  #toldAt = -Infinity;

  constructor(push: (push: CasePush) => void) {
    this.#push = push;
  }

  /** Carries out what is sent, and tells how far it is; what was being sent before is cancelled. */
  async send(work: (watch: SendingWatch) => Promise<SendOutcome>): Promise<SendOutcome> {
    this.cancel();
    const sending = new AbortController();
    this.#current = sending;
    this.#toldAt = -Infinity;
    try {
      return await work({ signal: sending.signal, onProgress: (progress) => this.#tell(sending, progress) });
    } finally {
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
