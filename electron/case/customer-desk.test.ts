import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CasePush } from '../../shared/ipc/case-api';
import type { Problem } from '../../shared/problem';
import type { LoadedScenario } from '../storage/scenario-library';
import { GOLDEN_LOG } from '../testing/golden-log';
import { makeZip } from '../testing/make-zip';
import { LIBRARY } from '../testing/scenarios';
import { temporaryFolder } from '../testing/tally';
import { CustomerDesk } from './customer-desk';

// Pictures are taken in windows; nothing here takes one.
vi.mock('electron', () => ({ BrowserWindow: undefined, session: {}, ipcMain: {}, app: {} }));

function newDesk(placeIn: (folder: string) => string | null = (folder) => path.join(folder, 'saved.log')) {
  const folder = temporaryFolder();
  const pushes: CasePush[] = [];
  const problems: Problem[] = [];
  const started: { readonly loaded: LoadedScenario; readonly cured: readonly string[] }[] = [];
  const proposed: string[] = [];
  let onPush: (push: CasePush) => void = () => undefined;
  const workFolder = path.join(folder, 'work');
  mkdirSync(path.join(workFolder, 'of-a-crash'), { recursive: true });
  const desk = new CustomerDesk({
    stage: { view: folder, library: LIBRARY, version: '0' },
    workFolder,
    push: (push) => {
      pushes.push(push);
      onPush(push);
    },
    tellProblems: (told) => problems.push(...told),
    start: (loaded, cured) => started.push({ loaded, cured }),
    pickFiles: () => Promise.resolve([]),
    pickFolder: () => Promise.resolve(null),
    pickPlace: (name) => {
      proposed.push(name);
      return Promise.resolve(placeIn(folder));
    },
  });
  onTestFinished(() => desk.close());
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const listen = (listener: (push: CasePush) => void) => {
    onPush = listener;
  };
  return { folder, desk, pushes, problems, started, proposed, workFolder, put, listen };
}

/** The log of the case that is open, and the first run in it. */
const logOf = (desk: CustomerDesk) => desk.case?.logs[0]?.id ?? 'none';
const runOf = (desk: CustomerDesk) => desk.case?.runs[0]?.key ?? 'none';

describe('a redacted copy asked for at the desk', () => {
  it('is saved where the person says, under a name that says what it is', async () => {
    const { desk, folder, proposed, put } = newDesk();
    await desk.openPaths([put('ExchangeSetup.log', GOLDEN_LOG)]);
    expect(await desk.saveRedactedLog(logOf(desk))).toEqual({
      kind: 'sent',
      folder,
      files: ['saved.log'],
      remarks: [],
    });
    expect(proposed).toEqual(['ExchangeSetup-redacted.log']);
    expect(readFileSync(path.join(folder, 'saved.log'), 'utf8')).not.toMatch(/northwind|atlas|bauer/i);
  });

  it.each([
    ['where no place was chosen', () => null, { kind: 'cancelled' }],
    [
      'where the place cannot be written',
      (folder: string) => path.join(folder, 'gone', 'x.log'),
      { kind: 'failed', problem: { code: 'file-not-written', params: { detail: 'ENOENT' } } },
    ],
  ])('is not saved %s', async (_, placeIn, outcome) => {
    const { desk, folder, put } = newDesk(placeIn);
    await desk.openPaths([put('ExchangeSetup.log', GOLDEN_LOG)]);
    expect(await desk.saveRedactedLog(logOf(desk))).toMatchObject(outcome);
    expect(readdirSync(folder).sort()).toEqual(['ExchangeSetup.log', 'work']);
  });

  it('given up halfway leaves nothing', async () => {
    const { desk, folder, put, listen, pushes } = newDesk();
    await desk.openPaths([put('ExchangeSetup.log', GOLDEN_LOG.repeat(150))]);
    listen((push) => {
      if (push.type === 'sending' && push.progress !== null) void desk.cancelSending();
    });
    expect(await desk.saveRedactedLog(logOf(desk))).toEqual({ kind: 'cancelled' });
    expect(pushes.at(-1)).toEqual({ type: 'sending', progress: null });
    expect(readdirSync(folder).sort()).toEqual(['ExchangeSetup.log', 'work']);
  });

  it('is told to be impossible for a log that is not open, or is gone', async () => {
    const { desk, put, proposed } = newDesk();
    await expect(desk.saveRedactedLog('log-1')).rejects.toThrow('No case is open.');
    const file = put('ExchangeSetup.log', GOLDEN_LOG);
    await desk.openPaths([file]);
    await expect(desk.saveRedactedLog('log-2')).rejects.toThrow('No log of the open case: log-2');
    expect(proposed).toEqual([]);
    rmSync(file);
    expect(await desk.saveRedactedLog(logOf(desk))).toMatchObject({ kind: 'failed' });
  });
});

