import { beforeEach, describe, expect, it, test } from 'vitest';
import { findFile } from '../../../../host/host';
import { openConsole, type Console } from '../../../../testing/console';
import { readScenario } from '../../../../testing/read-scenario';

const SCENARIO = readScenario('failed-hub-transport');
const PROFILE = 'C:\\Documents and Settings\\Administrator';
const LOGS = 'C:\\ExchangeSetupLogs';

let at: Console;
beforeEach(() => {
  at = openConsole(SCENARIO);
});

const folder = () => at.session().prompt.folder;
const exitCode = () => at.session().prompt.exitCode;
const file = (path: string) => findFile(at.session().host, path);

describe('cd', () => {
  test.each<[readonly string[], string]>([
    [['cd \\'], 'C:\\'],
    [['cd..'], 'C:\\Documents and Settings'],
    [['cd\\', 'cd exchangesetuplogs'], LOGS],
    [['cd C:/ExchangeSetupLogs/'], LOGS],
    [['chdir "C:\\Program Files"'], 'C:\\Program Files'],
    [['cd C:\\Program Files\\Microsoft'], 'C:\\Program Files\\Microsoft'],
    [['cd %LocalExchangeInstallationDir%\\bin'], 'C:\\Program Files\\Microsoft\\Exchange Server\\Bin'],
    [['cd %USERPROFILE%'], PROFILE],
    [['d:'], 'D:\\'],
    [['d:', 'cd Setup', 'c:'], PROFILE],
    [['d:', 'cd Setup', 'c:', 'D:'], 'D:\\Setup'],
    [['cd D:\\Setup'], PROFILE],
    [['cd D:\\Setup', 'd:'], 'D:\\Setup'],
    [['cd/d D:\\Setup'], 'D:\\Setup'],
    [['cd /d D:'], 'D:\\'],
  ])('%j', (lines, wanted) => {
    for (const line of lines) expect(at.enter(line)).toBe('');
    expect(folder()).toBe(wanted);
  });

  test.each([
    ['cd', PROFILE],
    ['cd D:', 'D:\\'],
    ['cd c:', PROFILE],
    ['cd Q:', 'The system cannot find the drive specified.'],
    ['q:', 'The system cannot find the drive specified.'],
    ['cd nowhere', 'The system cannot find the path specified.'],
    [`cd ${LOGS}\\ExchangeSetup.log`, 'The directory name is invalid.'],
    ['cd a|b"', /The sign \|/],
    ['cd C:\\a:b', /syntax is incorrect/],
  ])('%s says', (line, wanted) => {
    expect(at.enter(line)).toMatch(wanted);
    expect(folder()).toBe(PROFILE);
  });
});

describe('dir', () => {
  it('lists as cmd does', () => {
    expect(at.enter('dir D:\\').split('\n')).toEqual([
      ' Volume in drive D is EXCHANGE',
      ' Volume Serial Number is 6974-D76C',
      '',
      ' Directory of D:\\',
      '',
      '11/29/2007  12:00 PM        34,316,288 exchangeserver.msi',
      '11/29/2007  12:00 PM    <DIR>          Setup',
      '11/29/2007  12:00 PM            77,824 Setup.com',
      '11/29/2007  12:00 PM           495,616 Setup.exe',
      expect.stringMatching(/^11\/29\/2007 {2}12:00 PM {15}\d{3} Setup\.txt$/),
      expect.stringMatching(/^ {15}4 File\(s\) {5}34,\d{3},\d{3} bytes$/),
      '               1 Dir(s)               0 bytes free',
    ]);
  });

  it('in French', () => {
    const lines = at.enter('dir D:\\', 'fr').split('\n');
    expect(lines[3]).toBe(' Répertoire de D:\\');
    expect(lines[5]).toBe('29/11/2007  12:00        34 316 288 exchangeserver.msi');
    expect(lines[6]).toBe('29/11/2007  12:00    <REP>          Setup');
    expect(lines.at(-1)).toBe('               1 Rép(s)                  0 octets libres');
  });

  it('begins a folder with those above, unless a pattern is asked for', () => {
    expect(at.enter(`dir ${LOGS}`)).toMatch(/<DIR> {10}\.\n.*<DIR> {10}\.\.\n/);
    expect(at.enter(`dir ${LOGS}\\*.log`)).not.toContain('<DIR>');
  });

  it('counts what is free', () => {
    expect(at.enter('dir C:\\')).toMatch(/22,523,412,480 bytes free$/);
  });

  test.each([
    ['dir /b D:\\', 'exchangeserver.msi\nSetup\nSetup.com\nSetup.exe\nSetup.txt'],
    ['dir D:\\*.com /b', 'Setup.com'],
    ['dir /b D:\\*.com D:\\*.txt', 'Setup.com\nSetup.txt'],
    ['dir/s/b D:\\umlang*', 'D:\\Setup\\ServerRoles\\UnifiedMessaging\\umlang-en-US.msi'],
    ['dir /w D:\\', /\nexchangeserver\.msi {2}\[Setup\] {13}Setup\.com/],
    ['dir D:\\ /s', /Total Files Listed:\n {15}6 File\(s\)/],
  ])('%s', (line, wanted) => {
    expect(at.enter(line)).toMatch(wanted);
  });

  test.each([
    ['dir *.none', /Directory of C:.*\n\nFile Not Found$/],
    ['dir /b *.none', 'File Not Found'],
    ['dir C:\\nowhere\\x', 'File Not Found'],
    ['dir Q:\\', 'The system cannot find the path specified.'],
    ['dir /x', /Invalid switch - "x"/],
  ])('%s fails', (line, wanted) => {
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBe(1);
  });
});

