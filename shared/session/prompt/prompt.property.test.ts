import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeLine } from '../../command-line/complete-line';
import { folderTree } from '../../host/files/folders';
import { CATALOGS } from '../../i18n/catalogs';
import { promptText } from '../../i18n/prompt-text';
import { readScenario } from '../../testing/read-scenario';
import { PROPERTY_RUNS } from '../../testing/runs';
import { applyCommand } from '../apply';
import { openSession, replay } from '../open';
import type { SessionEvent } from '../event';
import { MAX_OUTPUTS } from './prompt';
import { VERBS } from './verbs/verbs-table';

const SCENARIO = readScenario('failed-hub-transport');
const RUNS = { numRuns: PROPERTY_RUNS.promptLines };

const HUB = 'HKLM\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\HubTransportRole';
const place = fc.constantFrom(
  'C:\\',
  'D:\\',
  '..',
  'C:\\ExchangeSetupLogs',
  '"C:\\Program Files"',
  '%LocalExchangeInstallationDir%\\bin',
  'D:\\Setup.txt',
  '*.*',
  'C:\\Media',
  'C:\\Media\\*',
  'E:\\a\\b',
  'Q:\\',
);
const service = fc.constantFrom('MSDTC', 'w3svc', 'IISADMIN', 'RpcSs', 'nothing', '"Print Spooler"');
const word = fc.oneof(
  place,
  service,
  fc.constantFrom(
    HUB,
    '/v Watermark',
    '/ve',
    '/va',
    '/f',
    '/s',
    '/y',
    '/e',
    '/i',
    '/q',
    '/d',
    '/t REG_DWORD',
    '/?',
  ),
  fc.constantFrom(
    'start= auto',
    'start=auto',
    'query',
    'add',
    'delete',
    'export',
    'import',
    'start',
    'stop',
    'config',
    'a.reg',
  ),
  fc.constantFrom(
    '%PATH%',
    '%CD%',
    '"',
    '""',
    '=',
    '.',
    ':',
    '-r',
    '/registerdns',
    '-ir -enable',
    '/im ExSetupUI.exe',
  ),
  fc.string({ maxLength: 8 }),
);
const verb = fc.constantFrom(
  ...VERBS.map(({ name }) => name),
  'c:',
  'd:',
  'D:\\Setup.exe',
  'set',
  'setup',
  'start',
);
const grown = fc
  .tuple(verb, fc.constantFrom(' ', '', '/'), fc.array(word, { maxLength: 5 }))
  .map(([name, gap, words]) => name + gap + words.join(' '));
const sensible = fc.oneof(
  place.map((each) => `cd /d ${each}`),
  fc.tuple(place, place).map(([from, to]) => `xcopy ${from} ${to} /e /i /y`),
  place.map((each) => `del /q ${each}`),
  fc.tuple(fc.constantFrom('start', 'stop'), service).map(([what, name]) => `net ${what} ${name} /y`),
  fc.constantFrom(
    `reg delete ${HUB} /f`,
    `reg export ${HUB} C:\\h.reg /y`,
    'reg import C:\\h.reg',
    'shutdown -r',
    'exit',
    'cls',
  ),
  fc.string({ maxLength: 3, unit: 'grapheme' }).map((text) => `set x${text}`),
);
const line = fc.oneof(
  { weight: 4, arbitrary: grown },
  { weight: 2, arbitrary: sensible },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) },
);

describe('any lines', () => {
  it('are answered in both languages, and what happened can be told again', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        let { session, events } = openSession(SCENARIO);
        const records: (readonly SessionEvent[])[] = [events];
        for (const each of lines) {
          ({ session, events } = applyCommand(session, { type: 'enter-line', line: each }));
          records.push(events);
          // The folder may be gone with its last file; a path it stays.
          expect(session.prompt.folder).toMatch(/^[A-Z]:\\(?:.*[^\\])?$/i);
        }
        expect(session.prompt.outputs.length).toBeLessThanOrEqual(MAX_OUTPUTS);
        for (const output of session.prompt.outputs) {
          for (const locale of ['en', 'fr'] as const)
            expect(promptText(CATALOGS[locale], locale, output)).not.toMatch(/undefined|\[object/);
        }
        expect(replay(records)).toEqual(session);
        const paths = session.host.files.map(({ path }) => path.toLowerCase());
        expect(new Set(paths).size).toBe(paths.length);
      }),
      RUNS,
    );
  });

  it('are completed to lines that begin like them', () => {
    const { session } = openSession(SCENARIO);
    const source = {
      folder: 'C:\\',
      leftAt: {},
      tree: folderTree(session.host),
      programs: VERBS.map(({ name }) => name),
      switches: [{ name: 'roles', aliases: ['r'], values: ['Mailbox'], isList: true }],
    };
    let count = 0;
    fc.assert(
      fc.property(line, (each) => {
        for (const completed of completeLine(each, source)) {
          count += 1;
          const bare = (text: string) => text.replaceAll('"', '').trimStart().toLowerCase();
          expect(bare(completed).startsWith(bare(each))).toBe(true);
        }
      }),
      RUNS,
    );
    expect(count).toBeGreaterThan(50);
  });
});
