import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FACTS, read } from '../../testing/case/sample-facts';
import { PROPERTY_RUNS } from '../../testing/runs';
import { originalsOf } from './originals';
import { Redactor } from './redactor';

const HEAD = '[3/4/2008 4:46:12 PM] [0] ';

/** What a redactor makes of lines that it has met all of. */
function told(lines: readonly string[], names: Redactor = new Redactor([])): string[] {
  for (const line of lines) names.meet(line);
  const redacted = lines.map((line) => names.redact(line));
  expect(redacted.flatMap((line) => names.leftIn(line))).toEqual([]);
  return redacted;
}

describe('names that no fact tells', () => {
  it.each([
    [
      'distinguished names',
      "Exchange Server object found : 'CN=EX7,CN=Servers,CN=Exchange Administrative Group (FYDIBOHF23SPDLT),CN=Administrative Groups,CN=Fabrikam Holdings,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=corp,DC=fabrikam,DC=local'",
      /EX7|fabrikam|corp\b/i,
    ],
    ['sites of the directory', 'CN=Winterthur,CN=Sites,CN=Configuration,DC=corp,DC=local', /winterthur/i],
    ['the organization that was typed', '/PrepareAD /OrganizationName:"Fabrikam Holdings"', /fabrikam/i],
    ['the organization that was typed for short', '/p /on:Fabrikam', /fabrikam/i],
    [
      'a parameter',
      `${HEAD}Command Line Parameter Name='organizationname', Value='Fabrikam Co'.`,
      /fabrikam/i,
    ],
    ['the domain controller that was typed', '/mode:install /DomainController:dc7 and then dc7', /dc7/i],
    ['the domain that was typed', '/PrepareDomain:emea.fabrikam.com, later fabrikam', /emea|fabrikam/i],
    ['a server that was provided for', '/nprs:EXCH7 and then exch7', /exch7/i],
    ['who was given a server', '/ServerAdmin:FABRIKAM\\kim', /fabrikam|kim/i],
    ['shares', 'SourceDir \\\\filesrv9\\sw, copied from FILESRV9', /filesrv9/i],
    ['shares by a whole name', '\\\\filesrv9.corp.fabrikam.com\\sw; mail.fabrikam.com', /filesrv9|fabrikam/i],
    ['mail domains', 'kim@fabrikam.com is at mail.fabrikam.com, OU=Fabrikam Users', /fabrikam|kim/i],
    ['underscores', '\\\\EX01\\c$ has EX01_2021-01.msilog', /EX01/i],
    ['IPv6 of few groups', 'fe80::c84a:2b4:11ff:fe22%11 and 2001:4898::12', /c84a|4898/i],
  ])('are met in %s', (_what, line, original) => {
    const [redacted = ''] = told([line]);
    expect(line).toMatch(original);
    expect(redacted).not.toMatch(original);
  });

  it('are met below before they are replaced above', () => {
    expect(told(['Service on EX02 failed', '\\\\EX02\\C$'])).toEqual([
      'Service on SERVER01 failed',
      '\\\\SERVER01\\C$',
    ]);
  });

  it('are not what stands for others', () => {
    const names = new Redactor([{ kind: 'server', text: 'ATLAS' }]);
    names.meet('\\\\SERVER01\\C$');
    expect(names.redact('ATLAS copies from SERVER01')).toBe('SERVER02 copies from SERVER03');
  });

  it.each([
    'HKLM\\SOFTWARE\\Microsoft\\Exchange\\v8.0 and "C:\\\\Program Files\\\\Microsoft"',
    'See http://go.microsoft.com/fwlink?linkid=30939 and support@microsoft.com',
    '/mode:install /roles:HubTransport /TargetDir:"D:\\Exchange Server"',
    'CN=Microsoft Exchange,CN=Services,CN=Configuration',
    '\\\\.\\root\\cimv2 \\\\?\\Volume1\\x',
  ])('are not what everybody has: %s', (line) => {
    const names = new Redactor([]);
    names.meet(line);
    expect(names.redact('SOFTWARE Program Files Microsoft go install root cimv2')).toBe(
      'SOFTWARE Program Files Microsoft go install root cimv2',
    );
  });
});

