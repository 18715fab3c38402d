import type { Notice, Push } from '../../shared/ipc/api';
import type { AttemptPurpose } from '../../shared/lab/lab-snapshot';
import { openSession } from '../../shared/session/open';
import type { SnapshotUpdate } from '../../shared/session/snapshot/snapshot';
import { SessionHost, type RunningSession } from '../session-host';
import type { LoadedScenario } from '../storage/scenario-library';
import type { KeptSession } from '../storage/session-folder';
import type { Current, Sessions } from '../storage/sessions';
import { AttemptHost } from './attempt-host';
import { isAttempt, type Running, type RunningEvent } from './running';

/** A session or an attempt, with what keeps it. */
export type KeptRunning = KeptSession<Running, RunningEvent>;

/** A session to show, and what to tell about it. */
export interface StartedSession {
  readonly found: KeptRunning;
  readonly notices: readonly Notice[];
}

/** Where sessions are kept, and which of them is the current one. */
export type SessionKeeper = Pick<Sessions<Running, RunningEvent>, 'start' | 'current' | 'makeCurrent'>;

/** What the stage works with. */
export interface StageParts {
  readonly sessions: SessionKeeper;
  readonly push: (push: Push) => void;
  readonly tell: (notice: Notice) => void;
  /** Another session is there; these have to be told. */
  readonly onReplaced: (notices: readonly Notice[]) => void;
  /** The attempt has changed in what the view sees of it. */
  readonly onAttempt: () => void;
  readonly onFinished: (host: AttemptHost) => void;
}

/** A free session that waits until the lab is left. */
interface Waiting {
  readonly host: RunningSession;
  readonly current: Current | null;
}

/** Starts a session in a folder of its own and makes it the current one. */
export function startScenario(
  sessions: Pick<SessionKeeper, 'start'>,
  { key, scenario }: LoadedScenario,
): StartedSession {
  const { session, events } = openSession(scenario);
  const { kept, notices } = sessions.start(key, events, session, new Date());
  return { found: kept, notices };
}

/** What is running: one session, and behind an attempt the free session that it will be left for. */
export class RunningStage {
  readonly #parts: StageParts;
  #host: RunningSession;
  #waiting: Waiting | null = null;

  constructor(parts: StageParts, kept: KeptRunning) {
    this.#parts = parts;
    this.#host = this.#hostOf(kept, 'attempt');
  }

  get host(): RunningSession {
    return this.#host;
  }

  /** The attempt that is running; null where a free session is. */
  get attempt(): AttemptHost | null {
    return this.#host instanceof AttemptHost ? this.#host : null;
  }

  /** Starts a free session on a scenario in place of everything before. */
  start(loaded: LoadedScenario): void {
    this.#closeAll();
    const { found, notices } = startScenario(this.#parts.sessions, loaded);
    this.#host = this.#hostOf(found, 'attempt');
    this.#parts.onReplaced(notices);
  }

  /** Runs an attempt; a free session before it waits. `current`: which session was the current one before. */
  run(kept: KeptRunning, notices: readonly Notice[], purpose: AttemptPurpose, current: Current | null): void {
    if (this.attempt) this.#host.close();
    else {
      this.#host.flush();
      this.#waiting = { host: this.#host, current };
    }
    this.#host = this.#hostOf(kept, purpose);
    this.#parts.onReplaced(notices);
  }

  /** Leaves the attempt for the free session before it, or for a new one of the scenario given. */
  leave(fallback: () => LoadedScenario | null): void {
    if (!this.attempt) return;
    const waiting = this.#waiting;
    if (!waiting) {
      const loaded = fallback();
      if (loaded) this.start(loaded);
      return;
    }
    this.#host.close();
    this.#host = waiting.host;
    this.#waiting = null;
    const { sessions, onReplaced } = this.#parts;
    onReplaced(waiting.current ? sessions.makeCurrent(waiting.current) : []);
  }

  /** Ends: everything is written. */
  close(): void {
    this.#closeAll();
  }

  #closeAll(): void {
    this.#host.close();
    this.#waiting?.host.close();
    this.#waiting = null;
  }

  #hostOf(kept: KeptRunning, purpose: AttemptPurpose): RunningSession {
    const { push, tell, onAttempt, onFinished } = this.#parts;
    const { session } = kept;
    const told = {
      onUpdate: (update: SnapshotUpdate) => push({ type: 'update', update }),
      onNotice: tell,
    };
    if (!isAttempt(session)) return new SessionHost({ ...kept, session }, told);
    const host: AttemptHost = new AttemptHost({
      kept: { ...kept, session },
      purpose,
      listener: {
        ...told,
        onState: (revision, snapshot) => push({ type: 'state', revision, snapshot }),
        onAttempt,
        onFinished: () => onFinished(host),
      },
    });
    return host;
  }
}