describe('type', () => {
  it('shows a file, and names where there are several', () => {
    expect(at.enter('type D:\\Setup.txt')).toMatch(/^EXCHANGE SERVER 2007/);
    expect(at.enter('type D:\\Setup.txt D:\\Setup.com')).toMatch(
      /\nSetup\.txt\n\n\nEXCHANGE[\s\S]*\nSetup\.com\n/,
    );
  });

  it('keeps the end of a long one', () => {
    const content = Array.from({ length: 2000 }, (_, index) => `line ${index}`).join('\r\n');
    const { host } = SCENARIO;
    const long = { path: 'C:\\long.log', modified: 0, content };
    at = openConsole({ ...SCENARIO, host: { ...host, files: [...host.files, long] } });
    expect(at.enter('type C:\\long.log').split('\n')).toEqual(
      expect.arrayContaining(['line 1400', 'line 1999']),
    );
    expect(at.enter('type C:\\long.log')).not.toContain('line 1399\n');
  });

  test.each([
    ['type', /syntax of the command/],
    ['type C:\\nothing', /File Not Found/],
    [`type ${LOGS}`, /Access is denied/],
  ])('%s fails', (line, wanted) => {
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBe(1);
  });
});

describe('copy', () => {
  it('into a folder, and to a name; the time stays', () => {
    expect(at.enter(`copy D:\\Setup.txt ${LOGS}`)).toBe('        1 file(s) copied.');
    expect(file(`${LOGS}\\Setup.txt`)?.modified).toBe(file('D:\\Setup.txt')?.modified);
    at.enter('copy D:\\Setup.txt C:\\a.txt');
    expect(file('C:\\a.txt')?.content).toBe(file('D:\\Setup.txt')?.content);
    expect(at.enter(`copy D:\\*.* C:\\`)).toMatch(
      /^D:\\exchangeserver\.msi\n[\s\S]*\n {8}4 file\(s\) copied\.$/,
    );
  });

  test.each([
    ['copy', /syntax of the command/],
    ['copy a b c', /syntax of the command/],
    ['copy D:\\Setup.txt *.bak', /syntax of the command/],
    ['copy C:\\nothing C:\\', /cannot find the file specified: C:\\nothing/],
    ['copy D:\\Setup.txt C:\\nowhere\\a.txt', /cannot find the path/],
    ['copy D:\\Setup.txt Q:\\', /cannot find the path/],
    ['copy D:\\*.* C:\\one.txt', /cannot find the path/],
    [`copy ${LOGS}\\ExchangeSetup.log D:\\`, /write-protected/],
    ['copy D:\\Setup.txt D:\\Setup.txt', /onto itself/],
    [`copy D:\\Setup.txt ${LOGS}\\ExchangeSetup.log`, /confirm with the switch \/Y/],
    ['copy /z D:\\Setup.txt C:\\', /Invalid switch/],
  ])('%s fails', (line, wanted) => {
    const before = at.session().host;
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBe(1);
    expect(at.session().host).toBe(before);
  });

  it('overwrites with /y', () => {
    at.enter('copy D:\\Setup.txt C:\\a.txt');
    expect(at.enter('copy /y D:\\Setup.com C:\\a.txt')).toMatch(/1 file\(s\) copied/);
    expect(file('C:\\a.txt')?.content).toBe(file('D:\\Setup.com')?.content);
  });
});

