import { expect, test } from 'vitest';
import { legacyServerRows, routingGroupRows } from './legacy-rows';

const place = (name: string, administrativeGroup: string, routingGroup: string) => ({
  name,
  administrativeGroup,
  routingGroup,
  version: 'Exchange 2003' as const,
  build: '6.5.7638.1',
});

const LEGACY = {
  routingGroups: [
    { name: 'First Routing Group', administrativeGroup: 'Lyon' },
    { name: 'First Routing Group', administrativeGroup: 'Paris' },
    { name: 'Empty', administrativeGroup: 'Paris' },
  ],
  frontEnds: [place('FE01', 'Paris', 'First Routing Group')],
  exchange55: [],
};
const BRIDGEHEADS = [
  place('MAIL01', 'Lyon', 'First Routing Group'),
  place('MAIL02', 'Paris', 'First Routing Group'),
];

test('front-end servers stand beside those that Browse offers', () => {
  const rows = legacyServerRows(LEGACY, BRIDGEHEADS);
  expect(rows.map(({ name, isFrontEnd }) => [name, isFrontEnd])).toEqual([
    ['MAIL01', false],
    ['MAIL02', false],
    ['FE01', true],
  ]);
});

test('routing groups count their own servers, though another bears the same name', () => {
  const rows = routingGroupRows(LEGACY, legacyServerRows(LEGACY, BRIDGEHEADS));
  expect(rows.map(({ servers }) => servers)).toEqual([1, 2, 0]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
});
