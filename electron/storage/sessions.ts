import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { message } from '../../shared/message';
import type { Notice } from '../../shared/ipc/api';
import { moveAside, writeFileAtomically } from './atomic-file';
import type { Replayer } from './history';
import type { SaveFailure } from './journal';
import { createSessionFolder, openSessionFolder, type Findings, type KeptSession } from './session-folder';

const currentSchema = z.strictObject({
  v: z.literal(1),
  session: z.string().regex(/^[\w-]+$/),
  /** What the scenario is known by; see scenario-library.ts. */
  scenario: z.string(),
});
export type Current = z.infer<typeof currentSchema>;

/** What became of the current session, and which scenario it plays where that is known. */
interface CurrentSession<S, E> extends Findings<S, E> {
  readonly scenario: string | null;
}

/** A session just started, and what has to be told about it. */
interface NewSession<S, E> {
  readonly kept: KeptSession<S, E>;
  readonly notices: readonly Notice[];
}

/** The sessions of a data folder: one folder each, and a note which of them is the current one. */
export class Sessions<S, E> {
  readonly #dataDir: string;
  readonly #replayer: Replayer<S, E>;
  #current: Current | null = null;

  constructor(dataDir: string, replayer: Replayer<S, E>) {
    this.#dataDir = dataDir;
    this.#replayer = replayer;
  }

  /**
   * Finds the current session again, when there is one and it plays the given scenario (any, if undefined).
   * Where nothing is found a new one has to be started; the notices are to be told either way.
   */
  continueCurrent(scenario?: string): CurrentSession<S, E> {
    const { current, notices } = this.#readCurrent();
    this.#current = current;
    if (!current || (scenario !== undefined && current.scenario !== scenario))
      return { found: null, scenario: null, notices };
    try {
      const findings = openSessionFolder(this.#folderOf(current.session), this.#replayer);
      return { ...findings, scenario: current.scenario };
    } catch {
      // A folder that can be neither read nor repaired stays as it is.
      const damaged = message('journal-damaged' as const, { file: current.session });
      return { found: null, scenario: current.scenario, notices: [damaged] };
    }
  }

  /** Starts a session in a new folder and makes it the current one. Not being able to save is told, not thrown. */
  start<Started extends S>(
    scenario: string,
    events: readonly E[],
    session: Started,
    now: Date,
  ): NewSession<Started, E> {
    const id = this.#freeId(now);
    const created = createSessionFolder<Started, E>(this.#folderOf(id), events, session);
    const failure = created.failure ?? this.#writeCurrent({ v: 1, session: id, scenario });
    const notices = failure ? [message('session-not-saved' as const, { reason: failure.reason })] : [];
    return { kept: { session, ...created }, notices };
  }

  /** Which session is the current one, so that it can become it again; null where none is known. */
  get current(): Current | null {
    return this.#current;
  }

  /** Makes a session of before the current one again. Not being able to save that is told, not thrown. */
  makeCurrent(current: Current): readonly Notice[] {
    const failure = this.#writeCurrent(current);
    return failure ? [message('session-not-saved' as const, { reason: failure.reason })] : [];
  }

  #readCurrent(): { current: Current | null; notices: Notice[] } {
    const file = this.#currentFile();
    if (!existsSync(file)) return { current: null, notices: [] };
    try {
      return { current: currentSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), notices: [] };
    } catch {
      return { current: null, notices: [message('journal-damaged', { file: setAside(file) })] };
    }
  }

  #writeCurrent(current: Current): SaveFailure | null {
    this.#current = current;
    try {
      writeFileAtomically(this.#currentFile(), `${JSON.stringify(current)}\n`);
      return null;
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  }

  #freeId(now: Date): string {
    const time = now.toISOString().slice(0, 19).replaceAll(':', '-');
    let id = time;
    for (let number = 2; existsSync(this.#folderOf(id)); number += 1) id = `${time}-${number}`;
    return id;
  }

  #folderOf(session: string): string {
    return path.join(this.#dataDir, 'sessions', session);
  }

  #currentFile(): string {
    return path.join(this.#dataDir, 'current.json');
  }
}

function setAside(file: string): string {
  try {
    return moveAside(file);
  } catch {
    return path.basename(file);
  }
}
