import type { CommandOutcome } from '../../shared/ipc/api';
import type { LabAnswer } from '../../shared/ipc/lab-api';
import { refusalOf, sessionOf, stepInTime, stepOn, timeLimit, type Attempt } from '../../shared/lab/attempt';
import type { AttemptStep } from '../../shared/lab/attempt-step';
import type { AttemptPurpose } from '../../shared/lab/lab-snapshot';
import { message } from '../../shared/message';
import { applyCommand } from '../../shared/session/apply';
import type { Command, CommandSource } from '../../shared/session/command';
import type { SessionEvent } from '../../shared/session/event';
import { isBusy, millisecondsUntilIdle } from '../../shared/session/pending';
import { closedWindows, openedWindows } from '../../shared/session/prompt/opened-windows';
import { refusalIn } from '../../shared/session/steps/refusal-in';
import type { Session } from '../../shared/session/session';
import type { Snapshot } from '../../shared/session/snapshot/snapshot';
import { diffSnapshot, takeSnapshot } from '../../shared/session/snapshot/take-snapshot';
import { MAX_BUFFERED_MS, type RunningSession, type SessionListener } from '../session-host';
import type { KeptSession, SessionRecorder } from '../storage/session-folder';
import type { RunningEvent } from './running';

/** Whom the host of an attempt tells, besides what every session tells. */
export interface AttemptListener extends SessionListener {
  /** The session is not the one before with something more: it went back, or a point of the replay is shown. */
  readonly onState: (revision: number, snapshot: Snapshot) => void;
  readonly onAttempt: () => void;
  readonly onFinished: () => void;
}

/** Simulated time that passed in small pieces and is not yet a step. */
interface PassingTime {
  readonly milliseconds: number;
  readonly session: Session;
  readonly events: readonly SessionEvent[];
}

/** What a host is made of. */
export interface AttemptHostParts {
  readonly kept: KeptSession<Attempt, RunningEvent>;
  readonly purpose: AttemptPurpose;
  readonly listener: AttemptListener;
  /** Real milliseconds since any moment, never going back. */
  readonly now?: () => number;
}

/** No timer waits longer at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** Owns an attempt at a lab: every step is done, written to the disk and then told, and its time runs. */
export class AttemptHost implements RunningSession {
  readonly purpose: AttemptPurpose;
  readonly #recorder: SessionRecorder<Attempt, RunningEvent>;
  readonly #listener: AttemptListener;
  readonly #now: () => number;
  readonly #startedAt: number;
  #attempt: Attempt;
  #passing: PassingTime | null = null;
  #shown: number | null = null;
  #snapshot: Snapshot;
  #flushTimer: NodeJS.Timeout | undefined;
  #limitTimer: NodeJS.Timeout | undefined;
  #failureTold: boolean;

  constructor({ kept, purpose, listener, now = () => performance.now() }: AttemptHostParts) {
    this.purpose = purpose;
    this.#attempt = kept.session;
    this.#recorder = kept.recorder;
    this.#failureTold = kept.failure != null;
    this.#listener = listener;
    this.#now = now;
    this.#startedAt = now() - kept.session.elapsed;
    this.#snapshot = takeSnapshot(this.session);
    this.#awaitLimit();
  }

  get attempt(): Attempt {
    return this.#attempt;
  }

