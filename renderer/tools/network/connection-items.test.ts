import { expect, test } from 'vitest';
import { connectionItems, missingProtocols } from './connection-items';

const ON_2003 = { product: 'Windows Server 2003', components: [] } as const;
const ON_2008 = { product: 'Windows Server 2008', components: [] } as const;

test('a protocol that was added stands among the items of the connection, and cannot be added again', () => {
  expect(connectionItems(ON_2003, false)).toEqual(['client', 'sharing', 'tcpip']);
  expect(connectionItems(ON_2003, true)).toEqual(['client', 'sharing', 'tcpip6', 'tcpip']);
  expect(missingProtocols(ON_2003)).toEqual(['nwlink']);
  const added = { ...ON_2003, components: ['nwlink'] } as const;
  expect(connectionItems(added, false)).toEqual(['client', 'sharing', 'nwlink', 'tcpip']);
  expect(missingProtocols(added)).toEqual([]);
});

test('Windows Server 2008 has both versions of IP and offers no other protocol', () => {
  expect(connectionItems(ON_2008, true)).toEqual(['client', 'sharing', 'ipv6', 'ipv4']);
  expect(missingProtocols(ON_2008)).toEqual([]);
});
