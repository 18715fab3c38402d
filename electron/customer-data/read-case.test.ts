import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXCHANGE_ROOT, findText } from '../../shared/host/registry/registry';
import { makeZip, type ZipMember } from '../testing/make-zip';
import { setupLog } from '../testing/setup-logs';
import { ReadingCancelled, type ReadingProgress } from './progress';
import { readCase } from './read-case';

const LOG = setupLog('2016', '15.1.2176.2');
const LONG_LOG = setupLog('2019', '15.2.1118.7', 3_000_000);
const HUB = `${EXCHANGE_ROOT}\\HubTransportRole`;
const EXPORT = `Windows Registry Editor Version 5.00\r\n\r\n[${HUB}]\r\n"Watermark"="x"\r\n`;
const QUERY = `\r\n${HUB}\r\n    Watermark    REG_SZ    y\r\n`;

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'case-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const workFolder = () => path.join(folder, 'work/of/case');

function put(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const read = (...paths: string[]) => readCase(paths, { workFolder: workFolder() });
const readZip = (...members: ZipMember[]) => read(put('logs.zip', makeZip(members)));

describe('files that a customer sent', () => {
  it('are read whatever they are called', async () => {
    const utf16 = Buffer.from(`\uFEFF${EXPORT}`, 'utf16le');
    const paths = [
      put('a.txt', LOG),
      put('b.log', utf16),
      put('c', `REGEDIT4\n[${HUB}]\n`),
      put('d.reg', QUERY),
    ];
    const { customerCase, files } = await read(...paths);
    expect(customerCase.problems).toEqual([]);
    const [id = ''] = customerCase.logs.map((log) => log.id);
    expect(id).toMatch(/^[0-9a-f-]{36}:log-1$/);
    expect(customerCase.logs).toMatchObject([{ name: 'a.txt', bytes: LOG.length }]);
    const [run] = customerCase.logs[0]?.read.runs ?? [];
    expect([run?.product.value, run?.version.value]).toEqual(['2016', '15.1.2176.2']);
    expect(customerCase.registries.map(({ name }) => name)).toEqual(['b.log', 'c', 'd.reg']);
    const marks = customerCase.registries.map(({ registry }) => findText(registry, HUB, 'Watermark'));
    expect(marks).toEqual(['x', undefined, 'y']);
    expect(files.get(id)).toEqual({ path: paths[0], encoding: 'utf-8' });
    expect(existsSync(workFolder())).toBe(false);
  });

  it('are told where they are nothing of ours', async () => {
    const { customerCase } = await read(
      put('notes.txt', 'hello'),
      put('empty.log', ''),
      put('setup.evtx', 'ElfFile\0'),
      put('logs.cab', 'MSCF\0'),
      path.join(folder, 'gone.log'),
      put('other.reg', 'REGEDIT4\n[HKEY_USERS\\x]\n'),
      put('broken.reg', `${EXPORT}nonsense\r\n`),
    );
    expect(customerCase.problems.map(({ code, at }) => [code, path.basename(at)])).toEqual([
      ['file-missing', 'gone.log'],
      ['not-customer-data', 'notes.txt'],
      ['not-customer-data', 'empty.log'],
      ['archive-kind', 'logs.cab'],
      ['registry-without-exchange', 'other.reg'],
      ['registry-line-not-understood', 'broken.reg:5'],
    ]);
    expect(customerCase.ignored).toEqual(['setup.evtx']);
    expect(customerCase.registries).toHaveLength(1);
  });

  it('may be a folder, with the one of Setup in it, and are read once', async () => {
    const log = put('from customer/ExchangeSetupLogs/ExchangeSetup.log', LOG);
    put('from customer/ExchangeSetupLogs/Install-1.ps1', '# script');
    put('from customer/deeper/still/ExchangeSetup.log', LOG);
    put('from customer/exchange.reg', EXPORT);
    put('from customer/readme', 'text');
    symlinkSync('/dev/zero', path.join(folder, 'from customer/endless'));
    const { customerCase } = await read(path.join(folder, 'from customer'), log, log);
    expect(customerCase.problems).toEqual([]);
    expect(customerCase.logs.map(({ name }) => name)).toEqual([
      'from customer/ExchangeSetupLogs/ExchangeSetup.log',
    ]);
    expect(customerCase.registries).toHaveLength(1);
    expect(customerCase.ignored).toEqual([
      'from customer/ExchangeSetupLogs/Install-1.ps1',
      'from customer/readme',
    ]);
  });

  it('are told where a folder has none, or the file is no file', async () => {
    mkdirSync(path.join(folder, 'bare'));
    const { customerCase } = await read(path.join(folder, 'bare'), '/dev/zero');
    expect(customerCase.problems.map(({ code }) => code)).toEqual(['nothing-of-setup', 'unreadable-file']);
  });
});

describe('an archive', () => {
  it('is read with all its members; logs can be looked at, wherever their names point', async () => {
    const { customerCase, files } = await readZip(
      { name: 'ExchangeSetupLogs/', content: '' },
      { name: 'ExchangeSetupLogs/ExchangeSetup.log', content: LOG },
      { name: '..\\..\\evil.log', content: LONG_LOG, method: 8 },
      { name: '/ExchangeSetupLogs/hub.reg', content: EXPORT, method: 8 },
      { name: 'ExchangeSetup.msilog', content: 'MSI' },
      { name: 'odd', content: 'x' },
      { name: 'inner.zip', content: makeZip([{ name: 'ExchangeSetup.log', content: LOG }]) },
      { name: 'a\u202elog.7z', content: '7z\u00bc' },
      { name: 'log.gz', content: Buffer.from([0x1f, 0x8b, 8, 0]) },
    );
    expect(customerCase.problems).toEqual([
      { code: 'archive-inside', at: 'logs.zip/inner.zip', params: {} },
      { code: 'archive-kind', at: 'logs.zip/log.gz', params: {} },
    ]);
    expect(customerCase.logs.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['logs.zip/ExchangeSetupLogs/ExchangeSetup.log', LOG.length],
      ['logs.zip/../../evil.log', LONG_LOG.length],
    ]);
    expect(customerCase.logs[1]?.read.lines).toBe(LONG_LOG.split('\n').length - 1);
    expect(customerCase.registries).toHaveLength(1);
    expect(customerCase.ignored).toEqual([
      'logs.zip/ExchangeSetup.msilog',
      'logs.zip/odd',
      'logs.zip/a?log.7z',
    ]);
    const kept = [...files.values()].map((file) => file.path);
    expect(kept.every((file) => file.startsWith(workFolder()))).toBe(true);
    expect(kept.map((file) => readFileSync(file, 'latin1'))).toEqual([LOG, LONG_LOG]);
    expect(readdirSync(path.join(folder)).sort()).toEqual(['logs.zip', 'work']);
  });

  it('gives what comes before damage, and says which member has it', async () => {
    const packed = Buffer.from(makeZip([{ name: 'x', content: LONG_LOG, method: 8 }]).subarray(31));
    packed.fill(0xff, 100_000, 100_200);
    const { customerCase } = await readZip(
      { name: 'locked.log', content: LOG, isEncrypted: true },
      { name: 'method.log', content: LOG, method: 99 },
      { name: 'flipped.log', content: LOG, crc: 1 },
      { name: 'longer.log', content: LONG_LOG, size: 1_500_000 },
      { name: 'shorter.log', content: LOG, size: 2_000_000, crc: 1 },
      { name: 'torn.log', content: LONG_LOG, method: 8, packed },
      { name: 'garbage.log', content: LOG, method: 8, packed: Buffer.from('not deflated at all') },
      { name: 'good.log', content: LOG },
    );
    expect(customerCase.problems.map(({ code, at }) => [code, at])).toEqual([
      ['archive-entry-encrypted', 'logs.zip/locked.log'],
      ['archive-entry-method', 'logs.zip/method.log'],
      ['damaged-file', 'logs.zip/flipped.log'],
      ['damaged-file', 'logs.zip/longer.log'],
      ['damaged-file', 'logs.zip/shorter.log'],
      ['damaged-file', 'logs.zip/torn.log'],
      ['damaged-file', 'logs.zip/garbage.log'],
    ]);
    expect(customerCase.logs.map(({ name, read: { runCount } }) => [path.basename(name), runCount])).toEqual([
      ['flipped.log', 1],
      ['longer.log', 1],
      ['shorter.log', 1],
      ['torn.log', 1],
      ['good.log', 1],
    ]);
  });

  it('is refused where it has too many members', async () => {
    const many = Array.from({ length: 2001 }, (_, index) => ({ name: `${index}.xml`, content: '' }));
    const crowded = await readZip(...many);
    expect(crowded.customerCase.problems.map(({ code }) => code)).toEqual(['archive-too-many-entries']);
    expect(crowded.customerCase.ignored).toHaveLength(2000);
  });

  it('is told where it is cut off anywhere', async () => {
    const whole = makeZip([
      { name: 'a.log', content: LOG },
      { name: 'b.reg', content: EXPORT, method: 8 },
    ]);
    for (let length = 4; length < whole.length; length += 7) {
      const { customerCase } = await read(put('cut.zip', whole.subarray(0, length)));
      expect(customerCase.problems[0]).toMatchObject({ code: 'archive-damaged', at: 'cut.zip' });
    }
  });

  it('with any byte changed is read, or told', async () => {
    const whole = makeZip([
      { name: 'a.log', content: LOG, method: 8 },
      { name: 'b.reg', content: EXPORT },
    ]);
    for (let at = 0; at < whole.length; at += 3) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const { customerCase } = await read(put('changed.zip', changed));
      const { logs, registries, problems } = customerCase;
      expect(logs.length + registries.length + problems.length).toBeGreaterThan(0);
    }
  });
});

