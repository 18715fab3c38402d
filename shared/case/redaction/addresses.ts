/** Addresses that are known by their form alone. */
export const ADDRESS_KINDS = ['MAIL', 'SID', 'IPV4', 'IPV6'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** How an address is found, and which of what is found are addresses. */
interface AddressForm {
  /** Every one has it: most texts need no search. */
  readonly sign: string;
  readonly pattern: RegExp;
  readonly isOne: (found: string) => boolean;
}

/**
 * Numbers that are builds of Exchange where they could be addresses too, and versions such as 8.0.0.0. The first builds of
 * each product are 8.2.176 and 8.3.83, 14.0.639 and 14.3.123, 15.0.516, 15.1.225 and 15.2.196 ("Exchange Server build
 * numbers and release dates").
 */
const BUILD =
  /^(?:8\.[0-3]\.(?:8[3-9]|9\d|[12]\d\d)\.\d+|14\.[0-3]\.(?:12[3-9]|1[3-9]\d|2\d\d)\.\d+|15\.[12]\.(?:19[6-9]|2\d\d)\.\d+|(?:[1-4]|8|14|15)\.[0-5]\.0\.0)$/;

const FORMS: Readonly<Record<AddressKind, AddressForm>> = {
  MAIL: {
    sign: '@',
    pattern: /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}/gu,
    isOne: () => true,
  },
  SID: { sign: '-', pattern: /S-1-5-21(?:-\d{1,10}){3,4}/gi, isOne: () => true },
  IPV4: {
    sign: '.',
    pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g,
    isOne: (found) => !BUILD.test(found) && found.split('.').every((part) => Number(part) < 256),
  },
  IPV6: { sign: ':', pattern: /(?<![\w:])[0-9a-f:]{3,39}(?![\w:]|\.\d)/gi, isOne: isIpv6 },
};

/** Addresses that may be told: our stand-ins, and those that every computer has. A customer's name may be a word of one. */
const TOLD_ADDRESS = [
  String.raw`(?:192\.0\.2|198\.18\.\d+|127\.\d+\.\d+)\.\d+`,
  String.raw`0\.0\.0\.0`,
  '::1',
  '2001:db8:[0-9a-f:]+',
  String.raw`S-1-5-21-0-0-0-\d+`,
  String.raw`mail\d+@redacted\.example`,
].join('|');
const IS_TOLD = new RegExp(`^(?:${TOLD_ADDRESS})$`, 'i');
const TOLD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${TOLD_ADDRESS})(?![\\p{L}\\p{N}])`, 'giu');

/** An address in a text. */
export interface FoundAddress {
  readonly kind: AddressKind;
  readonly found: string;
}

/** All addresses in a text that are none of our stand-ins. */
export function addressesIn(text: string): FoundAddress[] {
  return ADDRESS_KINDS.flatMap((kind) =>
    (text.includes(FORMS[kind].sign) ? (text.match(FORMS[kind].pattern) ?? []) : [])
      .filter((found) => FORMS[kind].isOne(found) && !isTold(found))
      .map((found) => ({ kind, found })),
  );
}

/** The text with its addresses replaced, but for those that tell nothing. */
export function replaceAddresses(text: string, standIn: (address: FoundAddress) => string): string {
  return ADDRESS_KINDS.reduce((before, kind) => {
    const { sign, pattern, isOne } = FORMS[kind];
    if (!before.includes(sign)) return before;
    return before.replace(pattern, (found) =>
      isOne(found) && !isTold(found) ? standIn({ kind, found }) : found,
    );
  }, text);
}

/** Addresses of documentation and of measuring (RFC 5737, 2544, 3849, 2606), and a SID of nobody's. */
export function addressStandIn(kind: AddressKind, number: number): string {
  switch (kind) {
    case 'IPV4':
      return number <= 254 ? `192.0.2.${number}` : `198.18.${(number >> 8) % 256}.${number % 256}`;
    case 'IPV6':
      return `2001:db8::${number.toString(16)}`;
    case 'SID':
      return `S-1-5-21-0-0-0-${1000 + number}`;
    case 'MAIL':
      return `mail${String(number).padStart(2, '0')}@redacted.example`;
  }
}

/** Where addresses that may be told begin in a text, and where each ends. */
export function toldPlaces(text: string): ReadonlyMap<number, number> {
  return new Map([...text.matchAll(TOLD)].map((match) => [match.index, match.index + match[0].length]));
}

/** Whether an address may be told. */
export function isTold(found: string): boolean {
  return IS_TOLD.test(found);
}

/** Eight groups, or fewer around one `::`. */
function isIpv6(found: string): boolean {
  const [before = '', after, ...more] = found.split('::');
  const groups = [before, after ?? ''].flatMap((part) => (part === '' ? [] : part.split(':')));
  if (more.length > 0 || groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return false;
  return after === undefined ? groups.length === 8 : groups.length > 0 && groups.length < 8;
}