  /** The session that is shown: as it is, or as it was at a point of the replay. */
  get session(): Session {
    if (this.#shown === null) return this.#passing?.session ?? sessionOf(this.#attempt);
    return sessionOf({ ...this.#attempt, line: this.#attempt.line.slice(0, this.#shown) });
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Which point of the replay is shown; null while the session itself is. */
  get shown(): number | null {
    return this.#shown;
  }

  /** Real milliseconds of the attempt; they stop when it is finished. */
  elapsed(): number {
    const { finished, elapsed } = this.#attempt;
    return finished ? elapsed : Math.max(elapsed, Math.round(this.#now() - this.#startedAt));
  }

  isBusy(): boolean {
    return this.#attempt.finished === null && isBusy(this.session);
  }

  millisecondsUntilIdle(): number {
    return this.#attempt.finished ? 0 : millisecondsUntilIdle(this.session);
  }

  execute(command: Command, source: CommandSource): CommandOutcome {
    this.flush();
    const stepped = this.#take({ type: 'command', command, source, elapsed: this.elapsed() });
    const events = stepped.ok ? stepped.events : [];
    if (stepped.ok) this.#tell();
    return {
      revision: this.session.revision,
      refusal: stepped.ok ? refusalIn(events) : stepped.reason,
      opened: openedWindows(events),
      closed: closedWindows(events),
    };
  }

  advance(milliseconds: number): void {
    if (this.#attempt.finished) return;
    const passing = this.#passing;
    const { session, events } = applyCommand(this.session, { type: 'advance-clock', milliseconds });
    this.#passing = {
      milliseconds: (passing?.milliseconds ?? 0) + milliseconds,
      session,
      events: [...(passing?.events ?? []), ...events],
    };
    const isBareTime = events.every(({ type }) => type === 'clock-advanced');
    if (isBareTime && this.isBusy()) this.#flushTimer ??= setTimeout(() => this.flush(), MAX_BUFFERED_MS);
    else this.flush();
    this.#tell();
  }

  flush(): void {
    clearTimeout(this.#flushTimer);
    this.#flushTimer = undefined;
    const passing = this.#passing;
    if (!passing) return;
    this.#passing = null;
    const { milliseconds, session, events } = passing;
    const stepped = stepInTime(this.#attempt, { milliseconds, elapsed: this.elapsed() }, { session, events });
    // Past the limit it never happened: the attempt is about to be finished.
    if (stepped.ok) this.#keep(stepped.attempt);
  }

  takeHint(hint: string): LabAnswer {
    return this.#do({ type: 'hint', hint, elapsed: this.elapsed() });
  }

  undoTo(point: number): LabAnswer {
    return this.#goBack({ type: 'undo', to: point, elapsed: this.elapsed() });
  }

  startOver(): LabAnswer {
    return this.#goBack({ type: 'start-over', elapsed: this.elapsed() });
  }

  finish(reason: 'student' | 'time'): LabAnswer {
    this.flush();
    const limit = timeLimit(this.#attempt.lab);
    const elapsed =
      reason === 'time' && limit !== null ? Math.max(limit, this.#attempt.elapsed) : this.elapsed();
    const refusal = this.#do({ type: 'finish', reason, elapsed, at: new Date().toISOString() });
    if (refusal) return refusal;
    clearTimeout(this.#limitTimer);
    this.#listener.onFinished();
    return null;
  }

  /** Shows a point of a finished attempt, 0 its start; null: as it is at the end. */
  showPoint(point: number | null): LabAnswer {
    const { finished, line } = this.#attempt;
    if (!finished || (point !== null && point > line.length)) return message('lab-no-such-point');
    this.#shown = point;
    this.#tellState();
    return null;
  }

  close(): void {
    this.flush();
    clearTimeout(this.#limitTimer);
    this.#recorder.close();
  }

  #goBack(step: AttemptStep): LabAnswer {
    // What is passing now belongs to the way that is left; as a step of its own it stays in the record.
    this.flush();
    const refusal = this.#do(step);
    if (!refusal) this.#tellState();
    return refusal;
  }

  #do(step: AttemptStep): LabAnswer {
    const stepped = this.#take(step);
    if (!stepped.ok) return stepped.reason;
    this.#listener.onAttempt();
    return null;
  }

  #take(step: AttemptStep): ReturnType<typeof stepOn> {
    const refusal = refusalOf(this.#attempt, step);
    if (refusal?.code === 'lab-time-over') this.finish('time');
    const stepped = stepOn(this.#attempt, step);
    if (stepped.ok) this.#keep(stepped.attempt);
    return stepped;
  }

  #keep(attempt: Attempt): void {
    this.#attempt = attempt;
    const step = attempt.steps.at(-1);
    if (!step) return;
    const record = { command: null, source: 'attempt', events: [{ type: 'attempt-step' as const, step }] };
    const failure = this.#recorder.record(record, null);
    if (failure && !this.#failureTold)
      this.#listener.onNotice(message('session-not-saved', { reason: failure.reason }));
    this.#failureTold = failure !== null;
  }

  #tell(): void {
    const before = this.#snapshot;
    const { session } = this;
    this.#snapshot = takeSnapshot(session);
    const patch = diffSnapshot(before, this.#snapshot);
    this.#listener.onUpdate({ revision: session.revision, patch });
    this.#listener.onAttempt();
  }

  #tellState(): void {
    const { session } = this;
    this.#snapshot = takeSnapshot(session);
    this.#listener.onState(session.revision, this.#snapshot);
    this.#listener.onAttempt();
  }

  /** The attempt ends by itself when its time is over. */
  #awaitLimit(): void {
    const limit = timeLimit(this.#attempt.lab);
    if (limit === null || this.#attempt.finished) return;
    const left = Math.max(0, limit - this.elapsed());
    this.#limitTimer = setTimeout(
      () => {
        if (this.elapsed() >= limit) this.finish('time');
        else this.#awaitLimit();
      },
      Math.min(left, MAX_TIMER),
    );
  }
}
