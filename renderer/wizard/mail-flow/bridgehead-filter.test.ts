import { expect, test } from 'vitest';
import type { BridgeheadServer } from '../../../shared/host/directory/legacy-organization';
import { matchingBridgeheads, searchableBridgeheads } from './bridgehead-filter';

const SERVERS: readonly BridgeheadServer[] = [
  server('bh-mtl-01.contoso.com', 'Montréal', 'Amériques', 'Exchange 2003'),
  server('bh-nyc-01.contoso.com', 'New York', 'Amériques', 'Exchange 2000'),
  server('bh-par-01.contoso.com', 'Paris', 'Siège', 'Exchange 2003'),
];

function server(
  name: string,
  routingGroup: string,
  administrativeGroup: string,
  version: BridgeheadServer['version'],
): BridgeheadServer {
  return { name, routingGroup, administrativeGroup, version, build: '6.5.7638.1' };
}

function matches(filter: string): string[] {
  return matchingBridgeheads(searchableBridgeheads(SERVERS), filter).map(({ routingGroup }) => routingGroup);
}

test('an empty filter shows every server', () => {
  expect(matches('  ')).toHaveLength(SERVERS.length);
});

test.each([
  ['server name', 'NYC', ['New York']],
  ['routing group without its accent', 'montreal', ['Montréal']],
  ['administrative group', 'amériques', ['Montréal', 'New York']],
  ['version', '2003', ['Montréal', 'Paris']],
  ['words in different columns', '2003 ameriques', ['Montréal']],
  ['nothing', 'zzz', []],
])('finds by %s', (_what, filter, expected) => {
  expect(matches(filter)).toEqual(expected);
});
