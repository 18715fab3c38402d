import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY_RUNS } from '../../testing/runs';
import { isFinding, lineClass, logLineParts, timeOfStamp } from './line-class';
import { lineTest, LONGEST_CONTINUATION, namesRule, type LogFilter } from './line-filter';

const NEW = '[01/08/2021 23:17:50.0856] [1] ';
const OLD = '[1/10/2007 1:58:02 PM] [0] ';

describe('the parts of a line', () => {
  it('of 2010 and later, and of 2007', () => {
    expect(logLineParts(`${NEW}     Languages`)).toEqual({
      lineClass: 'plain',
      stamp: '01/08/2021 23:17:50.0856',
      level: 1,
      message: '     Languages',
    });
    expect(logLineParts(`${OLD}Starting Microsoft Exchange 2007 Setup`)).toEqual({
      lineClass: 'head',
      stamp: '1/10/2007 1:58:02 PM',
      level: 0,
      message: 'Starting Microsoft Exchange 2007 Setup',
    });
    expect(timeOfStamp('1/10/2007 1:58:02 PM')).toBe('1:58:02 PM');
  });

  it.each(['', '   at System.X()', '[]', '[x', '[01/08/2021] [1] x', ' [1/10/2007 1:58:02 PM] [0] x'])(
    'of a continuation: %j',
    (line) => {
      expect(logLineParts(line)).toEqual({
        lineClass: 'continuation',
        stamp: null,
        level: null,
        message: line,
      });
    },
  );

  it.each([
    ['[ERROR] It failed.', 'error'],
    ['[ERROR-REFERENCE] Id=1', 'error'],
    ['[REQUIRED] You must', 'error'],
    ['Failed [Rule:X] [Message:', 'error'],
    ['[WARNING] Be careful', 'warning'],
    ['[RECOMENDED] Setup will', 'warning'],
    ['Evaluated [Rule:X] [HasException:False]', 'rule'],
    ['Started [Rule:X]', 'rule'],
    ['Finished [Rule:X]', 'rule'],
    ['Evaluated [Setting:X]', 'plain'],
    ["Setup will run the task 'test-SetupPrerequisites'", 'task'],
    ["Setup launched task 'x -y'", 'task'],
    ['Beginning processing install-MsiPackage', 'task'],
    ['Ending processing install-MsiPackage', 'task'],
    ['**********************************************', 'head'],
    ['End of Setup', 'head'],
    ['It says [ERROR] inside', 'plain'],
  ])('%s is of class %s', (message, expected) => {
    expect(lineClass(`${NEW}${message}`)).toBe(expected);
  });

  it('knows cmdlets inside a step from tasks', () => {
    expect(lineClass('[01/08/2021 23:17:50.0856] [2] Beginning processing Get-X')).toBe('plain');
  });

  it('knows findings', () => {
    expect(['[REQUIRED] You must', '[RECOMENDED] x', 'Failed [Rule:X]'].every(isFinding)).toBe(true);
    expect(['[ERROR] x', 'Evaluated [Rule:X]', ''].some(isFinding)).toBe(false);
  });

  it('never fails, and loses nothing', () => {
    const part = fc.constantFrom('[', ']', ' ', '1', '/', ':', 'AM', NEW, OLD, '[ERROR]', 'Rule', '\u0000');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (line) => {
          const { message, stamp, lineClass: kind } = logLineParts(line);
          expect(line.endsWith(message)).toBe(true);
          expect(stamp === null).toBe(kind === 'continuation');
        },
      ),
      { numRuns: PROPERTY_RUNS.registryTexts },
    );
  });

  it('looks at the beginning of a long line only', () => {
    const long = '['.repeat(900_000);
    const line = `${NEW}${long}[ERROR]`;
    // With a look at all of it this would take minutes.
    for (let time = 0; time < 100_000; time += 1) logLineParts(line);
    expect(lineClass(line)).toBe('plain');
    expect(lineClass(long)).toBe('continuation');
  });
});

describe('a filter', () => {
  const wanted = (filter: LogFilter, lines: readonly string[]) => {
    const test = lineTest(filter);
    return lines.flatMap((line, index) => (test(line, index + 1) ? [index + 1] : []));
  };

  it('takes errors with what continues them', () => {
    const lines = ['lost', `${NEW}[ERROR] a`, '  b', `${NEW}c`, '  d', `${OLD}[WARNING] e`, 'f'];
    expect(wanted({ kind: 'errors' }, lines)).toEqual([2, 3]);
    expect(wanted({ kind: 'problems' }, lines)).toEqual([2, 3, 6, 7]);
    expect(wanted({ kind: 'section', firstLine: 2, lastLine: 4 }, lines)).toEqual([2, 3, 4]);
    expect(wanted({ kind: 'all' }, lines)).toHaveLength(lines.length);
  });

  it('takes no more than so many', () => {
    const lines = [`${NEW}[ERROR] a`, ...Array.from({ length: 1000 }, () => 'x')];
    expect(wanted({ kind: 'errors' }, lines)).toHaveLength(LONGEST_CONTINUATION + 1);
  });

  it('takes lines that name a rule, not another one that begins alike', () => {
    expect(namesRule('Evaluated [Rule:PendingRebootFile]', 'PendingReboot')).toBe(false);
    expect(namesRule('PendingRebootFile and PendingReboot.', 'PendingReboot')).toBe(true);
    expect(namesRule('anything', '')).toBe(false);
    expect(wanted({ kind: 'rule', rule: 'A' }, ['[Rule:A]', '[Rule:AB]', 'A'])).toEqual([1, 3]);
  });
});
