import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Replayer } from '../storage/history';
import {
  createSessionFolder,
  type Findings,
  openSessionFolder,
  type SessionRecorder,
} from '../storage/session-folder';

/** A stand-in for a session that storage tests can compare at a glance: all facts in order. */
export type Tally = readonly string[];

export const TALLY: Replayer<Tally, string> = {
  open: (events) => events,
  follow: (session, events) => {
    if (events.includes('unknown')) throw new Error('no such event');
    return [...session, ...events];
  },
};

/** A temporary folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rehearsal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a tally in a folder, with one opening fact. */
export function startTally(folder: string): SessionRecorder<Tally, string> {
  return createSessionFolder<Tally, string>(folder, ['opened'], ['opened']).recorder;
}

/** Records one fact a record. @returns the tally after each of them */
export function recordFacts(
  recorder: SessionRecorder<Tally, string>,
  facts: readonly string[],
  from: Tally = ['opened'],
): Tally[] {
  const tallies: Tally[] = [];
  let session = from;
  for (const fact of facts) {
    session = [...session, fact];
    recorder.record({ command: { type: fact }, source: 'test', events: [fact] }, session);
    tallies.push(session);
  }
  return tallies;
}

/** Opens a tally again. */
export function reopenTally(folder: string): Findings<Tally, string> {
  return openSessionFolder(folder, TALLY);
}
