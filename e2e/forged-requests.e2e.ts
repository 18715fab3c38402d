import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './program';

/** What the preload puts into the page; e2e imports none of our types. */
interface Bridge {
  connect: () => Promise<{ revision: number; snapshot: unknown }>;
  execute: (...args: unknown[]) => Promise<unknown>;
  setPreferences: (...args: unknown[]) => Promise<void>;
  openScenario: (...args: unknown[]) => Promise<void>;
  copyText: (...args: unknown[]) => Promise<void>;
  logLines: (...args: unknown[]) => Promise<unknown>;
  findInLog: (...args: unknown[]) => Promise<unknown>;
  copyLogLines: (...args: unknown[]) => Promise<unknown>;
  savePage: (...args: unknown[]) => Promise<unknown>;
  lookAtRun: (...args: unknown[]) => Promise<unknown>;
  rehearse: (...args: unknown[]) => Promise<unknown>;
  sendPictures: (...args: unknown[]) => Promise<unknown>;
  saveRedactedLog: (...args: unknown[]) => Promise<unknown>;
}

/** Arguments as an attacker in the page might send them, by the member of the bridge. */
const FORGERIES: readonly (readonly [member: keyof Bridge, ...args: unknown[]])[] = [
  ['execute'],
  ['execute', null],
  ['execute', 'go-next', 'wizard'],
  ['execute', [], 'wizard'],
  ['execute', { type: 'go-next' }],
  ['execute', { type: 'go-next' }, 'clock'],
  ['execute', { type: 'go-next' }, 'path'],
  ['execute', { type: 'format-disk' }, 'wizard'],
  ['execute', { type: 'toString' }, 'wizard'],
  ['execute', { type: 'constructor' }, 'wizard'],
  ['execute', { type: ['go-next'] }, 'wizard'],
  ['execute', { type: 'go-next', more: 1 }, 'wizard'],
  ['execute', { type: 'go-next', constructor: { prototype: { polluted: true } } }, 'wizard'],
  ['execute', { type: 'open-setup', door: 'back' }, 'wizard'],
  ['execute', { type: 'tick-role', role: 'HubTransport', ticked: 'true' }, 'wizard'],
  ['execute', { type: 'tick-role', role: '__proto__', ticked: true }, 'wizard'],
  ['execute', { type: 'tick-role', role: 'ActiveClusteredMailbox', ticked: true }, 'wizard'],
  ['execute', { type: 'start-service', name: '' }, 'tool'],
  ['execute', { type: 'start-service', name: 'x'.repeat(5_000_000) }, 'tool'],
  ['execute', { type: 'start-service', name: { toString: 'MSDTC' } }, 'tool'],
  ['execute', { type: 'set-service-start-type', name: 'MSDTC', startType: 'boot' }, 'tool'],
  ['execute', { type: 'move-operations-master', role: '__proto__', server: 'DC02.contoso.com' }, 'tool'],
  ['execute', { type: 'move-operations-master', role: 'domain', server: 'DC02.contoso.com' }, 'tool'],
  ['execute', { type: 'delete-registry-value', path: 'x'.repeat(5_000_000), name: 'Watermark' }, 'tool'],
  ['execute', { type: 'advance-clock', milliseconds: -1 }, 'wizard'],
  ['execute', { type: 'advance-clock', milliseconds: Number.MAX_SAFE_INTEGER }, 'wizard'],
  ['execute', { type: 'advance-clock', milliseconds: 60_000 }, 'clock'],
  ['execute', { type: 'advance-clock', milliseconds: 60_000 }, 'wizard'],
  ['setPreferences'],
  ['setPreferences', null],
  ['setPreferences', { locale: 'de' }],
  ['setPreferences', { speed: 0 }],
  ['setPreferences', { speed: 1e9 }],
  ['setPreferences', { v: 2 }],
  ['setPreferences', { window: { width: 1, height: 1 } }],
  ['lookAtRun'],
  ['lookAtRun', '__proto__'],
  ['lookAtRun', 'x'.repeat(5_000_000)],
  ['rehearse', null],
  ['rehearse', { run: '__proto__', way: null, isRedacted: false }],
  ['rehearse', { run: 'x', way: 'constructor', isRedacted: false }],
  ['rehearse', { run: 'x', way: null, isRedacted: false, more: 1 }],
  ['sendPictures', { run: 'x', way: 'remove-role', folder: '/etc' }],
  ['saveRedactedLog', '/etc/passwd'],
  ['saveRedactedLog', ['log-1']],
  ['openScenario', 'perimeter-edge'],
  ['openScenario', { id: '../failed-hub-transport' }],
  ['openScenario', { id: '/etc/passwd' }],
  ['openScenario', { id: 'perimeter-edge', file: '/etc/passwd' }],
  ['openScenario', { id: '__proto__' }],
  ['copyText', 1],
  ['copyText', 'x'.repeat(5_000_000)],
  ['logLines'],
  ['logLines', { log: '/etc/passwd', from: 0, count: 1 }],
  ['logLines', { log: '1', path: '/etc/passwd', from: 1, count: 1 }],
  ['logLines', { log: '1', from: 1, count: 1e9 }],
  [
    'findInLog',
    {
      log: '1',
      purpose: 'find',
      text: 'x',
      isCaseSensitive: false,
      filter: { kind: 'all' },
      from: 1,
      limit: 1e9,
    },
  ],
  [
    'findInLog',
    {
      log: '1',
      purpose: 'find',
      text: 'x',
      isCaseSensitive: false,
      filter: { kind: '__proto__' },
      from: 1,
      limit: 1,
    },
  ],
  ['copyLogLines', { log: '1', ranges: [{ firstLine: -1, lastLine: 1 }] }],
  ['savePage'],
  ['savePage', 'a.txt'],
  ['savePage', { name: '/etc/passwd', forms: [{ format: 'txt', content: '' }] }],
  ['savePage', { name: 'a', forms: [] }],
  ['savePage', { name: 'a', forms: [{ format: 'exe', content: '' }] }],
  ['savePage', { name: 'a', forms: [{ format: 'txt', content: 'x'.repeat(5_000_000) }] }],
  ['savePage', { name: 'a', place: '/etc/passwd', forms: [{ format: 'txt', content: '' }] }],
];

