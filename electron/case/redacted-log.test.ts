import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../shared/case/redaction/redactor';
import { originalsOf } from '../../shared/case/redaction/originals';
import type { SendingProgress } from '../../shared/ipc/case-api';
import { GOLDEN_LOG, runsIn } from '../testing/golden-log';
import { temporaryFolder } from '../testing/tally';
import { writeRedactedLog } from './redacted-log';

const NAMES = /northwind|atlas|athena|bauer/i;
const redactor = () => new Redactor(originalsOf(runsIn(GOLDEN_LOG)));

/** Leaves names as they are. */
class LeakyRedactor extends Redactor {
  override redact(text: string): string {
    return text;
  }
}

function place(content: string | Uint8Array = GOLDEN_LOG) {
  const folder = temporaryFolder();
  const source = path.join(folder, 'ExchangeSetup.log');
  writeFileSync(source, content);
  return { folder, source, target: path.join(folder, 'redacted.log') };
}

/** Saves; `until` says at which progress it is cancelled. */
async function save(
  { source, target }: { readonly source: string; readonly target: string },
  by: Redactor = redactor(),
  until: (progress: SendingProgress) => boolean = () => false,
) {
  const told: SendingProgress[] = [];
  const cancelling = new AbortController();
  const found = await writeRedactedLog({ path: source, encoding: 'utf-8' }, target, by, {
    signal: cancelling.signal,
    onProgress: (progress) => {
      told.push(progress);
      if (until(progress)) cancelling.abort();
    },
  });
  return { found: found.kind === 'left' ? found.found : [], outcome: found, told };
}

/** Of several blocks, so that it can be given up between two. */
const LONG_LOG = GOLDEN_LOG.repeat(120);

describe('a redacted copy of a log', () => {
  it.each([
    ['UTF-8', Buffer.from(GOLDEN_LOG)],
    ['UTF-16', Buffer.from(`\uFEFF${GOLDEN_LOG}`, 'utf16le')],
    ['LF', Buffer.from(GOLDEN_LOG.replaceAll('\r\n', '\n'))],
  ])('of one in %s is UTF-8, line for line, without a name', async (_, bytes) => {
    const files = place(bytes);
    const { found } = await save(files);
    expect(found).toEqual([]);
    const written = readFileSync(files.target, 'utf8');
    expect(written).not.toMatch(NAMES);
    expect(written.split('\r\n')).toHaveLength(GOLDEN_LOG.split('\r\n').length);
    expect(runsIn(written).map(({ outcome }) => outcome)).toEqual(
      runsIn(GOLDEN_LOG).map(({ outcome }) => outcome),
    );
    expect(readFileSync(files.source).equals(bytes)).toBe(true);
    expect(readdirSync(files.folder).sort()).toEqual(['ExchangeSetup.log', 'redacted.log']);
  });

  it('replaces in its first line what only its last one tells as a name', async () => {
    const files = place(`KRONOS is slow\r\n${LONG_LOG}KRONOS.northwind.local is slow\r\n`);
    expect((await save(files)).found).toEqual([]);
    const written = readFileSync(files.target, 'utf8');
    expect(written).not.toMatch(/kronos/i);
    expect(written.slice(0, 100)).toMatch(/^SERVER\d\d is slow\r\n/);
  });

  it('takes the place of a file that is there, whole', async () => {
    const files = place();
    writeFileSync(files.target, 'x'.repeat(1_000_000));
    await save(files);
    expect(readFileSync(files.target, 'utf8').startsWith('[3/4/2008 4:46:12 PM] [0] ***')).toBe(true);
    expect(readFileSync(files.target).length).toBeLessThan(100_000);
  });

  it('tells how far it is: twice through the file', async () => {
    const files = place(LONG_LOG);
    const { told } = await save(files);
    const all = 2 * LONG_LOG.length;
    expect(told.length).toBeGreaterThan(4);
    expect(told.at(-1)).toEqual({ done: all, all });
    const done = told.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((one, other) => one - other));
  });

  it.each([
    ['at once', () => true],
    ['while it is read', ({ done, all }: SendingProgress) => done > all / 4],
    ['while it is written', ({ done, all }: SendingProgress) => done > (all * 3) / 5],
  ])('given up %s leaves the folder as it was', async (_, until) => {
    const files = place(LONG_LOG);
    writeFileSync(files.target, 'before');
    await expect(save(files, redactor(), until)).rejects.toThrow(/abort/i);
    expect(readFileSync(files.target, 'utf8')).toBe('before');
    expect(readdirSync(files.folder).sort()).toEqual(['ExchangeSetup.log', 'redacted.log']);
  });

  it('in which names would be left is not written, and they are told, a hundred at most', async () => {
    const addresses = Array.from({ length: 200 }, (_, index) => `10.0.0.${index}`);
    const files = place(`${GOLDEN_LOG}${addresses.join(' ')}\r\n`);
    writeFileSync(files.target, 'before');
    const { found } = await save(files, new LeakyRedactor(originalsOf(runsIn(GOLDEN_LOG))));
    expect(found).toHaveLength(100);
    expect(found).toContain('ATLAS');
    expect(readFileSync(files.target, 'utf8')).toBe('before');
    expect(readdirSync(files.folder).sort()).toEqual(['ExchangeSetup.log', 'redacted.log']);
  });

  it.each([
    ['into a folder that is not there', 'gone/redacted.log', 'ENOENT'],
    ['below a file', 'ExchangeSetup.log/redacted.log', 'ENOTDIR'],
  ])('%s fails with the system’s word', async (_, target, code) => {
    const files = place();
    await expect(save({ ...files, target: path.join(files.folder, target) })).rejects.toMatchObject({ code });
    expect(readdirSync(files.folder)).toEqual(['ExchangeSetup.log']);
  });

  it('in the place of a folder fails, and leaves nothing beside it', async () => {
    const files = place();
    mkdirSync(path.join(files.target, 'inside'), { recursive: true });
    await expect(save(files)).rejects.toThrow();
    expect(readdirSync(files.folder).sort()).toEqual(['ExchangeSetup.log', 'redacted.log']);
    expect(readdirSync(files.target)).toEqual(['inside']);
  });

  it('of a log that is gone fails before anything is written', async () => {
    const files = place();
    await expect(save({ ...files, source: path.join(files.folder, 'gone.log') })).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(readdirSync(files.folder)).toEqual(['ExchangeSetup.log']);
  });
});
