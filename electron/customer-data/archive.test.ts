import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../testing/make-zip';
import { temporaryFolder } from '../testing/tally';
import { ArchiveRoom, openArchive } from './archive';

const MEGABYTE = 1024 * 1024;

/** An archive of members that say they are so large. */
function archive(name: string, ...sizes: readonly number[]): string {
  const file = path.join(temporaryFolder(), name);
  const members = sizes.map(
    (size, index) => ({ name: `${index}.log`, content: 'x', method: 8, size }) as const,
  );
  writeFileSync(file, makeZip(members));
  return file;
}

describe('archives', () => {
  it('have a limit together, not each', async () => {
    const room = new ArchiveRoom(Infinity);
    const first = await openArchive(archive('a.zip', 0xfffffffe), 'a.zip', room);
    const second = await openArchive(archive('b.zip', 0xfffffffe, 0xfffffffe, 1), 'b.zip', room);
    first.close();
    second.close();
    expect(first.problems).toEqual([]);
    expect(second.sources.map(({ name }) => name)).toEqual(['b.zip/0.log', 'b.zip/2.log']);
    const limit = { kind: 'megabytes', megabytes: 8192 };
    expect(second.problems).toEqual([{ code: 'archive-too-large', at: 'b.zip/1.log', params: { limit } }]);
  });

  it('are not unpacked where the disk has no room for them', async () => {
    const room = new ArchiveRoom(5 * MEGABYTE);
    const { problems, close } = await openArchive(
      archive('a.zip', 4 * MEGABYTE, 2 * MEGABYTE),
      'a.zip',
      room,
    );
    close();
    const limit = { kind: 'megabytes', megabytes: 5 };
    expect(problems).toEqual([{ code: 'archives-without-room', at: 'a.zip/1.log', params: { limit } }]);
    const none = await openArchive(archive('b.zip', 1), 'b.zip', new ArchiveRoom(-1));
    none.close();
    expect(none.sources).toEqual([]);
  });

  it('know how much room there is for a folder that is still to be made', async () => {
    const room = await ArchiveRoom.of(path.join(temporaryFolder(), 'not/yet'));
    expect(room.take(Number.MAX_SAFE_INTEGER)).toBeDefined();
  });
});
