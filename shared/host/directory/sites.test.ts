import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY_RUNS } from '../../testing/runs';
import type { Site } from './directory';
import { isAddress, isSubnet, siteOfAddress } from './sites';

const RUNS = { numRuns: PROPERTY_RUNS.subnets };
const BITS = 32;

const dotted = (bits: number) => [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.');
const binary = (bits: number) => bits.toString(2).padStart(BITS, '0');
/** The subnet of a length that an address stands in. */
const around = (bits: number, length: number) => {
  const size = 2 ** (BITS - length);
  return `${dotted(Math.floor(bits / size) * size)}/${length}`;
};

const address = fc.integer({ min: 0, max: 2 ** BITS - 1 });
const length = fc.integer({ min: 0, max: BITS });
/** Addresses that share long beginnings, so that subnets hold one another. */
const kin = fc.tuple(
  address,
  fc.array(fc.tuple(fc.integer({ min: 0, max: 255 }), length), { minLength: 1, maxLength: 8 }),
);

/** A site for every subnet, named after it. */
const sitesOf = (subnets: readonly string[]): Site[] =>
  [...new Set(subnets)].map((subnet) => ({ name: subnet, subnets: [subnet] }));

describe('the site of an address', () => {
  it('is the one of the longest prefix that the address begins with, whatever the order', () => {
    fc.assert(
      fc.property(kin, fc.boolean(), ([bits, others], isReversed) => {
        const subnets = others.map(([low, prefix]) => around(bits - (bits % 256) + low, prefix));
        const sites = sitesOf(isReversed ? subnets.toReversed() : subnets);
        const holding = subnets.filter((subnet) => {
          const [network = '', prefix] = subnet.split('/');
          const start = network.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
          return binary(bits).startsWith(binary(start).slice(0, Number(prefix)));
        });
        const longest = Math.max(...holding.map((subnet) => Number(subnet.split('/')[1])));
        const expected = holding.find((subnet) => subnet.endsWith(`/${longest}`)) ?? null;
        expect(siteOfAddress(sites, dotted(bits))).toBe(expected);
      }),
      RUNS,
    );
  });

  it('is in every subnet around it, and in none beside it', () => {
    fc.assert(
      fc.property(address, fc.integer({ min: 1, max: BITS }), (bits, prefix) => {
        const neighbour = (bits + 2 ** (BITS - prefix)) % 2 ** BITS;
        expect(siteOfAddress(sitesOf([around(bits, prefix)]), dotted(bits))).toBe(around(bits, prefix));
        expect(siteOfAddress(sitesOf([around(neighbour, prefix)]), dotted(bits))).toBeNull();
      }),
      RUNS,
    );
  });

  it('is none without subnets, and for what is no address', () => {
    expect(siteOfAddress([{ name: 'Empty', subnets: [] }], '10.0.0.1')).toBeNull();
    expect(siteOfAddress(sitesOf(['0.0.0.0/0']), 'fe80::1')).toBeNull();
    expect(siteOfAddress(sitesOf(['not a subnet']), '10.0.0.1')).toBeNull();
  });
});

describe('the form of subnets and addresses', () => {
  it('takes a network address with its length, and nothing beyond the prefix', () => {
    fc.assert(
      fc.property(address, length, (bits, prefix) => {
        const subnet = around(bits, prefix);
        expect(isSubnet(subnet)).toBe(true);
        expect(isSubnet(`${dotted(bits)}/${prefix}`)).toBe(subnet === `${dotted(bits)}/${prefix}`);
        expect(isAddress(dotted(bits))).toBe(true);
      }),
      RUNS,
    );
  });

  it.each([
    '',
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0/24',
    '256.0.0.0/8',
    '10.0.0.0/24/8',
    '10.0.0.0/08',
    '10.00.0.0/24',
    ' 10.0.0.0/24',
  ])('refuses the subnet "%s"', (text) => {
    expect(isSubnet(text)).toBe(false);
  });

  it.each(['', '10.0.0', '10.0.0.256', '10.0.0.1.2', '10.0.0.x', '1e1.0.0.0'])(
    'refuses the address "%s"',
    (text) => {
      expect(isAddress(text)).toBe(false);
    },
  );
});
