import { describe, expect, it } from 'vitest';
import { NO_FACTS, read } from '../../testing/case/sample-facts';
import { originalsOf, type Original } from './originals';
import { Redactor } from './redactor';

const NAMES: readonly Original[] = [
  { kind: 'server', text: 'ATLAS' },
  { kind: 'domain', text: 'emea.northwind.local' },
  { kind: 'netbios', text: 'NWEMEA' },
  { kind: 'user', text: 'm.bauer' },
  { kind: 'organization', text: 'Northwind Traders (2008)' },
  { kind: 'site', text: 'Zürich' },
];
const redactor = () => new Redactor(NAMES);

describe('a redactor', () => {
  it.each([
    ['ATLAS.emea.northwind.local', 'SERVER01.domain01.example'],
    ['on atlas, \\\\ATLAS\\C$ and "Atlas"', 'on SERVER01, \\\\SERVER01\\C$ and "SERVER01"'],
    ['NWEMEA\\m.bauer', 'DOMAIN01\\user01'],
    ['nwemea\\M.BAUER', 'DOMAIN01\\user01'],
    ["CN=ATLAS,CN=Servers,DC=emea,DC=northwind,DC=local'", "CN=SERVER01,CN=Servers,DC=domain01,DC=example'"],
    ['dc=EMEA,dc=Northwind,dc=Local', 'DC=domain01,DC=example'],
    ['CN=Northwind Traders (2008),CN=Services', 'CN=Organization01,CN=Services'],
    ['the site ZÜRICH', 'the site Site01'],
    ['ATLAS_DB01 of _ATLAS_', 'SERVER01_DB01 of _SERVER01_'],
    ['ATLASSIAN ATLAS2 2ATLAS xATLAS', 'SERVER01-SIAN SERVER01-2 2-SERVER01 x-SERVER01'],
    ['mxbauer is somebody else', 'mxbauer is somebody else'],
  ])('makes of %j %j', (text, redacted) => {
    expect(redactor().redact(text)).toBe(redacted);
    expect(redactor().leftIn(redacted)).toEqual([]);
  });

  it.each([
    ['10.1.2.3 and 10.1.2.33', '192.0.2.1 and 192.0.2.2'],
    ['m.bauer@northwind.com, jürgen.ö@firma.de', 'mail01@redacted.example, mail02@redacted.example'],
    ['S-1-5-21-1-22-333-4444 s-1-5-21-1-22-333-4444', 'S-1-5-21-0-0-0-1001 S-1-5-21-0-0-0-1001'],
    ['fe80::1c2d:3e4f:5a6b:7c8d%11', '2001:db8::1%11'],
    ['[2a02:1234::8]:25 2a02:1234:0:0:0:0:0:8', '[2001:db8::1]:25 2001:db8::2'],
    ['::ffff:10.1.2.3', '::ffff:192.0.2.1'],
    ['15.2.10.7, 14.1.1.20, 8.1.5.5 and 16.0.0.0', '192.0.2.1, 192.0.2.2, 192.0.2.3 and 192.0.2.4'],
  ])('replaces the addresses of %j', (text, redacted) => {
    expect(redactor().redact(text)).toBe(redacted);
    expect(redactor().leftIn(text).length).toBeGreaterThan(0);
    expect(redactor().leftIn(redacted)).toEqual([]);
  });

  it.each([
    'Setup version: 8.1.240.6, 8.3.83.6, 15.1.225.42, 15.1.2176.2 and 14.3.123.4.',
    'Microsoft.Exchange.Setup, Version=15.0.0.0, Culture=neutral',
    '[3/4/2008 4:46:12 PM] 12:34:56:78 [System.IO.Path]::Combine $Type::Face dead:beef',
    'S-1-5-32-544 127.0.0.1 ::1 0.0.0.0 300.1.2.3 1.2.3.4.5',
    'BridgeheadLocalServiceControl___2f9c1a7b-3d52-4c0e-9a41-7b1d5e60c8aa',
  ])('leaves alone what is no address: %j', (text) => {
    expect(redactor().redact(text)).toBe(text);
    expect(redactor().leftIn(text)).toEqual([]);
  });

  it('takes up computers and users of a known domain that it meets, the first time already', () => {
    const fresh = redactor();
    const text = 'ATHENA.emea.northwind.local as NWEMEA\\kim; ATHENA and kim; dns1.lab.emea.northwind.local';
    expect(fresh.redact(text)).toBe(
      'SERVER02.domain01.example as DOMAIN01\\user02; SERVER02 and user02; SERVER03.SERVER04.domain01.example',
    );
    expect(fresh.leftIn('athena of lab')).toEqual(['athena', 'lab']);
  });

  it('does not take up groups and words of Setup as users', () => {
    const text =
      'NWEMEA\\Domain Admins, NWEMEA\\Exchange Servers, NWEMEA\\Administrator; the domain controller';
    expect(redactor().redact(text)).toBe(text.replaceAll('NWEMEA', 'DOMAIN01'));
  });

  it('gives no stand-in that is a name of the customer, and finds none in its own', () => {
    const originals: Original[] = [
      { kind: 'server', text: 'SERVER02' },
      { kind: 'server', text: 'server01' },
      { kind: 'netbios', text: 'EXAMPLE' },
      { kind: 'domain', text: 'example.com' },
      { kind: 'organization', text: 'Redacted' },
    ];
    const fresh = new Redactor(originals);
    const text = 'SERVER01 SERVER02.example.com EXAMPLE\\kim Redacted kim@example.com';
    const redacted = fresh.redact(text);
    expect(redacted).toBe(
      'SERVER04 SERVER03.domain01.example DOMAIN01\\user01 Organization01 mail01@redacted.example',
    );
    expect(fresh.leftIn(redacted)).toEqual([]);
    expect(fresh.redact(redacted)).toBe(redacted);
    expect(fresh.leftIn('example')).toEqual(['example']);
  });

  it('knows apart a server whose name is a stand-in already, met too late', () => {
    const fresh = new Redactor([...NAMES]);
    expect(fresh.redact('ATLAS')).toBe('SERVER01');
    expect(fresh.redact('SERVER01.emea.northwind.local')).toBe('SERVER02.domain01.example');
  });

  it('replaces a name in letters that only compare alike', () => {
    const fresh = new Redactor([
      { kind: 'server', text: 'ΟΔΟΣ' },
      { kind: 'user', text: 'Jens' },
    ]);
    expect(fresh.redact('οδοσ οδος ΟΔΟΣ Jenſ')).toBe('SERVER01 SERVER01 SERVER01 user01');
  });

  it('has another stand-in for each of a thousand addresses', () => {
    const fresh = redactor();
    const all = Array.from({ length: 1000 }, (_, index) => `10.9.${index >> 8}.${index % 256}`);
    const redacted = fresh.redact(all.join(' '));
    expect(new Set(redacted.split(' ')).size).toBe(1000);
    expect(fresh.leftIn(redacted)).toEqual([]);
  });

  it('tells of a text of ours only what it has met in the customer’s', () => {
    const fresh = redactor();
    expect(fresh.knownIn('10.0.0.10 on ATLAS')).toEqual(['ATLAS']);
    fresh.redact('10.0.0.10');
    expect(fresh.knownIn('10.0.0.10 on ATLAS')).toEqual(['ATLAS', '10.0.0.10']);
  });

  it('takes time that grows with a text of any letters, and no more', () => {
    const fresh = redactor();
    for (const part of [
      'a',
      'a.',
      '-',
      '1.',
      ':',
      'a:',
      'S-1-5-21',
      'ATLAS.',
      'NWEMEA\\',
      'DC=emea,',
      '@',
      'a@a.',
    ])
      expect(fresh.redact(part.repeat(20_000)).length).toBeGreaterThan(0);
  });
});