test('forged requests are rejected and change nothing', async ({ start }) => {
  const { page, dataDir } = await start(['--lang', 'en', '--speed', '20']);
  const before = { state: await stateOf(page), journal: journalOf(dataDir) };
  const answers = await page.evaluate(async (forgeries) => {
    const bridge = (
      globalThis as unknown as { simulator: Record<string, (...args: unknown[]) => Promise<unknown>> }
    ).simulator;
    const attempts = forgeries.map(([member, ...args]) =>
      bridge[member]!(...args).then(
        () => 'accepted',
        () => 'rejected',
      ),
    );
    return Promise.all(attempts);
  }, FORGERIES);
  const accepted = FORGERIES.filter((_, index) => answers[index] !== 'rejected');
  expect(accepted.map((forgery) => JSON.stringify(forgery).slice(0, 100))).toEqual([]);
  expect({ state: await stateOf(page), journal: journalOf(dataDir) }).toEqual(before);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('what cannot even be sent is rejected in the page', async ({ start }) => {
  const { page, dataDir } = await start(['--speed', '20']);
  const before = { state: await stateOf(page), journal: journalOf(dataDir) };
  const answers = await page.evaluate(async () => {
    const { execute } = (globalThis as unknown as { simulator: Bridge }).simulator;
    const circular: Record<string, unknown> = { type: 'go-next' };
    circular['self'] = circular;
    const getter = Object.defineProperty({}, 'type', { get: () => 'go-next', enumerable: false });
    const polluting: unknown = JSON.parse('{"type":"format-disk","__proto__":{"type":"go-next"}}');
    const forgeries = [circular, getter, polluting, () => 'go-next', Symbol.iterator, 1n, new Map(), window];
    const attempt = async (forgery: unknown): Promise<string> => {
      try {
        await execute(forgery, 'wizard');
        return 'accepted';
      } catch {
        return 'rejected';
      }
    };
    return Promise.all(forgeries.map(attempt));
  });
  expect(new Set(answers)).toEqual(new Set(['rejected']));
  expect({ state: await stateOf(page), journal: journalOf(dataDir) }).toEqual(before);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

async function stateOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { revision, snapshot } = await (globalThis as unknown as { simulator: Bridge }).simulator.connect();
    return { revision, snapshot };
  });
}

function journalOf(dataDir: string): string {
  const sessions = path.join(dataDir, 'sessions');
  return readFileSync(path.join(sessions, readdirSync(sessions)[0]!, 'journal.jsonl'), 'utf8');
}
