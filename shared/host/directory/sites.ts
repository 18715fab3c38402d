import type { Site } from './directory';

/** An IPv4 subnet: its address as a number and the length of its prefix. */
interface Subnet {
  readonly bits: number;
  readonly length: number;
}

/**
 * Name of the site whose subnet holds the address, the longest prefix first, as the Net Logon service
 * finds it; null where no subnet does.
 */
export function siteOfAddress(sites: readonly Site[], address: string): string | null {
  const bits = parseAddress(address);
  if (bits === null) return null;
  return placedSubnets(sites).find(({ subnet }) => holds(subnet, bits))?.site ?? null;
}

/** A subnet and the name of its site. */
interface PlacedSubnet {
  readonly site: string;
  readonly subnet: Subnet;
}

const PLACED_SUBNETS = new WeakMap<readonly Site[], readonly PlacedSubnet[]>();

/** The subnets of all sites, the longest prefix first; read once for a list of sites, which never changes. */
function placedSubnets(sites: readonly Site[]): readonly PlacedSubnet[] {
  const known = PLACED_SUBNETS.get(sites);
  if (known) return known;
  const placed = sites
    .flatMap(({ name, subnets }) => subnets.map((text) => ({ site: name, subnet: parseSubnet(text) })))
    .filter((entry): entry is PlacedSubnet => entry.subnet !== null)
    .sort((left, right) => right.subnet.length - left.subnet.length);
  PLACED_SUBNETS.set(sites, placed);
  return placed;
}

/** The subnets of all sites that hold the address. */
export function subnetsAround(sites: readonly Site[], address: string): string[] {
  const bits = parseAddress(address);
  return sites
    .flatMap(({ subnets }) => subnets)
    .filter((text) => {
      const subnet = parseSubnet(text);
      return subnet !== null && bits !== null && holds(subnet, bits);
    });
}

/** The network of 256 addresses that an address belongs to, `10.0.0.0/24`. */
export function networkOf(address: string): string {
  return address.replace(/\d+$/, '0/24');
}

/** Whether a text is a subnet in the form `10.0.0.0/24`, without bits beyond its prefix. */
export function isSubnet(text: string): boolean {
  const subnet = parseSubnet(text);
  return subnet !== null && subnet.bits % 2 ** (32 - subnet.length) === 0;
}

/** Whether a text is an IPv4 address. */
export function isAddress(text: string): boolean {
  return parseAddress(text) !== null;
}

function holds({ bits, length }: Subnet, address: number): boolean {
  const size = 2 ** (32 - length);
  return Math.floor(bits / size) === Math.floor(address / size);
}

function parseSubnet(text: string): Subnet | null {
  const [, address = '', prefix = '33'] = /^([^/]*)\/(0|[1-9]\d?)$/.exec(text) ?? [];
  const bits = parseAddress(address);
  const length = Number(prefix);
  return bits === null || length > 32 ? null : { bits, length };
}

/** No leading zeros: an address has one spelling, so that equal subnets are equal texts. */
function parseAddress(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255))
    return null;
  return parts.map(Number).reduce((bits, part) => bits * 256 + part, 0);
}