describe('the names of a run', () => {
  const textsOf = (facts: Parameters<typeof originalsOf>[0]) =>
    originalsOf(facts).map(({ kind, text }) => `${kind} ${text}`);

  it('are those of its server, user, domains with those above, organization and sites', () => {
    const run = {
      ...NO_FACTS,
      server: read<string | null>('ATLAS'),
      fqdn: read<string | null>('ATLAS.emea.northwind.co.uk'),
      user: read<string | null>('NWEMEA\\mbauer'),
      domainController: read<string | null>('ATHENA.emea.northwind.co.uk'),
      configContainerDn: read<string | null>('CN=Services,CN=Configuration,DC=corp,DC=example'),
      organization: read<string | null>('Northwind Traders'),
      site: read<string | null>('Default-First-Site-Name'),
      schemaMasterSite: read<string | null>('Bern'),
    };
    expect(textsOf([run, run])).toEqual([
      'server ATLAS',
      'netbios NWEMEA',
      'user mbauer',
      'domain emea.northwind.co.uk',
      'netbios emea',
      'domain northwind.co.uk',
      'netbios northwind',
      'server ATHENA',
      'domain corp.example',
      'netbios corp',
      'organization Northwind Traders',
      'site Bern',
    ]);
  });

  it('are none where it tells none, or only what everybody has', () => {
    const run = {
      ...NO_FACTS,
      user: read<string | null>('X\\Administrator'),
      server: read<string | null>(''),
    };
    expect(textsOf([NO_FACTS, run])).toEqual([]);
  });
});
