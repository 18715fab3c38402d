import { beforeEach, describe, expect, it, test } from 'vitest';
import { findFile } from '../../../../host/host';
import { findKey, findText, findValue } from '../../../../host/registry/registry';
import { findService } from '../../../../host/windows/service';
import { openConsole, type Console } from '../../../../testing/console';
import { readScenario } from '../../../../testing/read-scenario';

const SCENARIO = readScenario('failed-hub-transport');
const HUB = 'HKLM\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\HubTransportRole';
const FULL = HUB.replace('HKLM', 'HKEY_LOCAL_MACHINE');
const MINE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Mine';
const DONE = '\nThe operation completed successfully.';

let at: Console;
beforeEach(() => {
  at = openConsole(SCENARIO);
});

const registry = () => at.session().host.registry;
const exitCode = () => at.session().prompt.exitCode;

describe('reg query', () => {
  it('lists values as on Windows Server 2003', () => {
    expect(at.enter(`reg query ${HUB}`)).toMatch(
      /^\n! REG\.EXE VERSION 3\.0\n\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8\.0\\HubTransportRole\n {4}UnpackedVersion\tREG_SZ\t8\.1\.240\.6\n/,
    );
  });

  it('lists values as since Windows Server 2008', () => {
    const windows = { ...SCENARIO.host.windows, product: 'Windows Server 2008' } as const;
    at = openConsole({ ...SCENARIO, host: { ...SCENARIO.host, windows } });
    expect(at.enter(`reg query ${HUB} /v Action`)).toBe(`\n${FULL}\n    Action    REG_SZ    Install\n`);
  });

  it('one value, in any case, by either prefix', () => {
    const wanted = `\n! REG.EXE VERSION 3.0\n\n${FULL}\n    Action\tREG_SZ\tInstall\n`;
    expect(at.enter(`REG QUERY ${HUB} /v ACTION`)).toBe(wanted);
    expect(at.enter(`reg query "${HUB}\\" -v Action`)).toBe(wanted);
  });

  it('sub-keys after the values, and with /s all below', () => {
    const root = FULL.replace('\\HubTransportRole', '');
    expect(at.enter(`reg query ${root}`)).toContain(`\n${FULL}`);
    expect(at.enter(`reg query ${root} /s`)).toMatch(
      /HubTransportRole\n {4}UnpackedVersion\t[\s\S]*\tInstall\n/,
    );
    expect(at.enter(`reg query ${root} /s /v Watermark`)).toMatch(/\tREG_SZ\t/);
  });

  it('shows every type, and services as the editor does', () => {
    at.enter(`reg add ${MINE} /v D /t REG_DWORD /d 0x1F`);
    at.enter(`reg add ${MINE} /v B /t REG_BINARY /d 00ff`);
    at.enter(`reg add ${MINE} /v M /t REG_MULTI_SZ /d a\\0b`);
    at.enter(`reg add ${MINE} /ve /d "all of it"`);
    expect(at.enter(`reg query ${MINE}`).split('\n').slice(4)).toEqual([
      '    D\tREG_DWORD\t0x1f',
      '    B\tREG_BINARY\t00FF',
      '    M\tREG_MULTI_SZ\ta\\0b\\0\\0',
      '    <NO NAME>\tREG_SZ\tall of it',
      '',
    ]);
    expect(at.enter('reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSDTC /v Start')).toContain(
      'Start\tREG_DWORD\t0x2',
    );
  });
});

