import type { CommandOutcome, Notice } from '../shared/ipc/api';
import { message } from '../shared/message';
import { applyCommand } from '../shared/session/apply';
import type { Command, CommandSource } from '../shared/session/command';
import type { SessionEvent } from '../shared/session/event';
import { closedWindows, openedWindows } from '../shared/session/prompt/opened-windows';
import { isBusy, millisecondsUntilIdle } from '../shared/session/pending';
import type { Session } from '../shared/session/session';
import type { Snapshot, SnapshotUpdate } from '../shared/session/snapshot/snapshot';
import { diffSnapshot, takeSnapshot } from '../shared/session/snapshot/take-snapshot';
import type { KeptSession, SessionRecorder } from './storage/session-folder';

/** Steps of the clock wait so long at most before they are written. */
export const MAX_BUFFERED_MS = 1000;

/** Whom a session host tells. */
export interface SessionListener {
  readonly onUpdate: (update: SnapshotUpdate) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** What the program has running: it takes commands, time passes in it, and all of it is written to the disk. */
export interface RunningSession {
  readonly session: Session;
  readonly snapshot: Snapshot;
  /** Whether checks or a Setup run go on. */
  isBusy(): boolean;
  /** Simulated milliseconds until checks and Setup run have ended. */
  millisecondsUntilIdle(): number;
  /** Carries out a command; returns when what it led to is on the disk, or cannot be brought there and that is told. */
  execute(command: Command, source: CommandSource): CommandOutcome;
  /** Passes simulated time; it is on the disk before the next command's events, within a second at the latest. */
  advance(milliseconds: number): void;
  /** Writes the steps of the clock that wait. */
  flush(): void;
  /** Writes what waits and lets go of the files; nothing may be asked of it afterwards. */
  close(): void;
}

/** Clock steps that are applied but not yet written. */
interface BufferedSteps {
  readonly milliseconds: number;
  readonly events: readonly SessionEvent[];
}

/**
 * Owns a session: every command is applied, written to the disk and then told. Steps of the clock
 * follow each other quickly and are written together.
 */
export class SessionHost implements RunningSession {
  readonly #recorder: SessionRecorder<Session, SessionEvent>;
  readonly #listener: SessionListener;
  #session: Session;
  #snapshot: Snapshot;
  #steps: BufferedSteps | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** Told once, until saving works again. */
  #failureTold = false;

  constructor(kept: KeptSession<Session, SessionEvent>, listener: SessionListener) {
    const { session, recorder, failure } = kept;
    this.#session = session;
    this.#snapshot = takeSnapshot(session);
    this.#recorder = recorder;
    this.#failureTold = failure != null;
    this.#listener = listener;
  }

  get session(): Session {
    return this.#session;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  isBusy(): boolean {
    return isBusy(this.#session);
  }

  millisecondsUntilIdle(): number {
    return millisecondsUntilIdle(this.#session);
  }

  execute(command: Command, source: CommandSource): CommandOutcome {
    this.flush();
    const events = this.#apply(command);
    this.#record({ command, source, events });
    this.#tell();
    const refused = events.find((event) => event.type === 'command-refused');
    return {
      revision: this.#session.revision,
      refusal: refused?.reason ?? null,
      opened: openedWindows(events),
      closed: closedWindows(events),
    };
  }

  advance(milliseconds: number): void {
    const events = this.#apply({ type: 'advance-clock', milliseconds });
    this.#steps = {
      milliseconds: (this.#steps?.milliseconds ?? 0) + milliseconds,
      events: [...(this.#steps?.events ?? []), ...events],
    };
    // Only bare time may wait. What came to pass in it is shown, so after a crash it must be found again.
    const isBareTime = events.every(({ type }) => type === 'clock-advanced');
    if (isBareTime && this.isBusy()) this.#timer ??= setTimeout(() => this.flush(), MAX_BUFFERED_MS);
    else this.flush();
    this.#tell();
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#steps) return;
    const { milliseconds, events } = this.#steps;
    this.#steps = null;
    this.#record({ command: { type: 'advance-clock', milliseconds }, source: 'clock', events });
  }

  close(): void {
    this.flush();
    this.#recorder.close();
  }

  #apply(command: Command): readonly SessionEvent[] {
    const { session, events } = applyCommand(this.#session, command);
    this.#session = session;
    return events;
  }

  #record(what: { command: Command; source: CommandSource; events: readonly SessionEvent[] }): void {
    const failure = this.#recorder.record(what, this.#session);
    if (failure && !this.#failureTold)
      this.#listener.onNotice(message('session-not-saved', { reason: failure.reason }));
    this.#failureTold = failure !== null;
  }

  #tell(): void {
    const before = this.#snapshot;
    this.#snapshot = takeSnapshot(this.#session);
    const patch = diffSnapshot(before, this.#snapshot);
    this.#listener.onUpdate({ revision: this.#session.revision, patch });
  }
}
