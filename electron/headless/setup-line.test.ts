import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operatorIn, takeApart } from '../../shared/command-line/tokenize';
import { LINE_RUNS } from '../testing/runs';
import { setupLine } from './setup-line';

describe('the line for Setup', () => {
  it.each([
    [['/roles:HubTransport'], 'Setup.com /roles:HubTransport'],
    [['-r:HT,CA', '/mode:Install'], 'Setup.com -r:HT,CA /mode:Install'],
    [['/roles:HT,', 'CA'], 'Setup.com /roles:HT, CA'],
    [['/roles:HT, CA'], 'Setup.com "/roles:HT, CA"'],
    [['/t:C:\\Program Files\\Exchange'], 'Setup.com "/t:C:\\Program Files\\Exchange"'],
    [['/t:"C:\\Program Files\\Exchange"'], 'Setup.com /t:"C:\\Program Files\\Exchange"'],
    [['/on:R&D'], 'Setup.com "/on:R&D"'],
    [['/on:', ''], 'Setup.com /on: ""'],
    [[], 'Setup.com'],
  ])('of the words %j is %s', (words, line) => {
    expect(setupLine(words)).toBe(line);
  });

  it.each([
    [['Setup', '/r:HT'], 'Setup /r:HT'],
    [['SETUP.COM', '/r:HT'], 'SETUP.COM /r:HT'],
    [['D:\\setup.com', '/r:HT'], 'D:\\setup.com /r:HT'],
    [['.\\Setup', '/r:HT'], '.\\Setup /r:HT'],
    [['\\Setup', '/r:HT'], '\\Setup /r:HT'],
    [
      ['C:\\Program Files\\Microsoft\\Exchange Server\\bin\\Setup.com', '/m:Uninstall'],
      '"C:\\Program Files\\Microsoft\\Exchange Server\\bin\\Setup.com" /m:Uninstall',
    ],
  ])('takes the program that %j begins with', (words, line) => {
    expect(setupLine(words)).toBe(line);
  });

  it.each([[['Setup.exe']], [['notepad']], [['/SourceDir:D:\\Setup']], [['/s/Setup']], [['MySetup']]])(
    'takes no other word for the program: %j',
    (words) => {
      expect(setupLine(words)).toBe(`Setup.com ${words.join(' ')}`);
    },
  );

  it('gives Setup the very words, whatever stands in them, and never a second command', () => {
    const word = fc.string({ maxLength: 20 }).filter((text) => !text.includes('"'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const line = setupLine(['Setup', ...words]);
        expect(operatorIn(line)).toBeNull();
        expect(takeApart(line)).toMatchObject({ program: 'Setup', words });
      }),
      { numRuns: LINE_RUNS },
    );
  });
});