describe('reg add, delete, export and import', () => {
  it('add makes the key and the value', () => {
    expect(at.enter(`reg add ${MINE}\\Sub /v Name /d "a b"`)).toBe(DONE);
    expect(findText(registry(), `${MINE}\\Sub`, 'Name')).toBe('a b');
    expect(at.enter(`reg add ${MINE}\\Sub /v Name /d c /f`)).toBe(DONE);
    expect(findText(registry(), `${MINE}\\Sub`, 'Name')).toBe('c');
    expect(at.enter(`reg add ${MINE}\\Other`)).toBe(DONE);
    expect(findKey(registry(), `${MINE}\\Other`)).toBeDefined();
    expect(at.enter(`reg add ${MINE} /v X /t reg_expand_sz /d ""`)).toBe(DONE);
    expect(findValue(registry(), MINE, 'X')).toEqual({ type: 'REG_EXPAND_SZ', data: '' });
    at.enter(`reg add ${MINE} /v M /t REG_MULTI_SZ /s ; /d a;b`);
    expect(findValue(registry(), MINE, 'M')).toEqual({ type: 'REG_MULTI_SZ', data: ['a', 'b'] });
  });

  it("add writes a service's start, with the sentence of the editor where that is wrong", () => {
    const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSDTC';
    expect(at.enter(`reg add ${key} /v Start /t REG_DWORD /d 4 /f`)).toBe(DONE);
    expect(findService(at.session().host.services, 'MSDTC')?.startType).toBe('disabled');
    expect(at.enter(`reg add ${key} /v Start /t REG_DWORD /d 9 /f`)).toMatch(/does not accept this change/);
    expect(exitCode()).toBe(1);
  });

  it('delete takes away a value, all values, a key', () => {
    expect(at.enter(`reg delete ${HUB} /v Watermark /f`)).toBe(DONE);
    expect(findText(registry(), FULL, 'Watermark')).toBeUndefined();
    expect(at.enter(`reg delete ${HUB} /va /f`)).toBe(DONE);
    expect(findKey(registry(), FULL)?.values).toEqual([]);
    expect(at.enter(`reg delete ${HUB} /f`)).toBe(DONE);
    expect(findKey(registry(), FULL)).toBeUndefined();
  });

  it('export and import bring back what was deleted', () => {
    at.enter('cd C:\\');
    expect(at.enter(`reg export ${HUB} hub.reg`)).toBe(DONE);
    expect(findFile(at.session().host, 'C:\\hub.reg')?.content).toContain(`[${FULL}]`);
    at.enter(`reg delete ${HUB} /f`);
    expect(at.enter('reg import C:\\hub.reg')).toBe(DONE);
    expect(findText(registry(), FULL, 'Action')).toBe('Install');
    expect(at.enter(`reg export ${HUB} hub.reg`)).toMatch(/confirm with the switch \/y/);
    expect(at.enter(`reg export ${HUB} hub.reg /y`)).toBe(DONE);
  });
});

describe('what reg refuses', () => {
  test.each([
    ['reg', /Invalid syntax/],
    ['reg frob', /Invalid syntax/],
    ['reg save HKLM a', /not part of this rehearsal/],
    ['reg query', /Invalid key name/],
    ['reg query HKXX\\A', /Invalid key name/],
    ['reg query HKLM\\SOFTWARE\\Nothing', /unable to find/],
    [`reg query ${HUB} /v Nothing`, /unable to find/],
    [`reg query ${HUB} /ve`, /unable to find/],
    [`reg query ${HUB} /z`, /parameters: \/z\nType "REG QUERY \/\?"/],
    [`reg query ${HUB} extra`, /Invalid syntax/],
    [`reg query ${HUB} /v`, /parameters: \/v/],
    [`reg add ${HUB} /v Action /d x`, /value Action already exists.*\/f/],
    [`reg add ${HUB} /d x`, /Invalid syntax/],
    [`reg add ${HUB} /v A /t REG_QWORD /d 1`, /type REG_QWORD/],
    [`reg add ${HUB} /v A /t REG_DWORD /d 99999999999`, /no value of the type REG_DWORD/],
    [`reg add ${HUB} /v A /t REG_DWORD /d x`, /no value/],
    [`reg add ${HUB} /v A /t REG_BINARY /d 0`, /no value/],
    ['reg add HKLM\\\\A /v A /d x', /cannot be created/],
    [`reg delete ${HUB}`, /everything below it.*\/f/],
    [`reg delete ${HUB} /v Action`, /value Action.*\/f/],
    [`reg delete ${HUB} /v Nothing /f`, /unable to find/],
    ['reg delete HKLM\\SYSTEM /f', /cannot be created or deleted/],
    [`reg export ${HUB}`, /Invalid syntax/],
    [`reg export ${HUB} C:\\hub.txt`, /ends in \.reg/],
    [`reg export ${HUB} D:\\hub.reg`, /write-protected/],
    [`reg export ${HUB}X C:\\hub.reg`, /unable to find/],
    ['reg import', /Invalid syntax/],
    ['reg import C:\\none.reg', /cannot find the file/],
    ['reg import C:\\ExchangeSetupLogs\\ExchangeSetup.log', /cannot be imported/],
  ])('%s', (line, wanted) => {
    const before = at.session().host;
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBe(1);
    expect(at.session().host).toBe(before);
  });
});
