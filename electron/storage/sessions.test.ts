import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TALLY, type Tally, temporaryFolder } from '../testing/tally';
import { Sessions } from './sessions';

const NOW = new Date('2008-03-04T05:06:07Z');
const sessionsIn = (folder: string) => new Sessions<Tally, string>(folder, TALLY);

function started() {
  const folder = temporaryFolder();
  const { kept, notices } = sessionsIn(folder).start('one', ['opened'], ['opened'], NOW);
  expect(notices).toEqual([]);
  kept.recorder.record({ command: null, source: 'test', events: ['more'] }, ['opened', 'more']);
  return folder;
}

describe('Sessions', () => {
  it('has none in a new data folder', () => {
    expect(sessionsIn(temporaryFolder()).continueCurrent()).toEqual({
      found: null,
      scenario: null,
      notices: [],
    });
  });

  it.each([undefined, 'one'])('continues the current one when asked for scenario %s', (scenario) => {
    const { found, notices } = sessionsIn(started()).continueCurrent(scenario);
    expect(found?.session).toEqual(['opened', 'more']);
    expect(notices).toEqual([]);
  });

  it('does not continue one of another scenario, and keeps its folder', () => {
    const folder = started();
    expect(sessionsIn(folder).continueCurrent('two').found).toBeNull();
    sessionsIn(folder).start('two', ['other'], ['other'], NOW);
    expect(sessionsIn(folder).continueCurrent('two').found?.session).toEqual(['other']);
    expect(sessionsIn(folder).continueCurrent('one').found).toBeNull();
    expect(readdirSync(path.join(folder, 'sessions'))).toEqual([
      '2008-03-04T05-06-07',
      '2008-03-04T05-06-07-2',
    ]);
  });

  it.each(['', '{', '{"v":2}', '{"v":1,"session":"../../etc","scenario":"one"}', '[]', 'null'])(
    'sets a damaged note aside: %s',
    (text) => {
      const folder = started();
      writeFileSync(path.join(folder, 'current.json'), text);
      expect(sessionsIn(folder).continueCurrent()).toMatchObject({
        found: null,
        notices: [{ code: 'journal-damaged', params: { file: 'current.json.damaged-1' } }],
      });
      expect(readFileSync(path.join(folder, 'current.json.damaged-1'), 'utf8')).toBe(text);
      expect(sessionsIn(folder).continueCurrent()).toEqual({ found: null, scenario: null, notices: [] });
    },
  );

  it('starts anew where the folder of the current one is gone', () => {
    const folder = started();
    rmSync(path.join(folder, 'sessions'), { recursive: true });
    expect(sessionsIn(folder).continueCurrent().found).toBeNull();
  });

  it('tells when a journal can be neither read nor set aside', () => {
    const folder = started();
    const journal = path.join(folder, 'sessions/2008-03-04T05-06-07/journal.jsonl');
    rmSync(journal);
    mkdirSync(journal);
    expect(sessionsIn(folder).continueCurrent()).toMatchObject({
      found: null,
      notices: [{ code: 'journal-damaged' }],
    });
  });

  it('goes on in memory where nothing can be written', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'sessions'), 'a file in the way');
    const { kept, notices } = sessionsIn(folder).start('one', ['opened'], ['opened'], NOW);
    expect(notices).toMatchObject([{ code: 'session-not-saved' }]);
    expect(kept.recorder.record({ command: null, source: 'test', events: ['x'] }, [])).not.toBeNull();
  });
});
