import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAMAGE_RUNS, GARBAGE_RUNS, RECORDING_RUNS } from '../testing/runs';
import { recordFacts, reopenTally, startTally, temporaryFolder } from '../testing/tally';
import { JOURNAL_VERSION } from './journal-entry';
import { seal } from './seal';

const FACTS = ['one', 'two', 'trois à l’été', 'four'];
/** A little more than two snapshots' worth of records. */
const MANY = Array.from({ length: 450 }, (_, index) => `fact ${index}`);

const journalOf = (folder: string) => path.join(folder, 'journal.jsonl');
const codes = (folder: string) => reopenTally(folder).notices.map(({ code }) => code);

function tallyOnDisk(facts: readonly string[] = FACTS) {
  const folder = temporaryFolder();
  const recorder = startTally(folder);
  const tallies = [['opened'], ...recordFacts(recorder, facts)];
  recorder.close();
  return { folder, tallies, journal: readFileSync(journalOf(folder)) };
}

describe('a journal that is whole', () => {
  it('gives the same session and continues', () => {
    const { folder, tallies } = tallyOnDisk();
    const { found, notices } = reopenTally(folder);
    expect(notices).toEqual([]);
    expect(found?.session).toEqual(tallies.at(-1));
    const more = recordFacts(found!.recorder, ['five', 'six'], found!.session);
    expect(reopenTally(folder)).toMatchObject({ notices: [], found: { session: more.at(-1) } });
  });

  it('is JSON Lines with version, number, command, source, events and sum', () => {
    const { journal } = tallyOnDisk();
    const lines = journal.toString().trimEnd().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual(
      lines.map(() => ['v', 'n', 'command', 'source', 'events', 'sum']),
    );
  });

  it('gives any facts back, with snapshots in between', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().filter((fact) => fact !== 'unknown'),
          { maxLength: 250 },
        ),
        (facts) => {
          const { folder, tallies } = tallyOnDisk(facts);
          expect(reopenTally(folder)).toMatchObject({ notices: [], found: { session: tallies.at(-1) } });
          rmSync(folder, { recursive: true });
        },
      ),
      { numRuns: RECORDING_RUNS },
    );
  });
});

describe('a journal cut off', () => {
  it('at any byte of its last two records gives the session before the torn one, and says so', () => {
    const { folder, tallies, journal } = tallyOnDisk();
    const ends = [...journal.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1);
    for (let length = ends.at(-3)!; length <= journal.length; length += 1) {
      writeFileSync(journalOf(folder), journal.subarray(0, length));
      const whole = ends.filter((end) => end <= length);
      const { found, notices } = reopenTally(folder);
      expect(found?.session).toEqual(tallies[whole.length - 1]);
      expect(notices.map(({ code }) => code)).toEqual(
        whole.at(-1) === length ? [] : ['journal-line-dropped'],
      );
      recordFacts(found!.recorder, ['later'], found!.session);
      expect(reopenTally(folder)).toMatchObject({
        notices: [],
        found: { session: [...tallies[whole.length - 1]!, 'later'] },
      });
    }
  });

  it('inside its first record is set aside', () => {
    const { folder, journal } = tallyOnDisk();
    writeFileSync(journalOf(folder), journal.subarray(0, 20));
    expect(reopenTally(folder)).toMatchObject({
      found: null,
      notices: [{ code: 'journal-damaged', params: { file: 'journal.jsonl.damaged-1' } }],
    });
    expect(existsSync(journalOf(folder))).toBe(false);
    expect(readFileSync(`${journalOf(folder)}.damaged-1`)).toEqual(journal.subarray(0, 20));
  });
});

