import type { DraftSnapshot } from '../shared/lab/draft-snapshot';
import type { LabSnapshot } from '../shared/lab/lab-snapshot';
import type { LabEntry } from '../shared/ipc/lab-api';
import { createStore } from 'zustand/vanilla';
import type { CaseRunSnapshot, CaseSnapshot } from '../shared/case/case-snapshot';
import type { ReadingProgress, SendingProgress } from '../shared/ipc/case-api';
import type { Connection, Notice, Preferences, Push, ScenarioEntry, ShownWindow } from '../shared/ipc/api';
import type { ControlMark } from '../shared/scenario/control-mark';
import type { Snapshot, SnapshotUpdate } from '../shared/session/snapshot/snapshot';
import { getApi } from './api';

/** The mirror of the session in the main process. Nothing but this file writes it. */
export interface SessionState {
  /** Null until the program has answered. */
  readonly snapshot: Snapshot | null;
  readonly revision: number;
  readonly preferences: Preferences | null;
  readonly scenarios: readonly ScenarioEntry[];
  /** All that the person was to be told since the start; which ones were read is the screen's business. */
  readonly notices: readonly Notice[];
  readonly version: string;
  readonly isKiosk: boolean;
  /** The customer's case that is open. */
  readonly customerCase: CaseSnapshot | null;
  /** How far the reading of a customer's files has come; null while nothing is read. */
  readonly reading: ReadingProgress | null;
  /** How far something that is sent or saved has come; null while nothing is. */
  readonly sending: SendingProgress | null;
  /** The attempt at a lab that is under way or finished; null outside one. */
  readonly lab: LabSnapshot | null;
  /** When `lab` arrived, by the view's own clock in milliseconds: its time goes on from there. */
  readonly labAt: number;
  /** The lab that the program was started with and that waits for its student. */
  readonly offered: LabEntry | null;
  /** The lab that is being made. */
  readonly draft: DraftSnapshot | null;
  /** What kept the program from answering; null while all is well. */
  readonly error: string | null;
}

const NOTHING: SessionState = {
  snapshot: null,
  revision: -1,
  preferences: null,
  scenarios: [],
  notices: [],
  version: '',
  isKiosk: false,
  customerCase: null,
  reading: null,
  sending: null,
  lab: null,
  labAt: 0,
  offered: null,
  draft: null,
  error: null,
};

export const sessionStore = createStore<SessionState>(() => NOTHING);

/** Counts whole states that arrived, so that an answer overtaken by a newer one is dropped. */
let connections = 0;
let isConnecting = false;
/** The highest revision heard of: an update may overtake the answer to `connect`. */
let newest = -1;

/** What a push asks of the screen rather than of the mirror. */
export interface ScreenRequests {
  readonly show: (window: ShownWindow, place?: string) => void;
  readonly close: (window: ShownWindow) => void;
  readonly mark: (controls: readonly ControlMark[]) => void;
  /** Another session is there: what was open belongs to the one before. */
  readonly reset: () => void;
  /** The customer's case is another one, or closed: what was shown of its logs is no more. */
  readonly forgetCase: () => void;
}

/**
 * Starts mirroring: listens to pushes and asks for the whole state. Pushes that ask something of the
 * screen go to `screen`. Returns what ends it.
 */
export function startSession(screen: ScreenRequests): () => void {
  newest = -1;
  try {
    const stop = getApi().onPush((push) => receive(push, screen));
    void connect();
    return stop;
  } catch (error) {
    fail(error);
    return () => undefined;
  }
}

/** Asks for the whole state: at the start, and when an update was missed. */
export async function connect(): Promise<void> {
  if (isConnecting) return;
  isConnecting = true;
  const before = connections;
  try {
    const connection = await getApi().connect();
    if (connections === before) replace(connection, connections === 0 ? connection.notices : []);
  } catch (error) {
    fail(error);
  } finally {
    isConnecting = false;
  }
  const { snapshot, revision } = sessionStore.getState();
  if (!snapshot || revision >= newest) return;
  newest = revision;
  await connect();
}

/** The snapshot as soon as it holds what a command came to: the answer to a command may overtake its update. */
export function snapshotAt(revision: number): Promise<Snapshot | null> {
  const state = sessionStore.getState();
  if (state.revision >= revision) return Promise.resolve(state.snapshot);
  return new Promise((resolve) => {
    const stop = sessionStore.subscribe((next) => {
      if (next.revision < revision) return;
      stop();
      resolve(next.snapshot);
    });
  });
}

function receive(push: Push, screen: ScreenRequests): void {
  switch (push.type) {
    case 'update':
      update(push.update);
      return;
    case 'connection':
      newest = push.connection.revision;
      replace(push.connection, push.connection.notices);
      screen.reset();
      return;
    case 'preferences':
      sessionStore.setState({ preferences: push.preferences });
      return;
    case 'notice':
      sessionStore.setState(({ notices }) => ({ notices: [...notices, push.notice] }));
      return;
    case 'show':
      screen.show(push.window, push.place);
      return;
    case 'close':
      screen.close(push.window);
      return;
    case 'sending':
      sessionStore.setState({ sending: push.progress });
      return;
    case 'reading':
      sessionStore.setState({ reading: push.progress });
      return;
    case 'case':
      sessionStore.setState({ customerCase: push.case, reading: null });
      screen.forgetCase();
      if (push.case) screen.show('customer-case');
      else screen.close('customer-case');
      return;
    case 'case-run':
      sessionStore.setState(({ customerCase }) => ({ customerCase: withRun(customerCase, push.run) }));
      return;
    case 'lab':
      sessionStore.setState({ lab: push.lab, labAt: performance.now() });
      return;
    case 'draft':
      sessionStore.setState({ draft: push.draft });
      return;
    case 'state':
      newest = push.revision;
      sessionStore.setState({ revision: push.revision, snapshot: push.snapshot });
      return;
    case 'mark':
      screen.mark(push.controls);
      return;
  }
}

function update({ revision, patch }: SnapshotUpdate): void {
  const { snapshot, revision: known } = sessionStore.getState();
  newest = Math.max(newest, revision);
  if (!snapshot || revision <= known) return;
  if (revision > known + 1) {
    void connect();
    return;
  }
  sessionStore.setState({ revision, snapshot: { ...snapshot, ...patch } });
}

/** A run of another case that has been closed since changes nothing. */
function withRun(customerCase: CaseSnapshot | null, run: CaseRunSnapshot): CaseSnapshot | null {
  if (!customerCase) return null;
  const runs = customerCase.runs.map((known) => (known.key === run.key ? run : known));
  return { ...customerCase, runs };
}

function replace(connection: Connection, newNotices: readonly Notice[]): void {
  connections += 1;
  const { revision, snapshot, preferences, scenarios, version, isKiosk, case: customerCase } = connection;
  const { lab, offered, draft } = connection;
  sessionStore.setState(({ notices }) => ({
    revision,
    snapshot,
    preferences,
    scenarios,
    version,
    isKiosk,
    customerCase,
    lab,
    labAt: performance.now(),
    offered,
    draft,
    notices: [...notices, ...newNotices],
    error: null,
  }));
}

function fail(error: unknown): void {
  sessionStore.setState({ error: error instanceof Error ? error.message : String(error) });
}
