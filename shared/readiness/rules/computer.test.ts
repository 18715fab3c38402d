import { describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { installPlan } from '../../testing/make-host';
import { SERVERS } from '../../testing/servers';
import { failingRules } from '../conditions/conditions';

const { bare, bare2008 } = SERVERS;
const windows = (host: Host, part: Partial<Host['windows']>): Host => ({
  ...host,
  windows: { ...host.windows, ...part },
});
const media = (host: Host, build: string): Host => ({ ...host, media: { ...host.media, build } });
const fails = (host: Host) => failingRules(host, installPlan('HubTransport'));

describe('the Windows that Exchange 2007 supports', () => {
  const r2 = windows(bare2008, { version: '6.1.7600', servicePack: 0 });
  test.each<[string, Host, boolean]>([
    ['2003 without a service pack', windows(bare, { servicePack: 0 }), false],
    ['2003 SP1, RTM', media(windows(bare, { servicePack: 1 }), '8.0.685.25'), true],
    ['2008, RTM', media(bare2008, '8.0.685.25'), false],
    ['2008, SP1', media(bare2008, '8.1.240.6'), true],
    ['2008 R2, SP2', media(r2, '8.2.176.2'), false],
    ['2008 R2, SP3', media(r2, '8.3.83.6'), true],
  ])('%s', (_name, host, isSupported) => {
    expect(fails(host).includes('ValidOSVersion')).toBe(!isSupported);
  });
});

test.each([
  ['EX01', true],
  ['EX_01', false],
  ['EX01-', false],
  ['2007', false],
])('the computer name %s', (name, isValid) => {
  expect(fails({ ...bare, name }).includes('ServerNameNotValid')).toBe(!isValid);
});

test.each([
  ['contoso.com', true],
  ['', true],
  ['contoso', false],
  ['con_toso.com', false],
])('the DNS suffix "%s"', (dnsSuffix, isValid) => {
  expect(fails({ ...bare, dnsSuffix }).includes('DNSDomainNameNotValid')).toBe(!isValid);
});

test('Windows Server 2008 brings software of the time along', () => {
  const plain = windows(bare2008, { packages: [] });
  expect(fails(plain).filter((id) => /DotNet|Console|PowerShell/.test(id))).toEqual([]);
  const unified = failingRules(plain, installPlan('UnifiedMessaging'));
  expect(unified.filter((id) => /MsXml6|TimeZone|WindowsMedia/.test(id))).toEqual([]);
  expect(fails(windows(bare2008, { components: [] }))).toContain('PowerShell10NotInstalled');
});