describe('the desk', () => {
  it('rehearses a run as it was, and along a way with its cause taken as cured, with names or without', async () => {
    const { desk, put, started } = newDesk();
    await desk.openPaths([put('ExchangeSetup.log', GOLDEN_LOG)]);
    const run = runOf(desk);
    await desk.rehearse({ run, way: null, isRedacted: false });
    await desk.rehearse({ run, way: 'resume-at-prompt', isRedacted: true });
    expect(started.map(({ cured }) => cured)).toEqual([[], ['start-TransportService']]);
    const [plain, redacted] = started.map(({ loaded }) => loaded.scenario);
    expect([plain?.host.name, redacted?.host.name]).toEqual(['ATLAS', 'SERVER01']);
    expect(JSON.stringify(redacted)).not.toMatch(/northwind|atlas|athena|bauer/i);
    expect(JSON.stringify(redacted)).toContain('Starting Microsoft Exchange 2007 Setup');
    await expect(desk.rehearse({ run, way: 'delete-marks', isRedacted: false })).rejects.toThrow(
      'delete-marks',
    );
    await expect(desk.rehearse({ run: 'other', way: null, isRedacted: false })).rejects.toThrow('other');
    expect(started).toHaveLength(2);
  });

  it('keeps copies out of archives only while their case is open', async () => {
    const { desk, put, workFolder } = newDesk();
    expect(readdirSync(workFolder)).toEqual([]);
    const zip = put('logs.zip', makeZip([{ name: 'ExchangeSetup.log', content: GOLDEN_LOG, method: 8 }]));
    await desk.openPaths([zip]);
    expect(readdirSync(workFolder)).toHaveLength(1);
    await desk.openPaths([zip]);
    expect(readdirSync(workFolder)).toHaveLength(1);
    await desk.closeCase();
    expect(desk.case).toBeNull();
    expect(existsSync(workFolder) ? readdirSync(workFolder) : []).toEqual([]);
  });

  it('keeps the case that is open where the next files are nothing of Setup’s, or reading is given up', async () => {
    const { desk, put, problems, listen } = newDesk();
    await desk.openPaths([put('ExchangeSetup.log', GOLDEN_LOG)]);
    const before = desk.case;
    expect(before?.runs).toHaveLength(4);
    await desk.openPaths([put('notes.txt', 'hello')]);
    expect(problems).toMatchObject([{ code: 'not-customer-data' }]);
    listen((push) => {
      if (push.type === 'reading' && push.progress !== null) void desk.cancelReading();
    });
    await desk.openPaths([put('other.log', GOLDEN_LOG.repeat(150))]);
    expect(desk.case).toBe(before);
  });

  it('sends no pictures where no folder was chosen', async () => {
    const { desk, put } = newDesk();
    await desk.openPaths([put('ExchangeSetup.log', GOLDEN_LOG)]);
    const wanted = {
      run: runOf(desk),
      way: 'remove-role',
      isRedacted: true,
      locales: ['en'],
      pages: 'all',
    } as const;
    expect(await desk.sendPictures({ ...wanted, hasMarks: false, forms: ['png'], cover: {} })).toEqual({
      kind: 'cancelled',
    });
  });
});
