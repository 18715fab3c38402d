import { describe, expect, it } from 'vitest';
import { changeHostBy } from '../../../host/change';
import { findFile, type Host } from '../../../host/host';
import { EMPTY_REGISTRY, EXCHANGE_ROOT, findKey, findText } from '../../../host/registry/registry';
import { changeRegistryBy } from '../../../host/registry/registry-batch';
import { printRegistry } from '../../../host/registry/registry-print';
import { SERVICES_ROOT } from '../../../host/registry/service-keys';
import { findService } from '../../../host/windows/service';
import { readScenario } from '../../../testing/read-scenario';
import type { Command } from '../../command';
import { REGISTRY_DECIDERS } from './registry';
import { isRefusal, type ToolContext, type ToolDecision } from './tool-decision';

const { host: HOST } = readScenario('failed-hub-transport');
const HUB = `${EXCHANGE_ROOT}\\HubTransportRole`;
const FILE = 'C:\\Temp\\x.reg';
const MSDTC = `${SERVICES_ROOT}\\MSDTC`;

type RegistryCommand = Extract<Command, { readonly type: keyof typeof REGISTRY_DECIDERS }>;

function decide(host: Host, command: RegistryCommand): ToolDecision {
  const decider = REGISTRY_DECIDERS[command.type] as (
    context: ToolContext,
    command: RegistryCommand,
  ) => ToolDecision;
  return decider({ host, clock: 5, isSetupOpen: false }, command);
}

/** The host after a command that must pass. */
function after(host: Host, command: RegistryCommand): Host {
  const decision = decide(host, command);
  if (isRefusal(decision)) throw new Error(decision.code);
  return changeHostBy(host, decision);
}

function withFile(body: string, host = HOST, head = 'Windows Registry Editor Version 5.00\r\n'): Host {
  return changeHostBy(host, [{ type: 'file-written', path: FILE, content: head + body, at: 1 }]);
}

const importing = { type: 'import-registry', file: FILE } as const;
const dword = (data: number) => ({ type: 'REG_DWORD', data }) as const;
const sz = (data: string) => ({ type: 'REG_SZ', data }) as const;

describe('keys and values', () => {
  it('are made, changed and deleted', () => {
    const made = after(HOST, { type: 'create-registry-key', path: `${HUB}\\New Key #1` });
    const set = after(made, {
      type: 'set-registry-value',
      path: `${HUB}\\new key #1`,
      name: 'A',
      value: sz('1'),
    });
    expect(findText(set.registry, `${HUB}\\New Key #1`, 'a')).toBe('1');
    const without = after(set, { type: 'delete-registry-value', path: `${HUB}\\New Key #1`, name: 'a' });
    expect(findKey(without.registry, `${HUB}\\New Key #1`)?.values).toEqual([]);
    expect(after(without, { type: 'delete-registry-key', path: `${HUB}\\New Key #1` }).registry).toEqual(
      HOST.registry,
    );
  });

  it.each<[RegistryCommand, string]>([
    [{ type: 'create-registry-key', path: 'HKEY_LOCAL_MACHINE' }, 'registry-path-refused'],
    [{ type: 'create-registry-key', path: 'HKLM\\SOFTWARE\\A' }, 'registry-path-refused'],
    [{ type: 'create-registry-key', path: `${HUB}\\` }, 'registry-path-refused'],
    [{ type: 'create-registry-key', path: `${HUB}\\\\A` }, 'registry-path-refused'],
    [{ type: 'create-registry-key', path: `${HUB}\\${'a'.repeat(256)}` }, 'registry-path-refused'],
    [{ type: 'create-registry-key', path: HUB.toLowerCase() }, 'registry-key-exists'],
    [{ type: 'delete-registry-key', path: 'HKEY_LOCAL_MACHINE' }, 'registry-path-refused'],
    [{ type: 'delete-registry-key', path: SERVICES_ROOT }, 'registry-path-refused'],
    [{ type: 'delete-registry-key', path: 'HKEY_LOCAL_MACHINE\\SYSTEM' }, 'registry-path-refused'],
    [{ type: 'delete-registry-key', path: `${HUB}\\Nothing` }, 'no-such-registry-key'],
    [{ type: 'set-registry-value', path: `${HUB}\\No`, name: 'A', value: sz('') }, 'no-such-registry-key'],
    [{ type: 'delete-registry-value', path: HUB, name: 'Nothing' }, 'no-such-registry-value'],
    [{ type: 'export-registry', path: `${HUB}\\No`, file: FILE }, 'no-such-registry-key'],
    [{ type: 'export-registry', path: HUB, file: 'hub.reg' }, 'file-path-refused'],
    [{ type: 'export-registry', path: HUB, file: 'C:\\a|b.reg' }, 'file-path-refused'],
    [{ type: 'export-registry', path: HUB, file: 'C:\\hub.txt' }, 'file-path-refused'],
    [importing, 'no-such-file'],
  ])('%j is refused', (command, code) => {
    expect(decide(HOST, command)).toMatchObject({ code });
  });
});

