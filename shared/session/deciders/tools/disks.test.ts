import { describe, expect, it } from 'vitest';
import { findFile, type Host } from '../../../host/host';
import { drive } from '../../../testing/drive';
import { readScenario } from '../../../testing/read-scenario';
import { SERVERS } from '../../../testing/servers';

const on = (host: Host) =>
  drive({ ...readScenario('failed-hub-transport'), host, faults: [], prelude: null });

describe('Disk Management', () => {
  it('makes volumes of unallocated space, as long as there is any', () => {
    const hands = on(SERVERS.bare);
    const { unallocatedMegabytes: all } = SERVERS.bare;
    hands.pass({ type: 'create-volume', drive: 'F:', megabytes: all - 1 });
    expect(hands.session().host.disks.map(({ drive: letter }) => letter)).toEqual(['C:', 'E:', 'F:']);
    expect(hands.session().host.unallocatedMegabytes).toBe(1);
    expect(hands.refused({ type: 'create-volume', drive: 'G:', megabytes: 2 })).toBe(
      'not-enough-unallocated-space',
    );
  });

  it.each(['C:', 'D:'])('does not give the letter %s twice, the disc having one too', (letter) => {
    const hands = on(SERVERS.bare);
    expect(hands.refused({ type: 'create-volume', drive: letter, megabytes: 1 })).toBe('drive-letter-in-use');
    expect(hands.refused({ type: 'change-drive-letter', drive: 'E:', to: letter })).toBe(
      'drive-letter-in-use',
    );
  });

  it('takes what is on a volume along to its new letter', () => {
    const file = { path: 'E:\\Data\\notes.txt', modified: 0, content: '' };
    const hands = on({ ...SERVERS.bare, files: [...SERVERS.bare.files, file] });
    hands.pass({ type: 'change-drive-letter', drive: 'E:', to: 'K:' });
    expect(findFile(hands.session().host, 'K:\\Data\\notes.txt')).toBeDefined();
    expect(hands.refused({ type: 'change-drive-letter', drive: 'E:', to: 'F:' })).toBe('no-such-volume');
    expect(hands.refused({ type: 'change-drive-letter', drive: 'K:', to: 'K:' })).toBe('already-so');
  });

  it('changes the letter of the disc, from which Setup then starts', () => {
    const hands = on(SERVERS.bare);
    hands.pass({ type: 'change-drive-letter', drive: 'D:', to: 'Z:' });
    expect(hands.session().host.media.path).toBe('Z:\\');
    hands.pass({ type: 'enter-line', line: 'Z:\\Setup.com /?' });
  });

  it('leaves the disc alone that Setup, open in its window or at work at the prompt, reads from', () => {
    const change = { type: 'change-drive-letter', drive: 'D:', to: 'Z:' } as const;
    const hands = on(SERVERS.bare);
    hands.pass({ type: 'open-setup', door: 'media' });
    expect(hands.refused(change)).toBe('media-in-use');
    hands.pass({ ...change, drive: 'E:', to: 'K:' }, { type: 'cancel-setup' });
    hands.pass({ type: 'enter-line', line: 'D:\\Setup /mode:Install /roles:HubTransport' });
    expect(hands.refused(change)).toBe('media-in-use');
    hands.settle();
    hands.pass(change);
  });

  it('leaves alone what Windows, Exchange and open databases are on', () => {
    const change = { type: 'change-drive-letter', drive: 'E:', to: 'F:' } as const;
    expect(on(SERVERS.bare).refused({ ...change, drive: 'C:' })).toBe('volume-in-use');
    const { directory } = SERVERS.full;
    const { organization } = directory!;
    const databases = organization!.databases.map((database) => ({ ...database, logFolder: 'E:\\Logs' }));
    const hands = on({
      ...SERVERS.full,
      directory: { ...directory!, organization: { ...organization!, databases } },
    });
    expect(hands.refused(change)).toBe('volume-in-use');
    hands.pass({ type: 'stop-service', name: 'MSExchangeIS' }, change);
  });
});
