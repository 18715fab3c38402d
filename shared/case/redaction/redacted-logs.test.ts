import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOLDEN_LOG, readLogText, withoutNames, writtenLog } from '../../testing/case/logs';
import { SAMPLE_FILES, sampleText, SAMPLES_TITLE } from '../../testing/case/samples';
import { SHIPPED } from '../../testing/read-scenario';
import { PROPERTY_RUNS } from '../../testing/runs';
import { originalsOf } from './originals';
import { redactFacts } from './redact-facts';
import { leftInLine, redactCommandLine, redactLine } from './redact-line';
import { Redactor } from './redactor';

/** A log as the program saves it redacted: all lines are met before the first is written. */
function redacted(log: string): { readonly text: string; readonly redactor: Redactor } {
  const redactor = new Redactor(originalsOf(readLogText(log).runs));
  const lines = log.split('\r\n');
  for (const line of lines) redactor.meet(line);
  const written = lines.map((line) => redactLine(line, redactor));
  expect(written.flatMap((line) => leftInLine(line, redactor))).toEqual([]);
  return { text: written.join('\r\n'), redactor };
}

/** That a redacted log says what it said, but for names, and its facts what they say when they are redacted. */
function expectSame(log: string): string {
  const before = readLogText(log);
  const { text, redactor } = redacted(log);
  const after = readLogText(text);
  expect(after.runs.map(withoutNames)).toEqual(before.runs.map(withoutNames));
  expect(after.remarks).toEqual(before.remarks);
  expect(after.sections).toEqual(before.sections);
  expect(after.runs).toEqual(before.runs.map((run) => redactFacts(run, redactor)));
  return text;
}

/** The golden log of somebody with other names. */
function goldenOf(names: Readonly<Record<string, string>>): string {
  const all = Object.entries(names).map(([name, other]) => [name, () => other] as const);
  return all.reduce((log, [name, other]) => log.replaceAll(name, other), GOLDEN_LOG);
}

/** Names that Windows takes for a computer, and words of Setup's own sentences among them. */
const computer = fc.oneof(
  fc.constantFrom(
    ...['SETUP', 'Setup', 'EXCHANGE', 'Exchange', 'MAIL', 'SERVER', 'Install', 'MAILBOX', 'HubTransport'],
    ...['ROLE', 'Name', 'End', 'of', 'The', 'domain', 'Id', 'task', 'mode', 'AM', 'PM', 'error', 'execution'],
    ...['EX1', 'EX10', 'EX1-1', 'SERVER01', '2007', 'x-y-z', 'ClientAccess', 'test-setuphealth', 'start'],
  ),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}[A-Za-z0-9]$/),
);

describe('a log with its names replaced', () => {
  it('written by hand, has none of them left', () => {
    const text = expectSame(GOLDEN_LOG);
    expect(text).not.toMatch(/northwind|atlas|athena|bauer/i);
    expect(text).toContain('Logged on user: DOMAIN01\\user01.');
    expect(text).toContain("An Exchange organization with name 'Organization01' was found in this forest.");
    expect(readLogText(text).runs.map(({ outcome }) => outcome.value)).toEqual([
      'task-failed',
      'prereq-failed',
      'completed',
      'completed',
    ]);
  });

  it.each(SHIPPED)('written by %s, is read back to the same', (id) => {
    const text = expectSame(writtenLog(id));
    expect(text).not.toMatch(/contoso/i);
  });

  it('is read back to the same whatever its names are', () => {
    let changed = 0;
    fc.assert(
      fc.property(
        fc.record({ atlas: computer, athena: computer, netbios: computer, user: computer, dns: computer }),
        fc.constantFrom('Exchange', 'Setup (2007)', 'The [Rule:x] company', 'Mail.+*', 'Ünited $& Co'),
        ({ atlas, athena, netbios, user, dns }, organization) => {
          const names = {
            ATHENA: athena,
            'northwind.local': `${dns}.local`,
            ATLAS: atlas,
            'Northwind Traders': organization,
            NORTHWIND: netbios,
            mbauer: user,
          };
          const log = goldenOf(names);
          const text = expectSame(log);
          changed += text === log ? 0 : 1;
        },
      ),
      { numRuns: PROPERTY_RUNS.redactedLogs },
    );
    expect(changed).toBe(PROPERTY_RUNS.redactedLogs);
  });
});

describe.skipIf(SAMPLE_FILES.length === 0)(SAMPLES_TITLE, () => {
  it('are there', () => expect(SAMPLE_FILES).not.toEqual([]));
  it.each(SAMPLE_FILES)('%s is read back to the same, with its names replaced', (file) => {
    expectSame(sampleText(file).replaceAll(/\r?\n/g, '\r\n'));
  });
});

describe('a line with its names replaced', () => {
  const redactor = () =>
    new Redactor([
      { kind: 'server', text: 'EXCHANGE' },
      { kind: 'user', text: 'mailbox' },
      { kind: 'netbios', text: 'Setup' },
    ]);
  const head = '[3/4/2008 4:46:12 PM] [0] ';

  it.each([
    ['Starting Microsoft Exchange 2007 Setup', 'Starting Microsoft Exchange 2007 Setup'],
    ['Logged on user: SETUP\\Mailbox.', 'Logged on user: DOMAIN01\\user01.'],
    [
      "Command Line Parameter Name='roles', Value='Mailbox'.",
      "Command Line Parameter Name='roles', Value='Mailbox'.",
    ],
    ["Command Line Parameter Name='x', Value='Mailbox'.", "Command Line Parameter Name='x', Value='user01'."],
    ['The following roles are installed: MailboxRole', 'The following roles are installed: MailboxRole'],
    ['Server Name=EXCHANGE', 'Server Name=SERVER01'],
    ['Something of Exchange else', 'Something of Exchange else'],
    ['Something of EXCHANGE else', 'Something of SERVER01 else'],
  ])('%s', (message, told) => {
    expect(redactLine(head + message, redactor())).toBe(head + told);
    expect(leftInLine(head + told, redactor())).toEqual([]);
  });

  it('is replaced whole where it goes on from the line above', () => {
    expect(redactLine('Setup on \\\\exchange', redactor())).toBe('Setup on \\\\SERVER01');
    expect(leftInLine('Setup on \\\\exchange', redactor())).toEqual(['exchange']);
  });

  it('keeps modes and roles of what was typed', () => {
    const typed =
      '/mode:install /Roles:Mailbox,ManagementTools -r:"Mailbox" /TargetDir:"D:\\Exchange" /dc:Setup';
    expect(redactCommandLine(typed, redactor())).toBe(
      '/mode:install /Roles:Mailbox,ManagementTools -r:"Mailbox" /TargetDir:"D:\\Exchange" /dc:DOMAIN01',
    );
  });
});