describe("a service's key", () => {
  const setting = (name: string, value: ReturnType<typeof dword> | ReturnType<typeof sz>) =>
    decide(HOST, { type: 'set-registry-value', path: MSDTC, name, value });

  it.each([
    [2, 'automatic'],
    [3, 'manual'],
    [4, 'disabled'],
  ])('Start %i makes it %s', (number, startType) => {
    const host = changeHostBy(HOST, [
      {
        type: 'service-start-type-changed',
        name: 'MSDTC',
        startType: startType === 'manual' ? 'disabled' : 'manual',
      },
    ]);
    const changed = after(host, {
      type: 'set-registry-value',
      path: MSDTC.toUpperCase(),
      name: 'START',
      value: dword(number),
    });
    expect(findService(changed.services, 'MSDTC')?.startType).toBe(startType);
    expect(changed.registry).toEqual(host.registry);
  });

  it('takes no other start, and no change of what describes the service', () => {
    const refused = { code: 'service-value-refused' };
    expect(setting('Start', dword(0))).toMatchObject(refused);
    expect(setting('Start', sz('2'))).toMatchObject(refused);
    expect(setting('DisplayName', sz('Mine'))).toMatchObject(refused);
    expect(decide(HOST, { type: 'delete-registry-value', path: MSDTC, name: 'Start' })).toMatchObject(
      refused,
    );
    expect(setting('ObjectName', sz('LocalSystem'))).toEqual([]);
  });

  it('takes values of other names', () => {
    const set = after(HOST, { type: 'set-registry-value', path: MSDTC, name: 'Mine', value: dword(1) });
    expect(findKey(set.registry, MSDTC)?.values).toEqual([{ name: 'Mine', value: dword(1) }]);
  });

  it('goes with the service, but not while it runs', () => {
    const deleting = { type: 'delete-registry-key', path: `${SERVICES_ROOT}\\Spooler` } as const;
    expect(decide(HOST, deleting)).toMatchObject({ code: 'service-value-refused' });
    const stopped = changeHostBy(HOST, [
      { type: 'service-status-changed', name: 'Spooler', status: 'stopped' },
    ]);
    expect(findService(after(stopped, deleting).services, 'Spooler')).toBeUndefined();
  });
});

