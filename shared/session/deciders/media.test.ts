import { describe, expect, it } from 'vitest';
import { findFile } from '../../host/host';
import { drive } from '../../testing/drive';
import { readScenario } from '../../testing/read-scenario';

const SCENARIO = readScenario('failed-hub-transport');

describe('another disc', () => {
  it('brings the files of its build, and takes those of the disc before it along', () => {
    const extra = { path: 'D:\\Notes.txt', modified: 0, content: 'x' };
    const { host } = SCENARIO;
    const hands = drive({ ...SCENARIO, host: { ...host, files: [...host.files, extra] } });
    hands.pass({ type: 'insert-media', build: '8.3.83.6' });
    const after = hands.session().host;
    expect(after.media).toEqual({ ...host.media, build: '8.3.83.6' });
    expect(findFile(after, 'D:\\Setup.com')?.content).toContain('8.3.83.6');
    expect(findFile(after, 'D:\\Notes.txt')).toBeUndefined();
    const others = (files: typeof host.files) => files.filter(({ path }) => !path.startsWith('D:'));
    expect(others(after.files)).toEqual(others(host.files));
    expect(hands.refused({ type: 'insert-media', build: '8.3.83.6' })).toBe('already-so');
  });

  it('is refused while Setup is open, and where there is no disc drive', () => {
    const hands = drive(SCENARIO);
    hands.pass({ type: 'open-setup', door: 'change' });
    expect(hands.refused({ type: 'insert-media', build: '8.3.83.6' })).toBe('media-in-use');
    hands.pass({ type: 'cancel-setup' }, { type: 'enter-line', line: 'D:\\Setup /r:H' });
    expect(hands.refused({ type: 'insert-media', build: '8.3.83.6' })).toBe('media-in-use');
    hands.settle();
    hands.pass({ type: 'insert-media', build: '8.3.83.6' });

    const { host } = SCENARIO;
    const copied = drive({ ...SCENARIO, host: { ...host, media: { ...host.media, path: 'C:\\Media' } } });
    expect(copied.refused({ type: 'insert-media', build: '8.3.83.6' })).toBe('no-disc-drive');
  });

  it('lets a server whose disc was too old be upgraded', () => {
    const hands = drive(readScenario('um-on-rtm-server'));
    hands.pass(
      { type: 'insert-media', build: '8.2.176.2' },
      { type: 'enter-line', line: 'D:\\Setup /m:Upgrade' },
    );
    hands.settle();
    expect(hands.session().prompt.exitCode).toBe(0);
  });
});
