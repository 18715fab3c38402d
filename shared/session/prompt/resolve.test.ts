import { beforeEach, describe, expect, it, test } from 'vitest';
import { openConsole, type Console } from '../../testing/console';
import { readScenario } from '../../testing/read-scenario';
import { folderTree } from '../../host/files/folders';
import { takeApart } from '../../command-line/tokenize';
import { newPrompt } from './prompt';
import { programOf } from './resolve';
import { variablesOf } from './variables';

const SCENARIO = readScenario('um-prerequisites-missing');
const LOG = 'D:\\Setup.txt';

let at: Console;
beforeEach(() => {
  at = openConsole(SCENARIO);
});

/** Windows that a line has opened, with their place. */
function opened(line: string): readonly (string | null)[] {
  at.enter(line);
  return at.events().flatMap((event) => (event.type === 'window-opened' ? [event.window, event.place] : []));
}

test.each<[string, string, string | null]>([
  ['services.msc', 'services', null],
  ['C:\\WINDOWS\\system32\\services.msc', 'services', null],
  ['%windir%\\system32\\eventvwr', 'event-viewer', null],
  ['EVENTVWR.EXE', 'event-viewer', null],
  ['regedit', 'registry-editor', null],
  ['appwiz.cpl', 'programs', null],
  ['control appwiz.cpl', 'programs', null],
  ['control', 'control-panel', null],
  ['control netconnections', 'network-connections', null],
  ['ncpa.cpl', 'network-connections', null],
  ['sysdm.cpl', 'system', null],
  ['taskmgr', 'task-manager', null],
  ['dssite.msc', 'directory', null],
  ['cmd', 'prompt', null],
  ['start', 'prompt', null],
  ['explorer', 'explorer', null],
  ['explorer /e,C:\\WINDOWS', 'explorer', 'C:\\WINDOWS'],
  ['explorer .', 'explorer', 'C:\\Documents and Settings\\Administrator'],
  [`notepad ${LOG.toLowerCase()}`, 'notepad', LOG],
  [LOG, 'notepad', LOG],
  ['start .', 'explorer', 'C:\\Documents and Settings\\Administrator'],
  ['start "a title" /wait notepad D:\\Setup.txt', 'notepad', LOG],
  ['cmd /c start services.msc', 'services', null],
  ['D:\\Setup.exe', 'start-screen', null],
  ['"D:\\setup.exe"', 'start-screen', null],
])('%s opens a window', (line, window, place) => {
  expect(opened(line)).toEqual([window, place]);
});

test.each([
  [
    'frob',
    "'frob' is not recognized as an internal or external command,\noperable program or batch file.",
    9009,
  ],
  ['constructor', /not recognized/, 9009],
  ['C:\\nowhere\\a.exe', /not recognized/, 9009],
  ['C:\\WINDOWS', /not recognized/, 9009],
  ['type.exe', /not recognized/, 9009],
  ['services.exe', /not recognized/, 9009],
  ['C:\\Program Files\\x', /'C:\\Program' is not recognized/, 9009],
  ['start nowhere', /'nowhere' is not recognized/, 9009],
  ['/x', /not recognized/, 9009],
  ['ping EX00', /ping is not part of this rehearsal/, 1],
  ['ping.exe', /ping is not part/, 1],
  ['move a b', /move is not part/, 1],
  ['D:\\exchangeserver.msi', /exchangeserver\.msi is not part/, 1],
  ['notepad', /Notepad only shows files/, 1],
  ['notepad C:\\nothing', /cannot find the file/, 1],
  ['explorer C:\\nothing', /cannot find the file/, 1],
  ['control desk.cpl', /desk\.cpl is not part/, 1],
  ['regedit /e a.reg', /cannot find/, 1],
  [`regedit ${LOG}`, /confirm with the switch \/s/, 1],
  [`regedit /e ${LOG}`, /this rehearsal knows \/s/, 1],
  [`regedit /s ${LOG}`, /cannot be imported/, 1],
  ['dir | more', /The sign \| is not part/, 1],
  ['type a > b', /The sign > is not part/, 1],
  ['cd \\ && dir', /The sign && is not part/, 1],
])('%s is refused', (line, wanted, code) => {
  const before = at.session().host;
  expect(at.enter(line)).toMatch(wanted);
  expect(at.session().prompt.exitCode).toBe(code);
  expect(at.session().host).toBe(before);
});

test('an unknown command in French', () => {
  expect(at.enter('frob', 'fr')).toMatch(/^'frob' n'est pas reconnu en tant que commande interne\n/);
});

describe('installers', () => {
  it('install from where they are', () => {
    at.enter('cd C:\\Downloads');
    const name = at.enter('dir /b msxml6*');
    expect(at.enter(name)).toMatch(/MSXML.*installed/);
    expect(at.session().host.windows.packages).toContain('msxml-6.0');
    expect(at.enter(`start ${name}`)).toMatch(/already installed/);
  });
});

describe('Setup.com', () => {
  function found(line: string, folder = 'D:\\') {
    const { host } = SCENARIO;
    const files = [...host.files, { path: 'C:\\Media\\SETUP.COM', modified: 0, content: '' }];
    const server = { ...host, files };
    const prompt = newPrompt(folder);
    return programOf(takeApart(line), {
      host: server,
      clock: 0,
      prompt,
      tree: folderTree(server),
      variables: variablesOf(server, prompt, 0),
      isWizardOpen: false,
    });
  }

  test.each([
    ['Setup /mode:install', 'D:\\', 'D:\\Setup.com', '/mode:install'],
    ['setup.COM/?', 'D:\\', 'D:\\Setup.com', '/?'],
    ['D:\\Setup /m:upgrade', 'C:\\', 'D:\\Setup.com', '/m:upgrade'],
    ['..\\setup', 'D:\\Setup', 'D:\\Setup.com', ''],
    ['"C:\\Media\\Setup.com" /r:ht', 'C:\\', 'C:\\Media\\SETUP.COM', '/r:ht'],
    ['setup', 'C:\\Media', 'C:\\Media\\SETUP.COM', ''],
    ['start /wait setup.com /r:ht', 'C:\\Media', 'C:\\Media\\SETUP.COM', '/r:ht'],
  ])('%s in %s', (line, folder, program, rest) => {
    expect(found(line, folder)).toMatchObject({ kind: 'setup', call: { program, rest } });
  });

  it('is not found from elsewhere, and Setup.exe is another', () => {
    expect(found('setup', 'C:\\')).toMatchObject({ kind: 'unknown' });
    expect(found('setup.exe')).toMatchObject({ kind: 'verb' });
  });

  it('is found on the path', () => {
    at.enter('set path=%PATH%;D:\\');
    expect(at.enter('setup.txt')).toBe('');
    expect(at.events()).toContainEqual({ type: 'window-opened', window: 'notepad', place: 'D:\\Setup.txt' });
  });
});
