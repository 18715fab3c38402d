import { expect, test } from 'vitest';
import type { Network } from '../../../shared/host/windows/windows';
import { nslookup } from './nslookup';

const NETWORK: Network = {
  address: '10.0.0.5',
  preferredDns: '10.0.0.10',
  dnsServers: [
    { address: '10.0.0.10', answers: true, hostRecords: ['ex01.contoso.com'] },
    { address: '10.0.0.11', answers: false, hostRecords: ['ex01.contoso.com'] },
  ],
  isIpv4Bound: true,
  isIpv6Bound: true,
};

test('a server that answers knows the names of its host records, in any case', () => {
  expect(nslookup(NETWORK, '10.0.0.10', 'EX01.contoso.com')).toBe('found');
  expect(nslookup(NETWORK, '10.0.0.10', 'EX01')).toBe('not-found');
});

test('a silent server and an address without a server time out', () => {
  expect(nslookup(NETWORK, '10.0.0.11', 'EX01.contoso.com')).toBe('timed-out');
  expect(nslookup(NETWORK, '10.0.0.99', 'EX01.contoso.com')).toBe('timed-out');
});