describe('a key that describes a service', () => {
  const stopped = (host: Host) =>
    changeHostBy(
      host,
      host.services.map(({ name }) => ({ type: 'service-status-changed', name, status: 'stopped' }) as const),
    );
  const keyOf = (name: string) => `${SERVICES_ROOT}\\${name}`;
  const deleting = (name: string) => ({ type: 'delete-registry-key', path: keyOf(name) }) as const;
  /** The service that a file's lines make of a key that is not there. */
  const imported = (name: string, ...lines: readonly string[]) => {
    const host = withFile([`[${keyOf(name)}]`, ...lines, ''].join('\r\n'), without(name));
    return findService(after(host, importing).services, name);
  };
  const without = (name: string) =>
    findService(HOST.services, name) ? after(stopped(HOST), deleting(name)) : HOST;

  it.each(HOST.services.map(({ name }) => name))('brings back %s: export, deletion, import', (name) => {
    const host = stopped(HOST);
    const exported = after(host, { type: 'export-registry', path: keyOf(name), file: FILE });
    const back = after(after(exported, deleting(name)), importing);
    expect(findService(back.services, name)).toEqual(findService(host.services, name));
    expect(findKey(back.registry, keyOf(name))?.values).toEqual([]);
    expect(decide(back, importing)).toEqual([]);
  });

  it('brings back values of other names and what stands below it', () => {
    const host = after(stopped(HOST), {
      type: 'create-registry-key',
      path: `${keyOf('Spooler')}\\Parameters`,
    });
    const own = after(host, {
      type: 'set-registry-value',
      path: keyOf('Spooler'),
      name: 'Mine',
      value: dword(1),
    });
    const exported = after(own, { type: 'export-registry', path: keyOf('Spooler'), file: FILE });
    const back = after(after(exported, deleting('Spooler')), importing);
    expect(findKey(back.registry, keyOf('Spooler'))).toEqual(findKey(own.registry, keyOf('Spooler')));
  });

  it('survives being deleted and written anew by one file', () => {
    const body = `[-${keyOf('Spooler')}]\r\n[${keyOf('Spooler')}]\r\n"Start"=dword:4\r\n"Type"=dword:10\r\n`;
    expect(findService(after(withFile(body, stopped(HOST)), importing).services, 'Spooler')).toEqual({
      ...findService(HOST.services, 'Spooler'),
      status: 'stopped',
      startType: 'disabled',
    });
  });

  it('counts as soon as its values are there, the rest as its component or role brings it', () => {
    const made = after(without('MSDTC'), { type: 'create-registry-key', path: keyOf('msdtc') });
    expect(findService(made.services, 'MSDTC')).toBeUndefined();
    const set = after(made, {
      type: 'set-registry-value',
      path: keyOf('MSDTC'),
      name: 'Type',
      value: dword(16),
    });
    expect(findService(set.services, 'MSDTC')).toEqual({
      ...findService(HOST.services, 'MSDTC'),
      status: 'stopped',
    });
    expect(imported('MSExchangePop3', '"ImagePath"="pop3.exe"')).toMatchObject({ startType: 'manual' });
  });

  it('may be of a service that nothing here knows', () => {
    expect(
      imported('MyAgent', '"Type"=dword:00000020', '"Start"=dword:2', '"DisplayName"="My Agent"'),
    ).toEqual({
      name: 'MyAgent',
      displayName: 'My Agent',
      status: 'stopped',
      startType: 'automatic',
      dependsOn: [],
    });
  });

  it.each([
    ['a driver', ['"Type"=dword:00000001', '"Start"=dword:00000003']],
    ['a start that is none of a service', ['"Type"=dword:00000010', '"Start"=dword:00000001']],
    ['no start, where nothing here knows one', ['"Type"=dword:00000010']],
    ['parameters only', ['"Start"=dword:00000002']],
  ])('is no service: %s', (_what, lines) => {
    expect(imported('Mine', ...lines)).toBeUndefined();
  });
});