describe('xcopy', () => {
  it('copies the media to a disk, from where Setup.com can be found', () => {
    expect(at.enter('xcopy D:\\ C:\\Media /e /i')).toMatch(/^D:\\[\s\S]*\n6 File\(s\) copied$/);
    at.enter('cd \\Media');
    expect(at.enter('dir /s /b *.msi')).toBe(
      'C:\\Media\\exchangeserver.msi\nC:\\Media\\Setup\\ServerRoles\\UnifiedMessaging\\umlang-en-US.msi',
    );
    expect(at.enter('xcopy D:\\*.* /y /q')).toBe('4 File(s) copied');
  });

  test.each([
    ['xcopy', /Invalid number/],
    ['xcopy D:\\nothing C:\\x /i', /File not found - D:\\nothing/],
    ['xcopy D:\\ C:\\Media /e', /the switch \/I/],
    ['xcopy C:\\ C:\\Copy /e /i', /cyclic/],
    ['xcopy D:\\ Q:\\x /i', /drive/],
    ['xcopy C:\\ExchangeSetupLogs D:\\x /i', /write-protected/],
    ['xcopy D:\\ C:\\x /i /zz', /Invalid switch/],
    [`xcopy D:\\ "C:\\${'x'.repeat(250)}" /i`, /too long/],
  ])('%s fails', (line, wanted) => {
    const before = at.session().host;
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBeGreaterThan(0);
    expect(at.session().host).toBe(before);
  });

  it('asks for /y', () => {
    at.enter('xcopy D:\\Setup.txt C:\\Media\\');
    expect(at.enter('xcopy D:\\Setup.txt C:\\Media')).toMatch(/switch \/Y/);
    expect(at.enter('xcopy D:\\Setup.com C:\\Media\\Setup.txt /y')).toMatch(/1 File\(s\) copied/);
  });
});

describe('del', () => {
  it('deletes by name and by pattern', () => {
    at.enter('xcopy D:\\ C:\\Media /e /i');
    expect(at.enter('del C:\\Media\\Setup.txt C:\\Media\\*.com')).toBe('');
    expect(file('C:\\Media\\Setup.com')).toBeUndefined();
    expect(at.enter('erase /q C:\\Media')).toBe('');
    expect(at.enter('dir /b C:\\Media')).toBe('Setup');
  });

  test.each([
    ['del', /syntax of the command/],
    ['del C:\\nothing', /cannot find the file specified/],
    [`del ${LOGS}`, /switch \/Q/],
    [`del ${LOGS}\\*.*`, /switch \/Q/],
    ['del D:\\Setup.txt', /write-protected/],
    ['del /s *.log', /Invalid switch/],
  ])('%s fails', (line, wanted) => {
    const before = at.session().host;
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBe(1);
    expect(at.session().host).toBe(before);
  });
});

describe('md', () => {
  test.each([
    ['md C:\\Media', /xcopy D:\\Setup\.com "C:\\Media" \/i/],
    ['mkdir C:\\ExchangeSetupLogs', /already exists/],
    ['md', /syntax/],
  ])('%s', (line, wanted) => {
    expect(at.enter(line)).toMatch(wanted);
  });
});

describe('findstr and find', () => {
  const { host } = SCENARIO;
  const files = [
    { path: 'C:\\t\\a.log', modified: 0, content: 'one Error\r\ntwo\r\nthree [ERROR] here\r\n' },
    { path: 'C:\\t\\b.log', modified: 0, content: 'nothing\r\n' },
    { path: 'C:\\t\\u\\c.log', modified: 0, content: 'error\r\n' },
  ];
  beforeEach(() => {
    at = openConsole({ ...SCENARIO, host: { ...host, files: [...host.files, ...files] } });
    at.enter('cd C:\\t');
  });

  test.each([
    ['findstr Error a.log', 'one Error'],
    ['findstr /i /n error a.log', '1:one Error\n3:three [ERROR] here'],
    ['findstr [ERROR] a.log', 'three [ERROR] here'],
    ['findstr "one two" a.log', 'one Error\ntwo'],
    ['findstr /c:"ERROR] here" a.log', 'three [ERROR] here'],
    ['findstr /v /i error *.log', 'a.log:two\nb.log:nothing'],
    ['findstr /m /i /s error *.log', 'C:\\t\\u\\c.log\nC:\\t\\a.log'],
    ['find "two" a.log', '\n---------- C:\\T\\A.LOG\ntwo'],
    ['find /i /c "error" a.log', '\n---------- C:\\T\\A.LOG: 2'],
    ['find /n "two" a.log', '\n---------- C:\\T\\A.LOG\n[2]two'],
  ])('%s', (line, wanted) => {
    expect(at.enter(line).split('\n').toSorted()).toEqual(wanted.split('\n').toSorted());
    expect(exitCode()).toBe(0);
  });

  test.each([
    ['findstr x a.log', '', 1],
    ['findstr x none.log', 'Cannot open none.log', 1],
    ['findstr x', /needs a text and the files/, 2],
    ['findstr /r x a.log', /Invalid switch/, 2],
    ['find two a.log', /needs a text/, 2],
    ['find "two" none.log', 'File not found - none.log', 2],
    ['find "x" a.log', '\n---------- C:\\T\\A.LOG', 1],
  ])('%s finds nothing', (line, wanted, code) => {
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBe(code);
  });
});
