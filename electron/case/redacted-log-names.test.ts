import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Redactor } from '../../shared/case/redaction/redactor';
import { REDACTED_NAME, writeRedactedLog } from './redacted-log';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'redacted-log-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = '[3/4/2008 4:46:12 PM] [0] ';
const atlas = () => new Redactor([{ kind: 'server', text: 'ATLAS' }]);

async function written(text: string, redactor = atlas(), signal = new AbortController().signal) {
  const source = path.join(folder, 'ATLAS-ExchangeSetup.log');
  const target = path.join(folder, REDACTED_NAME);
  writeFileSync(source, text);
  const place = { path: source, encoding: 'utf-8' as const };
  const outcome = await writeRedactedLog(place, target, redactor, { signal, onProgress: () => undefined });
  return { outcome, text: existsSync(target) ? readFileSync(target, 'utf8') : null };
}

describe('a log that is written with its names replaced', () => {
  it('has a name that tells nothing', async () => {
    expect(path.basename(REDACTED_NAME)).toBe('ExchangeSetup-redacted.log');
    expect(await written(`${HEAD}Server Name=ATLAS\n`)).toEqual({
      outcome: { kind: 'written', remarks: [] },
      text: `${HEAD}Server Name=SERVER01\r\n`,
    });
  });

  it('knows above what is told below', async () => {
    const { text } = await written('failed on EX02\ncopied from \\\\EX02\\C$\n');
    expect(text).toBe('failed on SERVER02\r\ncopied from \\\\SERVER02\\C$\r\n');
  });

  it('is told to be not whole where lines were cut, and where words of the product stay', async () => {
    const redactor = new Redactor([{ kind: 'server', text: 'EXCHANGE' }]);
    const { outcome } = await written(`ATLAS ${'a '.repeat(2_200_000)}\nb\n`, redactor);
    expect(outcome).toMatchObject({
      kind: 'written',
      remarks: [
        { code: 'cut-lines', at: REDACTED_NAME, params: { count: 1 } },
        { code: 'product-words-left', params: { names: 'EXCHANGE' } },
      ],
    });
  });

  it('is refused where it has more names than are learned', async () => {
    const names = Array.from({ length: 20_100 }, (_, index) => `\\\\host${index}\\c$`);
    const { outcome, text } = await written(names.join('\n'));
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'too-many-names' } });
    expect(text).toBeNull();
  });

  it('is given up within a chunk of it, and nothing stays', async () => {
    const stop = new AbortController();
    const work = written('on ATLAS and elsewhere\n'.repeat(400_000), atlas(), stop.signal);
    setTimeout(() => stop.abort(), 10);
    await expect(work).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['ATLAS-ExchangeSetup.log']);
  });
});