describe('a path with a separator too many', () => {
  it.each(['HKEY_LOCAL_MACHINE\\SYSTEM\\', 'HKEY_LOCAL_MACHINE\\\\SYSTEM', `${SERVICES_ROOT}\\`])(
    'is guarded as without it: %s',
    (path) => {
      expect(decide(HOST, { type: 'delete-registry-key', path })).toMatchObject({
        code: 'registry-path-refused',
      });
      expect(decide(withFile(`\r\n[-${path}]\r\n`), importing)).toMatchObject({
        code: 'registry-path-refused',
      });
    },
  );

  it.each([`${MSDTC}\\`, MSDTC.replace('\\MSDTC', '\\\\MSDTC')])('means the same service: %s', (path) => {
    const changed = after(HOST, { type: 'set-registry-value', path, name: 'Start', value: dword(4) });
    expect(findService(changed.services, 'MSDTC')?.startType).toBe('disabled');
    expect(changed.registry).toBe(HOST.registry);
  });
});

describe('export and import', () => {
  it.each(['HKEY_LOCAL_MACHINE', EXCHANGE_ROOT, SERVICES_ROOT, MSDTC])(
    'importing an export of %s changes nothing',
    (path) => {
      const exported = after(HOST, { type: 'export-registry', path, file: FILE });
      expect(findFile(exported, FILE)?.content).toContain(`[${path}]`);
      expect(decide(exported, importing)).toEqual([]);
    },
  );

  it('an import brings back what was changed since the export', () => {
    const exported = after(HOST, { type: 'export-registry', path: EXCHANGE_ROOT, file: FILE });
    const gone = after(exported, { type: 'delete-registry-value', path: HUB, name: 'Watermark' });
    const before = findText(HOST.registry, HUB, 'Watermark');
    expect(before).toBeDefined();
    expect(findText(gone.registry, HUB, 'Watermark')).toBeUndefined();
    expect(findText(after(gone, importing).registry, HUB, 'Watermark')).toBe(before);
  });

  it('an import sets the start of services', () => {
    const host = withFile(`[${MSDTC}]\r\n"Start"=dword:00000004\r\n`);
    expect(findService(after(host, importing).services, 'MSDTC')?.startType).toBe('disabled');
  });

  it('an import deletes and makes again', () => {
    const host = withFile(`[-${HUB}]\r\n[${HUB}]\r\n"UnpackedVersion"="8.1.240.6"\r\n`);
    expect(findKey(after(host, importing).registry, HUB)?.values.map(({ name }) => name)).toEqual([
      'UnpackedVersion',
    ]);
  });

  it.each([
    [`[${HUB}]\r\n"A"=dword:xyz`, 'registry-file-refused', { at: `${FILE}:3` }],
    [`[${HUB}]\r\n"A"="1"\r\n\r\nnonsense`, 'registry-file-refused', { at: `${FILE}:5` }],
    ['[HKLM\\SOFTWARE]', 'registry-file-refused', { at: `${FILE}:2` }],
    [`[${HUB}]\r\n"A"="1"\r\n[${MSDTC}]\r\n"Type"=dword:1`, 'service-value-refused', { name: 'Type' }],
    ['[-HKEY_LOCAL_MACHINE\\SYSTEM]', 'registry-path-refused', { path: 'HKEY_LOCAL_MACHINE\\SYSTEM' }],
  ])('says where a file cannot be imported, and changes nothing: %j', (body, code, params) => {
    expect(decide(withFile(body), importing)).toMatchObject({ code, params });
  });

  it('takes only files of regedit', () => {
    expect(decide(withFile('', HOST, 'Dear support,\r\n'), importing)).toMatchObject({
      code: 'registry-file-refused',
      params: { at: FILE },
    });
  });

  it('takes an export of 40,000 keys', () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\Big\\K${index}`);
    const registry = changeRegistryBy(
      EMPTY_REGISTRY,
      keys.map((path) => ({ type: 'registry-value-set', path, name: 'V', value: sz(path) })),
    );
    const [hive] = registry.keys;
    const body = hive ? printRegistry(hive, hive.name).replace(/^.*\r\n/, '') : '';
    const imported = after(withFile(body), importing);
    expect(findText(imported.registry, keys[39_999] ?? '', 'V')).toBe(keys[39_999]);
    expect(decide(imported, importing)).toEqual([]);
  });
});