describe('names within other words', () => {
  const names = () =>
    new Redactor(
      originalsOf([
        {
          ...NO_FACTS,
          fqdn: read<string | null>('EX1.corp.fabrikam.local'),
          server: read<string | null>('EX1'),
        },
      ]),
    );

  it('are replaced where they are long enough to tell', () => {
    expect(told(['svcFabrikamBackup, FABRIKAM2, EX10, d3ex1a'], names())).toEqual([
      'svc-DOMAIN02-Backup, DOMAIN02-2, EX10, d3ex1a',
    ]);
  });

  it('are found by the check, whatever stands around them', () => {
    expect(names().leftIn('svcFabrikamBackup')).toEqual(['Fabrikam']);
    expect(names().knownIn('svcFabrikamBackup')).toEqual(['Fabrikam']);
  });

  it('are left alone where the product says them: a server may be called Trans', () => {
    const trans = new Redactor([{ kind: 'server', text: 'trans' }]);
    expect(trans.redact('HubTransport Trans')).toBe('HubTransport SERVER01');
    expect(trans.leftIn('HubTransport')).toEqual([]);
  });

  it('are never included in a text that has been redacted', () => {
    const name = fc.stringMatching(/^[g-z][a-z0-9]{5,9}q$/);
    const around = fc.stringMatching(/^[a-z0-9 ._\\-]{0,4}$/);
    let included = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
        fc.array(around),
        (originals, parts) => {
          const text = parts
            .map((part, index) => part + (originals[index % originals.length] ?? ''))
            .join('');
          const redactor = new Redactor(originals.map((original) => ({ kind: 'server', text: original })));
          const lower = redactor.redact(text.toUpperCase()).toLowerCase();
          expect(originals.filter((original) => lower.includes(original))).toEqual([]);
          included += parts.length;
        },
      ),
      { numRuns: PROPERTY_RUNS.redactedTexts },
    );
    expect(included).toBeGreaterThan(PROPERTY_RUNS.redactedTexts);
  });
});

describe('names that are words of the product', () => {
  const names = () =>
    new Redactor([
      { kind: 'server', text: 'EXCHANGE' },
      { kind: 'server', text: 'mailbox' },
      { kind: 'netbios', text: 'Setup' },
      { kind: 'domain', text: 'setup.local' },
    ]);

  it.each([
    ['The Exchange server could not be found', 'The Exchange server could not be found'],
    ['the service on EXCHANGE', 'the service on SERVER01'],
    ['\\\\exchange\\c$', '\\\\SERVER01\\c$'],
    ['exchange.setup.local', 'SERVER01.domain01.example'],
    ['CN=Exchange,CN=Servers', 'CN=SERVER01,CN=Servers'],
    ["the server 'Exchange'", "the server 'SERVER01'"],
    ['SETUP\\Mailbox', 'DOMAIN01\\SERVER02'],
    ['Exchange', 'SERVER01'],
    ['/mode:install /dc:exchange', '/mode:install /dc:SERVER01'],
    [
      'C:\\Program Files\\Microsoft\\Exchange Server\\Mailbox',
      'C:\\Program Files\\Microsoft\\Exchange Server\\Mailbox',
    ],
    ['Setup failed on the Mailbox role', 'Setup failed on the Mailbox role'],
  ])('are replaced only where they stand as names: %s', (text, redacted) => {
    expect(told([text], names())).toEqual([redacted]);
  });

  it('are told, so that somebody may look', () => {
    expect(names().wordsOfProduct()).toEqual(['EXCHANGE', 'mailbox', 'Setup']);
  });
});

describe('many names', () => {
  it('take time that grows with their number, and no more', () => {
    const names = new Redactor([{ kind: 'domain', text: 'corp.fabrikam.local' }]);
    const lines = Array.from({ length: 15_000 }, (_, index) => `x host${index}.corp.fabrikam.local`);
    for (const line of lines) names.meet(line);
    const redacted = lines.map((line) => names.redact(line));
    expect(redacted.at(-1)).toBe('x SERVER15000.domain01.example');
    expect(names.isFull).toBe(false);
  });

  it('are learned up to a number, and then it says so', () => {
    const names = new Redactor([{ kind: 'domain', text: 'corp.fabrikam.local' }]);
    for (let index = 0; index < 21_000; index += 1) names.meet(`host${index}.corp.fabrikam.local`);
    expect(names.isFull).toBe(true);
  });
});

describe('a text of ours', () => {
  it('keeps what was never the customer’s', () => {
    const names = new Redactor([{ kind: 'server', text: 'ATLAS' }]);
    names.redact('10.1.2.3 kim@fabrikam.com');
    const text = 'ATLAS (10.1.2.3), kim@fabrikam.com; +41 44 111 22 33, help@support.example.org, 10.9.9.9';
    expect(names.redactKnown(text)).toBe(
      'SERVER01 (192.0.2.1), mail01@redacted.example; +41 44 111 22 33, help@support.example.org, 10.9.9.9',
    );
  });
});
