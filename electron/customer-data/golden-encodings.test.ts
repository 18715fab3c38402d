import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CustomerCase } from '../../shared/case/customer-case';
import type { RunFacts } from '../../shared/setup-log/read/run-facts';
import { GOLDEN_LOG, runsIn } from '../testing/golden-log';
import { makeZip } from '../testing/make-zip';
import { temporaryFolder } from '../testing/tally';
import { readCase } from './read-case';

/** The log of a customer whose names have letters that every encoding writes in another way. */
const LOG = GOLDEN_LOG.replaceAll('mbauer', 'jérôme.œ')
  .replaceAll('Northwind Traders', 'Société “Élan” – 100 €')
  .replaceAll('did not reach', 'n’a pas atteint');
const RUNS = runsIn(LOG);

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

/** Those letters of Windows-1252 that are not where Unicode has them. */
const OWN_BYTES: Readonly<Record<string, number>> = {
  '€': 0x80,
  '–': 0x96,
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  œ: 0x9c,
};

function windows1252(text: string): Buffer {
  const bytes = Array.from(text, (letter) => OWN_BYTES[letter] ?? letter.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) throw new Error('Not in Windows-1252.');
  return Buffer.from(bytes);
}

const ENCODINGS: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16LE with a mark', (text) => utf16le(`\uFEFF${text}`)],
  ['UTF-16BE with a mark', (text) => utf16be(`\uFEFF${text}`)],
  ['UTF-16LE without', utf16le],
  ['UTF-16BE without', utf16be],
  ['Windows-1252', windows1252],
];
const ENDS: readonly (readonly [string, (text: string) => string])[] = [
  ['CRLF', (text) => text],
  ['LF', (text) => text.replaceAll('\r\n', '\n')],
  ['CRLF and LF by turns', (text) => byTurns(text)],
  ['no end of the last line', (text) => text.trimEnd()],
];

function byTurns(text: string): string {
  let turn = 0;
  return text.replaceAll('\r\n', () => ((turn += 1) % 2 === 0 ? '\r\n' : '\n'));
}

async function read(name: string, bytes: Uint8Array): Promise<CustomerCase> {
  const folder = temporaryFolder();
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const { customerCase } = await readCase([file], { workFolder: path.join(folder, 'work') });
  return customerCase;
}

function runsOf({ logs }: CustomerCase): readonly RunFacts[] {
  expect(logs).toHaveLength(1);
  return logs[0]?.read.runs ?? [];
}

describe('a log with letters of its country', () => {
  it('says something in all of them', () => {
    expect(RUNS).toHaveLength(4);
    expect(RUNS[0]?.organization.value).toBe('Société “Élan” – 100 €');
    expect(RUNS[0]?.user.value).toBe('NORTHWIND\\jérôme.œ');
    expect(RUNS[0]?.failureMessage.value).toContain('n’a pas atteint');
    expect(windows1252('é€').equals(Buffer.from([0xe9, 0x80]))).toBe(true);
  });

  describe.each(ENCODINGS)('in %s', (_, encode) => {
    it.each(ENDS)('with %s says the same', async (_end, withEnds) => {
      const found = await read('ExchangeSetup.log', encode(withEnds(LOG)));
      expect(found.problems).toEqual([]);
      expect(runsOf(found)).toEqual(RUNS);
    });

    it.each([0, 8] as const)('in an archive, packed by method %i, says the same', async (method) => {
      const zip = makeZip([{ name: 'ExchangeSetupLogs/ExchangeSetup.log', content: encode(LOG), method }]);
      const found = await read('logs.zip', zip);
      expect(found.problems).toEqual([]);
      expect(runsOf(found)).toEqual(RUNS);
    });

    it('cut at every 997th byte says of whole runs the same, and of the cut one how it began', async () => {
      const whole = encode(LOG);
      let begun = 0;
      for (let length = 997; length < whole.length; length += 997) {
        const found = await read('ExchangeSetup.log', whole.subarray(0, length));
        expect(found.problems).toEqual([]);
        const runs = runsOf(found);
        expect(runs.slice(0, -1)).toEqual(RUNS.slice(0, runs.length - 1));
        const [last, uncut] = [runs.at(-1), RUNS[runs.length - 1]];
        expect(last?.startLine).toBe(uncut?.startLine);
        expect(last?.startedAtUtc).toEqual(uncut?.startedAtUtc);
        if (last?.interface.value == null) continue;
        expect([last.version, last.user, last.product]).toEqual([
          uncut?.version,
          uncut?.user,
          uncut?.product,
        ]);
        begun += 1;
      }
      expect(begun).toBeGreaterThan(5);
    });
  });

  it('put together of files in UTF-8 and Windows-1252 has the runs of both', async () => {
    const both = Buffer.concat([Buffer.from(`\uFEFF${LOG}`), windows1252(LOG)]);
    const runs = runsOf(await read('ExchangeSetup.log', both));
    expect(runs.map(({ organization }) => organization.value)).toEqual(
      [...RUNS, ...RUNS].map(({ organization }) => organization.value),
    );
  });
});
