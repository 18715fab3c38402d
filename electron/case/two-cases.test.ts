import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CasePush } from '../../shared/ipc/case-api';
import type { Problem } from '../../shared/problem';
import { type LoadedScenario, ScenarioLibrary } from '../storage/scenario-library';
import { makeZip } from '../testing/make-zip';
import { setupLog } from '../testing/setup-logs';
import { CustomerDesk, type DeskParts } from './customer-desk';

// Nothing of it is used: no picture is taken here.
vi.mock('electron', () => ({}));

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'desk-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const workFolder = () => path.join(folder, 'customer-data');
const copies = () => (existsSync(workFolder()) ? readdirSync(workFolder()) : []);

/** An archive with the log of a run on a server of this name. */
function archive(server: string, bytes = 0): string {
  const log = `${setupLog('2007', '8.1.240.6', bytes)}[01/08/2021 23:17:51.0000] [0] said on ${server}\r\n`;
  const file = path.join(folder, `${server}.zip`);
  writeFileSync(file, makeZip([{ name: 'ExchangeSetup.log', content: log, method: 8 }]));
  return file;
}

function newDesk(parts: Partial<DeskParts> = {}) {
  const pushes: CasePush[] = [];
  const told: Problem[] = [];
  const started: LoadedScenario[] = [];
  const desk = new CustomerDesk({
    stage: { view: '', library: new ScenarioLibrary(folder), version: '0' },
    workFolder: workFolder(),
    push: (push) => pushes.push(push),
    tellProblems: (problems) => told.push(...problems),
    start: (loaded) => started.push(loaded),
    pickFiles: () => Promise.resolve([]),
    pickFolder: () => Promise.resolve(null),
    pickPlace: () => Promise.resolve(null),
    ...parts,
  });
  return { desk, pushes, told, started };
}

function idsOf({ desk }: ReturnType<typeof newDesk>) {
  const { id = '', logs = [], runs = [] } = desk.case ?? {};
  return { id, log: logs[0]?.id ?? '', run: runs[0]?.key ?? '' };
}

describe('two cases, one after the other', () => {
  it('have nothing in common: what names a part of the first is refused for the second', async () => {
    const given = newDesk();
    const { desk, started } = given;
    await desk.openPaths([archive('EX01')]);
    const first = idsOf(given);
    await desk.openPaths([archive('EX01')]);
    const second = idsOf(given);
    expect(Object.values(second)).not.toContain('');
    for (const part of ['id', 'log', 'run'] as const) expect(second[part]).not.toBe(first[part]);
    await expect(desk.rehearse({ run: first.run, way: null, isRedacted: false })).rejects.toThrow();
    await expect(desk.saveRedactedLog(first.log)).rejects.toThrow();
    expect(() => desk.lookAtRun(first.run)).toThrow();
    expect(await desk.logs.lines({ log: first.log, from: 1, count: 1 })).toMatchObject({ ok: false });
    expect(started).toEqual([]);
  });

  it('a log that is saved while another case comes is that of its own case, whole', async () => {
    const target = path.join(folder, 'saved.log');
    let answer: (place: string) => void = () => undefined;
    const given = newDesk({ pickPlace: () => new Promise((resolve) => (answer = resolve)) });
    const { desk } = given;
    await desk.openPaths([archive('EX01', 3_000_000)]);
    const saving = desk.saveRedactedLog(idsOf(given).log);
    await desk.openPaths([archive('OTHER')]);
    await desk.closeCase();
    answer(target);
    expect(await saving).toMatchObject({ kind: 'sent' });
    expect(readFileSync(target, 'utf8')).toContain('said on EX01');
    expect(copies()).toEqual([]);
  });

  it('the server that is rehearsed has the log of its own case on it', async () => {
    const given = newDesk();
    const { desk, started } = given;
    await desk.openPaths([archive('EX01')]);
    const rehearsing = desk.rehearse({ run: idsOf(given).run, way: null, isRedacted: false });
    await desk.openPaths([archive('OTHER')]);
    await rehearsing;
    const [scenario = ''] = started.map((loaded) => JSON.stringify(loaded));
    expect(scenario).toContain('said on EX01');
    expect(scenario).not.toContain('OTHER');
  });
});

describe('copies out of archives', () => {
  it('of the case that is being read stay when the case before is closed', async () => {
    const given = newDesk();
    const { desk } = given;
    await desk.openPaths([archive('EX01')]);
    const reading = desk.openPaths([archive('OTHER', 20_000_000)]);
    await vi.waitFor(() => expect(copies()).toHaveLength(2), { interval: 1 });
    await desk.closeCase();
    expect(copies()).toHaveLength(1);
    await reading;
    const lines = await desk.logs.lines({ log: idsOf(given).log, from: 1, count: 1 });
    expect(lines).toMatchObject({ ok: true, value: [{ isCut: false }] });
  });

  it('go with the case, with what is given up, and from before', async () => {
    mkdirSync(path.join(workFolder(), 'left/behind'), { recursive: true });
    const { desk } = newDesk();
    expect(copies()).toEqual([]);
    await desk.openPaths([archive('EX01')]);
    expect(copies()).toHaveLength(1);
    const reading = desk.openPaths([archive('OTHER', 20_000_000)]);
    await vi.waitFor(() => expect(copies()).toHaveLength(2), { interval: 1 });
    await desk.cancelReading();
    await reading;
    expect(copies()).toHaveLength(1);
    await desk.closeCase();
    expect(copies()).toEqual([]);
  });
});

describe('the end of the program', () => {
  it('is at once where nothing is unfinished', async () => {
    const { desk } = newDesk();
    await desk.openPaths([archive('EX01')]);
    expect(desk.end()).toBeNull();
    expect(copies()).toEqual([]);
  });

  it('waits until a log that is being saved, and a reading, have left nothing', async () => {
    const place = path.join(folder, 'place');
    mkdirSync(place);
    const given = newDesk({ pickPlace: () => Promise.resolve(path.join(place, 'saved.log')) });
    const { desk } = given;
    await desk.openPaths([archive('EX01', 3_000_000)]);
    const saving = desk.saveRedactedLog(idsOf(given).log);
    await vi.waitFor(() => expect(readdirSync(place)).toHaveLength(1), { interval: 1, timeout: 60_000 });
    const reading = desk.openPaths([archive('OTHER', 20_000_000)]);
    await desk.end();
    expect(readdirSync(place)).toEqual([]);
    expect(await saving).toEqual({ kind: 'cancelled' });
    await reading;
    expect(copies()).toEqual([]);
  });
});

describe('what keeps files from being read', () => {
  it('is told, whatever it is', async () => {
    const { desk, told, pushes } = newDesk({
      push: (push) => {
        pushes.push(push);
        if (push.type === 'reading' && push.progress) throw new Error('nobody had thought of it');
      },
      pickFiles: () => Promise.reject(new Error('no dialog')),
    });
    await desk.openPaths([archive('EX01')]);
    expect(told).toEqual([
      { code: 'reading-failed', at: 'EX01.zip', params: { detail: 'nobody had thought of it' } },
    ]);
    expect(pushes.at(-1)).toEqual({ type: 'reading', progress: null });
    await desk.openCustomerData();
    expect(told.at(-1)).toMatchObject({ code: 'reading-failed', params: { detail: 'no dialog' } });
    for (const paths of [Array.from({ length: 51 }, () => '/tmp/x.log'), ['x.log'], 'x.log', []]) {
      told.length = 0;
      await desk.openDropped(paths);
      expect(told).toMatchObject([{ code: 'dropped-refused', params: { limit: 50 } }]);
    }
  });
});