describe('reading', () => {
  it('tells how far it is, and lets others have their turn', async () => {
    const told: ReadingProgress[] = [];
    const paths = [put('a.log', setupLog('2016', '15.1.1.1', 20_000_000)), put('b.log', LOG)];
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await readCase(paths, { workFolder: workFolder(), onProgress: (progress) => told.push(progress) });
    clearInterval(timer);
    const { totalBytes = 0 } = told[0] ?? {};
    expect(told[0]).toMatchObject({ file: 'a.log', readBytes: 0 });
    expect(told.at(-1)).toEqual({ file: 'b.log', readBytes: totalBytes, totalBytes });
    const sizes = told.map(({ readBytes }) => readBytes);
    expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
    expect(turns).toBeGreaterThan(3);
  });

  it.each(['a.log', 'logs.zip'])('ends when it is cancelled, and leaves nothing of %s', async (name) => {
    const long = setupLog('2019', '15.2.1118.7', 10_000_000);
    const members = [
      { name: 'x.log', content: LOG },
      { name: 'y.log', content: long, method: 8 },
    ] as const;
    const file = put(name, name === 'a.log' ? setupLog('2016', '15.1.1.1', 20_000_000) : makeZip(members));
    const [first, second] = [new AbortController(), new AbortController()];
    first.abort();
    await expect(readCase([file], { workFolder: workFolder(), signal: first.signal })).rejects.toThrow(
      ReadingCancelled,
    );
    // Once the first log has been extracted.
    const timer = setInterval(() => {
      if (name === 'a.log' || existsSync(workFolder())) second.abort();
    }, 0);
    const reading = readCase([file], { workFolder: workFolder(), signal: second.signal });
    await expect(reading).rejects.toThrow(ReadingCancelled);
    clearInterval(timer);
    expect(readdirSync(folder)).toEqual([name]);
  });
});
