import { cpSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIBRARY, SCENARIO_FILES } from '../testing/scenarios';
import { temporaryFolder } from '../testing/tally';
import { decodeText } from './decode-text';
import { MAX_FILE_MEGABYTES } from './read-text';
import { DEFAULT_SCENARIO } from './scenario-library';

const DEFAULT_FOLDER = path.join(SCENARIO_FILES, DEFAULT_SCENARIO);

describe('decodeText', () => {
  const text = 'Windows Registry Editor\r\n"é"="œ"';
  it.each([
    ['UTF-16 little endian', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16 big endian', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['UTF-8', Buffer.from(text)],
    ['Windows-1252', Buffer.from(text.replace('é', '\xe9').replace('œ', '\x9c'), 'latin1')],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });
});

describe('ScenarioLibrary', () => {
  it('lists what ships, the default first', () => {
    const ids = LIBRARY.entries().map(({ id }) => id);
    expect(ids[0]).toBe(DEFAULT_SCENARIO);
    expect(ids).toContain('perimeter-edge');
  });

  it('loads every scenario that ships, known by its id', () => {
    for (const { id, title } of LIBRARY.entries()) {
      expect(LIBRARY.load(id)).toMatchObject({ ok: true, value: { key: id, scenario: { id, title } } });
    }
  });

  it('loads a scenario of somebody, known by its content', () => {
    const folder = temporaryFolder();
    cpSync(DEFAULT_FOLDER, folder, { recursive: true });
    const file = path.join(folder, 'scenario.json');
    const key = () => {
      const loaded = LIBRARY.load(file);
      return loaded.ok ? loaded.value.key : loaded.problems;
    };
    const before = key();
    expect(before).toMatch(/^scenario#[0-9a-f]{16}$/);
    expect(key()).toBe(before);
    cpSync(path.join(SCENARIO_FILES, 'perimeter-edge/exchange.reg'), path.join(folder, 'exchange.reg'));
    expect(key()).not.toBe(before);
  });

  it('lays a registry export over the default host', () => {
    const file = path.join(DEFAULT_FOLDER, 'exchange.reg');
    const loaded = LIBRARY.load(file);
    expect(loaded).toMatchObject({ ok: true });
    expect(loaded.ok && loaded.value.key).toMatch(/^exchange\.reg#[0-9a-f]{16}$/);
  });

  it.each([
    ['no-such-scenario', 'unknown-scenario'],
    ['../failed-hub-transport', 'unknown-scenario'],
    ['no-such-file.reg', 'file-missing'],
    ['no-such-file.json', 'file-missing'],
    ['notes.txt', 'unknown-scenario'],
  ])('explains why there is no %s', (name, code) => {
    expect(LIBRARY.load(name)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('opens a scenario by its folder', () => {
    expect(LIBRARY.load(DEFAULT_FOLDER)).toMatchObject({
      ok: true,
      value: { scenario: { id: DEFAULT_SCENARIO } },
    });
  });

  it('explains a folder, a file too large, a missing registry export, bad JSON, a foreign file', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'folder.reg'));
    writeFileSync(path.join(folder, 'large.reg'), '');
    truncateSync(path.join(folder, 'large.reg'), MAX_FILE_MEGABYTES * 1024 * 1024 + 1);
    cpSync(path.join(DEFAULT_FOLDER, 'scenario.json'), path.join(folder, 'alone.json'));
    writeFileSync(path.join(folder, 'broken.json'), '{ not json');
    writeFileSync(path.join(folder, 'readme.md'), '# no scenario');
    const codeOf = (name: string) => {
      const loaded = LIBRARY.load(path.join(folder, name));
      return loaded.ok ? null : loaded.problems[0]?.code;
    };
    expect(codeOf('folder.reg')).toBe('unreadable-file');
    expect(codeOf('large.reg')).toBe('file-too-large');
    expect(codeOf('alone.json')).toBe('file-missing');
    expect(codeOf('broken.json')).toBe('not-json');
    expect(codeOf('readme.md')).toBe('not-a-scenario-file');
    rmSync(folder, { recursive: true });
  });
});