describe('a damaged journal', () => {
  it('with any byte changed gives a session that was, keeps the file and says so', () => {
    const { folder, tallies, journal } = tallyOnDisk();
    const places = fc.integer({ min: 0, max: journal.length - 1 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 255 }), (at, change) => {
        for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
        const damaged = Buffer.from(journal);
        damaged[at]! ^= change;
        writeFileSync(journalOf(folder), damaged);
        const { found, notices } = reopenTally(folder);
        expect(notices).toHaveLength(1);
        if (notices[0]?.code === 'journal-damaged') {
          expect(readFileSync(`${journalOf(folder)}.damaged-1`)).toEqual(damaged);
        }
        const linesBefore = journal.subarray(0, at).filter((byte) => byte === 0x0a).length;
        expect(found?.session).toEqual(tallies[linesBefore - 1]);
        expect(codes(folder)).toEqual([]);
      }),
      { numRuns: DAMAGE_RUNS },
    );
  });

  it('continues behind the damage when a snapshot covers it', () => {
    const { folder, tallies, journal } = tallyOnDisk(MANY);
    journal[journal.indexOf('fact 120')]! ^= 1;
    writeFileSync(journalOf(folder), journal);
    expect(reopenTally(folder).found?.session).toEqual(tallies.at(-1));
    expect(codes(folder)).toEqual([]);
    expect(reopenTally(folder).found?.session).toEqual(tallies.at(-1));
  });

  it('that lost more than the snapshot has continues from the snapshot', () => {
    const { folder, tallies, journal } = tallyOnDisk(MANY);
    const end = journal.indexOf('\n', journal.indexOf('fact 120')) + 1;
    writeFileSync(journalOf(folder), journal.subarray(0, end));
    expect(reopenTally(folder)).toMatchObject({
      found: { session: tallies[399] },
      notices: [{ code: 'journal-damaged' }],
    });
    expect(reopenTally(folder)).toMatchObject({ found: { session: tallies[399] }, notices: [] });
  });

  it('does without a damaged snapshot', () => {
    const { folder, tallies } = tallyOnDisk(MANY);
    const snapshot = path.join(folder, 'snapshot.json');
    writeFileSync(snapshot, readFileSync(snapshot).subarray(1));
    expect(reopenTally(folder)).toMatchObject({
      found: { session: tallies.at(-1) },
      notices: [{ code: 'journal-damaged', params: { file: 'snapshot.json.damaged-1' } }],
    });
    expect(codes(folder)).toEqual([]);
  });

  it('does without a lost journal', () => {
    const { folder, tallies } = tallyOnDisk(MANY);
    rmSync(journalOf(folder));
    const { found } = reopenTally(folder);
    expect(found?.session).toEqual(tallies[399]);
    const [later] = recordFacts(found!.recorder, ['later'], found!.session);
    expect(reopenTally(folder)).toMatchObject({ found: { session: later }, notices: [] });
  });

  it('keeps what came before an event that this version does not know', () => {
    const { folder, tallies } = tallyOnDisk(['one', 'unknown', 'three']);
    expect(reopenTally(folder)).toMatchObject({
      found: { session: tallies[1] },
      notices: [{ code: 'journal-damaged' }],
    });
    expect(reopenTally(folder)).toMatchObject({ found: { session: tallies[1] }, notices: [] });
  });

  it.each([
    [
      'another schema version',
      Buffer.from(
        `${seal({ v: JOURNAL_VERSION - 1, n: 1, command: null, source: 'open', events: ['opened'] })}\n`,
      ),
    ],
    ['no number', Buffer.from(`${seal({ v: JOURNAL_VERSION, n: 'x', events: [] })}\n`)],
    ['no events', Buffer.from(`${seal({ v: JOURNAL_VERSION, n: 1 })}\n`)],
    ['no object', Buffer.from('null\n')],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(10_000)],
    ['empty lines', Buffer.from('\n\n\n')],
    ['one huge line', Buffer.alloc(80 << 20, 'x')],
    ['a huge line that ends', Buffer.concat([Buffer.alloc(80 << 20, 'x'), Buffer.from('\n')])],
  ])('of %s is set aside', (_, content) => {
    const folder = temporaryFolder();
    writeFileSync(journalOf(folder), content);
    expect(reopenTally(folder)).toMatchObject({ found: null, notices: [{ code: 'journal-damaged' }] });
    expect(readFileSync(`${journalOf(folder)}.damaged-1`).equals(content)).toBe(true);
  });

  it('of any garbage never throws', () => {
    const folder = temporaryFolder();
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 500 }),
        fc.uint8Array({ maxLength: 500 }),
        (journal, snapshot) => {
          for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
          writeFileSync(journalOf(folder), journal);
          writeFileSync(path.join(folder, 'snapshot.json'), snapshot);
          expect(reopenTally(folder).found).toBeNull();
          expect(readdirSync(folder).sort()).toEqual(['journal.jsonl.damaged-1', 'snapshot.json.damaged-1']);
        },
      ),
      { numRuns: GARBAGE_RUNS },
    );
  });
});

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  it('loses nothing once there is room again', () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/full', journalOf(folder));
    const recorder = startTally(folder);
    expect(recorder.record({ command: null, source: 'test', events: ['one'] }, [])?.reason).toContain(
      'ENOSPC',
    );
    rmSync(journalOf(folder));
    expect(recorder.record({ command: null, source: 'test', events: ['two'] }, [])).toBeNull();
    expect(reopenTally(folder)).toMatchObject({ found: { session: ['opened', 'one', 'two'] }, notices: [] });
  });
});
