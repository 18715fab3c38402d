import { message } from '../../shared/message';
import { deliver, type Delivery } from './deliver';
import { isAllowedEndpoint } from './endpoint';
import { LrsClient, type LrsSettings } from './lrs-client';
import { askedWait, Pace, type PaceLimits, USUAL_PACE } from './pace';
import { notKept, type SendingProblem } from './sending-problem';
import type { QueuedStatement, StatementQueue } from './statement-queue';
import type { Fetch } from './timed-fetch';
import { REAL_TIMING, type Timing } from './timing';

/** How far sending has come. */
export interface SendingState {
  /** Statements that wait. */
  readonly queued: number;
  /** Statements that were stored since the queue was opened. */
  readonly sent: number;
  /** Statements that the store refused, ever. */
  readonly refused: number;
  /** Why nothing is sent at the moment, null while all goes well. */
  readonly problem: SendingProblem | null;
}

/** What can be other than usual. */
export interface SenderOptions {
  /** `net.fetch` of Electron knows the system's proxy. */
  readonly fetch?: Fetch;
  readonly timing?: Timing;
  readonly pace?: PaceLimits;
  /** Milliseconds until a request is given up. */
  readonly requestTimeout?: number;
}

const REQUEST_TIMEOUT = 30_000;

/**
 * Sends what is in a queue to a Learning Record Store, one batch after another, for as long as it runs. It throws
 * nothing: what goes wrong is a problem in its state, and what was not acknowledged stays in the queue.
 */
export class StatementSender {
  readonly #queue: StatementQueue;
  readonly #settings: LrsSettings;
  readonly #onState: (state: SendingState) => void;
  readonly #options: SenderOptions;
  readonly #timing: Timing;
  readonly #pace: Pace;
  #problem: SendingProblem | null = null;
  #stopping: AbortController | null = null;
  #running: Promise<void> = Promise.resolve();
  /** Ends the wait that goes on, where something else than time may end it. */
  #waker: AbortController | null = null;

  constructor(
    queue: StatementQueue,
    settings: LrsSettings,
    onState: (state: SendingState) => void,
    options: SenderOptions = {},
  ) {
    this.#queue = queue;
    this.#settings = settings;
    this.#onState = onState;
    this.#options = options;
    this.#timing = options.timing ?? REAL_TIMING;
    this.#pace = new Pace(options.pace ?? USUAL_PACE, this.#timing.random);
  }

  get state(): SendingState {
    const { queued, stored, refused } = this.#queue;
    return { queued, sent: stored, refused, problem: this.#problem };
  }

  /** Begins to send; nothing is sent to an address where the credentials could be read on the way. */
  start(): void {
    if (this.#stopping) return;
    const { endpoint, allowsPlainHttp } = this.#settings;
    if (!isAllowedEndpoint(endpoint, allowsPlainHttp)) {
      this.#tell(message('lrs-endpoint-refused', { endpoint }));
      return;
    }
    this.#stopping = new AbortController();
    this.#running = this.#run(this.#stopping.signal);
  }

  /** To be called when the queue has got something, or somebody wants to try now. A wait that the store asked for goes on. */
  wake(): void {
    this.#waker?.abort();
    this.#tell(this.#problem);
  }

  /** Ends what is under way; what was not acknowledged stays in the queue. */
  async stop(): Promise<void> {
    this.#stopping?.abort();
    await this.#running;
    this.#stopping = null;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { fetch = globalThis.fetch, requestTimeout: timeout = REQUEST_TIMEOUT } = this.#options;
    const client = new LrsClient(this.#settings, { fetch, timeout, signal });
    while (!signal.aborted) {
      const batch = this.#queue.next(this.#pace.batch);
      if (batch.length === 0) {
        this.#tell(null);
        await this.#rest(null, signal, true);
        continue;
      }
      const delivery = await this.#deliver(batch, client);
      await this.#follow(delivery, batch, signal);
    }
  }

  /** A disk that does not take what was acknowledged is one more reason to come back later. */
  async #deliver(batch: readonly QueuedStatement[], client: LrsClient): Promise<Delivery> {
    try {
      return await deliver(batch, { client, queue: this.#queue, now: this.#timing.now });
    } catch (error) {
      return { kind: 'later', problem: notKept(error), retryAfter: null };
    }
  }

  /** Goes on at once, or waits as long as the delivery's end asks for. */
  async #follow(delivery: Delivery, batch: readonly QueuedStatement[], signal: AbortSignal): Promise<void> {
    if (delivery.kind === 'done') {
      this.#pace.succeeded();
      this.#tell(null);
      return;
    }
    // What failed because it was stopped is no problem.
    if (signal.aborted) return;
    this.#tell(delivery.problem);
    if (delivery.kind === 'misconfigured') return this.#rest(this.#pace.misconfigured(), signal, true);
    this.#queue.postpone(batch);
    const asked = askedWait(delivery.retryAfter, this.#timing.now());
    return this.#rest(this.#pace.failed(asked), signal, asked === null);
  }

  /** @param isWakeable whether the wait may end before its time */
  async #rest(milliseconds: number | null, signal: AbortSignal, isWakeable: boolean): Promise<void> {
    const waker = new AbortController();
    const wake = (): void => waker.abort();
    signal.addEventListener('abort', wake);
    if (isWakeable) this.#waker = waker;
    await this.#timing.wait(milliseconds, waker.signal);
    this.#waker = null;
    signal.removeEventListener('abort', wake);
  }

  #tell(problem: SendingProblem | null): void {
    this.#problem = problem;
    this.#onState(this.state);
  }
}
