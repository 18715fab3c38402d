import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attemptId, attemptStatements } from '../testing/attempts';
import type { SendingProblem } from './sending-problem';
import { writeStatementFile } from './statement-file';
import { StatementQueue } from './statement-queue';

const MUCH = { statements: 1000, bytes: 10_000_000 };

let folder: string;
let told: SendingProblem[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'queue-test-'));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(): StatementQueue {
  return new StatementQueue(folder, (problem) => told.push(problem));
}

function fileOf(n: number): string {
  return path.join(folder, `${attemptId(n)}.json`);
}

/** A queue that has so many attempts. */
function filled(attempts: number): StatementQueue {
  const queue = open();
  for (let n = 0; n < attempts; n += 1) expect(queue.add(attemptId(n), attemptStatements(n))).toBeNull();
  return queue;
}

describe('the queue', () => {
  it('holds what it was given, also after the program was killed', () => {
    filled(3);
    const queue = open();
    expect(queue.queued).toBe(27);
    const ids = queue.next(MUCH).map(({ statement }) => statement.id);
    expect(ids.sort()).toEqual([0, 1, 2].flatMap((n) => attemptStatements(n).map(({ id }) => id)).sort());
    expect(told).toEqual([]);
  });

  it('gives nothing away by being asked', () => {
    const queue = filled(2);
    expect(queue.next(MUCH)).toEqual(queue.next(MUCH));
    expect(open().queued).toBe(18);
  });

  it('takes off what is settled, and only that', () => {
    const queue = filled(1);
    const batch = queue.next(MUCH);
    queue.settle(batch.slice(0, 4));
    expect([queue.queued, queue.stored]).toEqual([5, 4]);
    expect(open().next(MUCH)).toEqual(batch.slice(4));
    queue.settle(batch.slice(4));
    expect(readdirSync(folder)).toEqual(['refused']);
    expect(queue.next(MUCH)).toEqual([]);
  });

  it('gives whole attempts within the limits, and a part only of one that is larger', () => {
    const queue = filled(3);
    expect(queue.next({ ...MUCH, statements: 20 })).toHaveLength(18);
    expect(queue.next({ ...MUCH, statements: 4 })).toHaveLength(4);
    expect(queue.next({ ...MUCH, bytes: 1 })).toHaveLength(1);
    const bytes = JSON.stringify(attemptStatements(0)).length;
    expect(queue.next({ ...MUCH, bytes: bytes * 1.5 })).toHaveLength(9);
  });

  it('lets others go before what is postponed', () => {
    const queue = filled(2);
    queue.postpone(queue.next({ ...MUCH, statements: 9 }));
    expect(queue.next(MUCH)[0]?.attempt).toBe(attemptId(1));
    expect(queue.queued).toBe(18);
  });

  it('counts an attempt that is given twice once', () => {
    const queue = filled(1);
    queue.add(attemptId(0), attemptStatements(0));
    expect(queue.queued).toBe(9);
  });

  it('forgets a write that was cut short, and keeps the file from before it', () => {
    filled(1);
    writeFileSync(`${fileOf(0)}.new`, '{"v":1,"attem');
    writeFileSync(`${fileOf(1)}.new`, '{"v":1,"attem');
    expect(open().queued).toBe(9);
    expect(readdirSync(folder).sort()).toEqual([`${attemptId(0)}.json`, 'refused'].sort());
    expect(told).toEqual([]);
  });

  it.each([
    ['is cut', (text: string) => text.slice(0, text.length / 2)],
    ['is empty', () => ''],
    ['is of zeros', (text: string) => '\0'.repeat(text.length)],
    ['belongs to another attempt', (text: string) => text.replace(attemptId(0), attemptId(7))],
    ['has a statement without an id', (text: string) => text.replace('"id"', '"di"')],
    ['is of a version to come', (text: string) => text.replace('"v":1', '"v":2')],
  ])('sets a file aside that %s, and tells it', (_what, damage) => {
    filled(2);
    const damaged = damage(readFileSync(fileOf(0), 'utf8'));
    writeFileSync(fileOf(0), damaged);
    const queue = open();
    expect(queue.queued).toBe(9);
    const name = `${attemptId(0)}.json.damaged-1`;
    expect(told).toEqual([{ code: 'statements-damaged', params: { file: name } }]);
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(damaged);
    expect(existsSync(fileOf(0))).toBe(false);
  });

  it('goes on without a file that is damaged or taken away while it is open', () => {
    const queue = filled(3);
    writeFileSync(fileOf(0), 'x');
    rmSync(fileOf(1));
    expect(queue.next(MUCH).map(({ attempt }) => attempt)).toEqual(Array(9).fill(attemptId(2)));
    expect(queue.queued).toBe(9);
    expect(told.map(({ code }) => code)).toEqual(['statements-damaged', 'statements-not-kept']);
  });

  it('keeps what is refused, with the reason', () => {
    const queue = filled(1);
    const [first] = queue.next(MUCH);
    const refusal = { status: 400, reason: 'no such verb', at: '2026-03-01T08:00:00.000Z' };
    queue.refuse(first!, refusal);
    expect([queue.queued, queue.stored, queue.refused]).toEqual([8, 0, 1]);
    const kept: unknown = JSON.parse(
      readFileSync(path.join(folder, 'refused', `${first!.statement.id}.json`), 'utf8'),
    );
    expect(kept).toEqual({ v: 1, attempt: attemptId(0), refusal, statement: first!.statement });
    expect(open().refused).toBe(1);
  });

  it('says that it could not write', () => {
    const queue = filled(0);
    rmSync(folder, { recursive: true });
    expect(queue.add(attemptId(0), attemptStatements(0))?.code).toBe('statements-not-kept');
    expect(queue.queued).toBe(0);
  });
});

it('writes the statements of an attempt as a JSON file', () => {
  const file = path.join(folder, 'statements.json');
  writeStatementFile(file, attemptStatements(0));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(attemptStatements(0));
});
