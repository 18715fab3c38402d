import { describe, expect, it } from 'vitest';
import { changeRegistryBy } from './registry-batch';
import { EMPTY_REGISTRY, findKey, findText, findValue } from './registry';
import { isKeptKey } from './kept-keys';
import { parseRegQueryText, RegQueryReader } from './reg-query-text';

const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0';

function read(lines: readonly string[]) {
  const { edits, problems } = parseRegQueryText(lines.join('\r\n'), 'query.txt');
  return { registry: changeRegistryBy(EMPTY_REGISTRY, edits), problems };
}

/** The same values as each Windows prints them. */
const FORMS = {
  'Windows Server 2008 and later': [
    '',
    `${KEY}\\Setup`,
    '    (Default)    REG_SZ    nothing',
    '    MsiInstallPath    REG_SZ    C:\\Program Files\\Microsoft\\Exchange Server\\',
    '    Name of    four blanks    REG_SZ    a    REG_SZ    b',
    '    Empty    REG_SZ    ',
    '    MsiProductMajor    REG_DWORD    0x8',
    '    List    REG_MULTI_SZ    one\\0two words',
    '    Bytes    REG_BINARY    00FFa0',
    '    Path    REG_EXPAND_SZ    %SystemRoot%\\x',
    '    Quad    REG_QWORD    0x100',
    '    None    REG_NONE    ',
    '',
    `${KEY}\\HubTransportRole`,
    '',
  ],
  'Windows Server 2003': [
    '',
    '! REG.EXE VERSION 3.0',
    '',
    `${KEY}\\Setup`,
    '    <NO NAME>\tREG_SZ\tnothing',
    '    MsiInstallPath\tREG_SZ\tC:\\Program Files\\Microsoft\\Exchange Server\\',
    '    Name of    four blanks\tREG_SZ\ta    REG_SZ    b',
    '    Empty\tREG_SZ\t',
    '    MsiProductMajor\tREG_DWORD\t0x8',
    '    List\tREG_MULTI_SZ\tone\\0two words\\0\\0',
    '    Bytes\tREG_BINARY\t00FFA0',
    '    Path\tREG_EXPAND_SZ\t%SystemRoot%\\x',
    '    Quad\tREG_QWORD\t0x100',
    '    None\tREG_NONE\t',
    '',
    `${KEY}\\HubTransportRole`,
  ],
};

describe('the output of reg query', () => {
  it.each(Object.entries(FORMS))('is read as %s prints it', (_, lines) => {
    const { registry, problems } = read(lines);
    const setup = `${KEY}\\Setup`;
    expect(problems).toEqual([]);
    expect(findText(registry, setup, '')).toBe('nothing');
    expect(findText(registry, setup, 'MsiInstallPath')).toBe(
      'C:\\Program Files\\Microsoft\\Exchange Server\\',
    );
    expect(findKey(registry, setup)?.values[2]?.name).toMatch(/^Name of/);
    expect(findText(registry, setup, 'Empty')).toBe('');
    expect(findValue(registry, setup, 'MsiProductMajor')).toEqual({ type: 'REG_DWORD', data: 8 });
    expect(findValue(registry, setup, 'List')).toEqual({ type: 'REG_MULTI_SZ', data: ['one', 'two words'] });
    expect(findValue(registry, setup, 'Bytes')).toEqual({ type: 'REG_BINARY', data: [0, 255, 160] });
    expect(findText(registry, setup, 'Path')).toBe('%SystemRoot%\\x');
    expect(findValue(registry, setup, 'Quad')).toEqual({
      type: 'REG_OTHER',
      kind: 11,
      data: [0, 1, 0, 0, 0, 0, 0, 0],
    });
    expect(findValue(registry, setup, 'None')).toEqual({ type: 'REG_OTHER', kind: 0, data: [] });
    expect(findKey(registry, `${KEY}\\HubTransportRole`)).toBeDefined();
  });

  it.each(['(Default)', '(par défaut)', '(par d‚faut)', '(Standard)', '<NO NAME>', '<SANS NOM>', '(既定)'])(
    'calls the default value %s',
    (name) => {
      expect(findText(read([KEY, `    ${name}    REG_SZ    x`]).registry, KEY, '')).toBe('x');
    },
  );

  it('may stand among the lines of a console', () => {
    const { registry, problems } = read([
      `C:\\Documents and Settings\\Administrator>reg query "HKLM\\SOFTWARE" /s`,
      KEY,
      '    Watermark    REG_SZ    x',
      'End of search: 1 match(es) found.',
      'C:\\>',
    ]);
    expect(problems).toEqual([]);
    expect(findText(registry, KEY, 'Watermark')).toBe('x');
  });

  it.each([
    ['    Name    REG_S', 'registry-line-not-understood', 2],
    ['    Na', 'registry-line-not-understood', 2],
    ['    Bytes    REG_BINARY    001', 'registry-line-not-understood', 2],
    ['    Number    REG_DWORD    ', 'registry-line-not-understood', 2],
    ['    Number    REG_DWORD    0x', 'registry-line-not-understood', 2],
    ['HKEY_LOCAL_MAC', 'registry-line-not-understood', 2],
    ['ERROR: Access is denied.', 'registry-line-not-understood', 2],
    [`${KEY}\\${'x'.repeat(256)}`, 'registry-key-too-long', 2],
  ])('that ends with %j names the place', (last, code, line) => {
    const { problems } = read([KEY, last]);
    expect(problems).toMatchObject([{ code, at: `query.txt:${line}`, params: { line } }]);
  });

  it('has values only below a key', () => {
    expect(read(['    A    REG_SZ    x']).problems).toHaveLength(1);
  });

  it('counts problems beyond the first ones', () => {
    const { problems, moreProblems } = parseRegQueryText(`${KEY}\n${'nonsense\n'.repeat(1000)}`, 'query.txt');
    expect(problems).toHaveLength(20);
    expect(moreProblems).toBe(980);
  });

  it('keeps only what matters, where asked', () => {
    const reader = new RegQueryReader('query.txt', { keeps: isKeptKey });
    const other = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Other';
    for (const line of [other, '    A    REG_SZ    x', 'HKEY_USERS\\Microsoft', KEY, '    B    REG_SZ    y'])
      reader.push(line);
    expect(reader.end().edits.map(({ path }) => path)).toEqual([KEY, KEY]);
  });
});

describe('keys that are kept of a whole registry', () => {
  it.each([
    ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange', true],
    ['hkey_local_machine\\software\\microsoft\\exchange\\V8.0\\HubTransportRole', true],
    ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v14\\Setup', true],
    ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\MailboxRole', true],
    ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeLabs', false],
    ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft', false],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\W3SVC', true],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\W3SVC\\Parameters', false],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchange ADAccess\\Instance0', true],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters', true],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager', true],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Power', false],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName', true],
    ['HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Exchange', false],
    ['', false],
  ])('%s: %s', (path, isKept) => {
    expect(isKeptKey(path)).toBe(isKept);
  });
});
