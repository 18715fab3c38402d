import { beforeEach, describe, expect, it, test } from 'vitest';
import { CATALOGS } from '../../../../i18n/catalogs';
import { openConsole, type Console } from '../../../../testing/console';
import { readScenario } from '../../../../testing/read-scenario';
import { FILE_VERBS, VERBS } from '../verbs-table';

const SCENARIO = readScenario('failed-hub-transport');

let at: Console;
beforeEach(() => {
  at = openConsole(SCENARIO);
});

const exitCode = () => at.session().prompt.exitCode;

test.each([
  ['echo', 'ECHO is on.'],
  ['echo.', ''],
  ['echo.  a', '  a'],
  ['echo:b', 'b'],
  ['echo on', ''],
  ['echo OFF', /always shown/],
  ['echo "a | b"   c', '"a | b"   c'],
  ['echo %windir% %nothing%', 'C:\\WINDOWS %nothing%'],
  ['rem dir', ''],
])('%j', (line, wanted) => {
  expect(at.enter(line)).toMatch(wanted);
  expect(exitCode()).toBe(0);
});

describe('set', () => {
  it('changes, shows and removes', () => {
    expect(at.enter('set MyLogs=C:\\ExchangeSetupLogs')).toBe('');
    expect(at.enter('set mylogs')).toBe('MyLogs=C:\\ExchangeSetupLogs');
    at.enter('cd %MYLOGS%');
    expect(at.session().prompt.folder).toBe('C:\\ExchangeSetupLogs');
    at.enter('set "MYLOGS=a b"');
    expect(at.enter('echo [%mylogs%]')).toBe('[a b]');
    at.enter('set mylogs=');
    expect(at.enter('echo %mylogs%')).toBe('%mylogs%');
    at.enter('set a=b=c');
    expect(at.enter('echo %a%')).toBe('b=c');
  });

  it('lists all', () => {
    const lines = at.enter('set').split('\n');
    expect(lines).toContain('COMPUTERNAME=EX01');
    expect(lines).toContain('LocalExchangeInstallationDir=C:\\Program Files\\Microsoft\\Exchange Server');
    expect(at.enter('set user').split('\n')).toEqual([
      'USERDOMAIN=CONTOSO',
      'USERNAME=Administrator',
      'USERPROFILE=C:\\Documents and Settings\\Administrator',
    ]);
  });

  test.each([
    ['set nothing', 'Environment variable nothing not defined'],
    ['set =x', /syntax/],
    ['set /a 1+1', /Invalid switch - "a"/],
  ])('%s fails', (line, wanted) => {
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBe(1);
  });
});

it('exit codes: of what fails, kept by words of cmd, cleared by a program that ends well', () => {
  at.enter('frob');
  expect(at.enter('echo %errorlevel%')).toBe('9009');
  at.enter('hostname');
  expect(at.enter('echo %ERRORLEVEL%')).toBe('0');
});

it('cls empties the screen, exit gives a new prompt', () => {
  at.enter('cd \\');
  at.enter('cls');
  expect(at.session().prompt).toMatchObject({ outputs: [], folder: 'C:\\' });
  at.enter('exit');
  expect(at.session().prompt.folder).toBe('C:\\Documents and Settings\\Administrator');
  expect(at.events().map(({ type }) => type)).toContain('prompt-closed');
});

it('an empty line only shows the prompt once more', () => {
  expect(at.enter('   ')).toBe('');
  expect(at.session().prompt.outputs).toEqual([
    { kind: 'entered', folder: 'C:\\Documents and Settings\\Administrator', line: '   ' },
  ]);
});

describe('help', () => {
  it('lists everything once, in order', () => {
    const lines = at.enter('help').split('\n').slice(2);
    const names = lines.map((line) => line.split(' ', 1)[0] ?? '');
    expect(names).toEqual([...new Set(names)].toSorted());
    expect(names).toEqual(expect.arrayContaining(['CD', 'DIR', 'REG', 'SETUP', 'SERVICES', 'HELP']));
    expect(lines).toContain('CD            Shows or changes the current folder.');
    expect(names).not.toContain('PING');
    expect(at.enter('help', 'fr')).toContain('DIR           Affiche les fichiers et les dossiers.');
  });

  test.each([
    ['help dir', /^Lists files and folders\.\n\nDIR/],
    ['help CHDIR', /^Shows or changes/],
    ['dir /?', /^Lists files/],
    ['net -?', /^Lists, starts/],
    ['reg /?', /REG QUERY/],
    ['help aspnet_regiis', /-ir -enable/],
    ['help move', /not part of the rehearsal/],
    ['help frob', /not supported by the help utility/],
  ])('%s', (line, wanted) => {
    expect(at.enter(line)).toMatch(wanted);
  });

  it('every program that does something is explained in both languages, and every name is unique', () => {
    const rows = [...VERBS, ...FILE_VERBS];
    for (const { help, name } of rows) {
      for (const catalog of Object.values(CATALOGS)) expect(catalog.prompt.messages[help], name).not.toBe('');
    }
    const names = rows.flatMap(({ name, aliases = [], program }) =>
      [name, ...aliases].map((each) => `${each}.${program}`),
    );
    expect(names).toEqual([...new Set(names)]);
  });
});
