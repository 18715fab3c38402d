import { ORIGINAL_KINDS, type Original, type OriginalKind } from './originals';

/** What stands for the first name of a kind; the others follow in number. All are names that Windows would take. */
const STAND_INS: Readonly<Record<OriginalKind, (number: number) => string>> = {
  server: (number) => `SERVER${two(number)}`,
  domain: (number) => `domain${two(number)}.example`,
  netbios: (number) => `DOMAIN${two(number)}`,
  user: (number) => `user${two(number)}`,
  organization: (number) => `Organization${two(number)}`,
  site: (number) => `Site${two(number)}`,
};

/** Letters and digits on either side make a name part of another word. */
const BEFORE = '(?<![\\p{L}\\p{N}_])';
const AFTER = '(?![\\p{L}\\p{N}_])';
/** Addresses that look like a build of Exchange are builds: 6, 8, 14 and 15 with small second parts. */
const BUILD = /^(?:6|8|14|15)\.[0-3]\.\d+\.\d+$/;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
const IPV6 = /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}:?(?:[0-9a-f]{1,4}:?){0,4}(?![\w:])/gi;
const SID = /S-1-5-21(?:-\d{1,10}){3,4}/g;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
type AddressKind = 'MAIL' | 'SID' | 'IPV4' | 'IPV6';

/**
 * Replaces a customer's names and addresses in any text, each always by the same stand-in. Names that are only met on
 * the way (other computers of the domain, other users of it) are taken up as they are met.
 */
export class Redactor {
  readonly #standIns = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #originals: Original[] = [];
  #names: RegExp | null = null;
  #members: RegExp | null = null;
  #accounts: RegExp | null = null;

  constructor(originals: readonly Original[]) {
    for (const kind of ORIGINAL_KINDS) {
      for (const original of originals.filter((each) => each.kind === kind)) this.#learn(original);
    }
  }

  /** The text with nothing of the originals in it. */
  redact(text: string): string {
    if (text === '') return text;
    this.meet(text);
    const withoutAddresses = text
      .replace(MAIL, (found) => this.#address('MAIL', found))
      .replace(SID, (found) => this.#address('SID', found))
      .replace(IPV4, (found) => (isAddress(found) ? this.#address('IPV4', found) : found))
      .replace(IPV6, (found) => (isWholeIpv6(found) ? this.#address('IPV6', found) : found));
    this.#names ??= namesPattern(this.#originals.map(({ text: name }) => name));
    return this.#names === null
      ? withoutAddresses
      : withoutAddresses.replace(this.#names, (found) => this.#standIns.get(found.toLowerCase()) ?? found);
  }

  /** Names and addresses in a text of the customer's that are none of our stand-ins, each once: nobody may send it then. */
  leftIn(text: string): string[] {
    const addresses = addressesIn(text).filter(({ found }) => !isStandIn(found));
    return [...new Set([...this.#namesIn(text), ...addresses.map(({ found }) => found)])];
  }

  /** The same for a text of ours: addresses that were never met in what the customer sent are the simulation's own. */
  knownIn(text: string): string[] {
    const met = addressesIn(text).filter(({ kind, found }) => this.#standIns.has(addressKey(kind, found)));
    return [...new Set([...this.#namesIn(text), ...met.map(({ found }) => found)])];
  }

  #namesIn(text: string): readonly string[] {
    this.#names ??= namesPattern(this.#originals.map(({ text: name }) => name));
    return this.#names === null ? [] : (text.match(this.#names) ?? []);
  }

  /** Takes up computers of a known domain, and users of it, that no fact has named. */
  meet(text: string): void {
    this.#members ??= membersPattern(this.#textsOf('domain'));
    this.#accounts ??= accountsPattern(this.#textsOf('netbios'));
    for (const match of this.#members === null ? [] : text.matchAll(this.#members))
      this.#learn({ kind: 'server', text: match[1] ?? '' });
    for (const match of this.#accounts === null ? [] : text.matchAll(this.#accounts))
      this.#learn({ kind: 'user', text: match[1] ?? '' });
  }

  #textsOf(kind: OriginalKind): string[] {
    return this.#originals.filter((original) => original.kind === kind).map(({ text }) => text);
  }

  #learn(original: Original): void {
    const key = original.text.toLowerCase();
    if (key.length < 2 || this.#standIns.has(key)) return;
    this.#standIns.set(key, STAND_INS[original.kind](this.#next(original.kind)));
    this.#originals.push(original);
    this.#names = null;
    if (original.kind === 'domain') this.#members = null;
    if (original.kind === 'netbios') this.#accounts = null;
  }

  #address(kind: AddressKind, found: string): string {
    if (isStandIn(found)) return found;
    const key = addressKey(kind, found);
    const known = this.#standIns.get(key);
    if (known !== undefined) return known;
    const standIn = addressStandIn(kind, this.#next(kind));
    this.#standIns.set(key, standIn);
    return standIn;
  }

  #next(kind: string): number {
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    return number;
  }
}

interface FoundAddress {
  readonly kind: AddressKind;
  readonly found: string;
}

function addressesIn(text: string): FoundAddress[] {
  const all = (kind: FoundAddress['kind'], pattern: RegExp) =>
    (text.match(pattern) ?? []).map((found): FoundAddress => ({ kind, found }));
  return [
    ...all('MAIL', MAIL),
    ...all('SID', SID),
    ...all('IPV4', IPV4).filter(({ found }) => isAddress(found)),
    ...all('IPV6', IPV6).filter(({ found }) => isWholeIpv6(found)),
  ];
}

function addressKey(kind: FoundAddress['kind'], found: string): string {
  return `${kind} ${found.toLowerCase()}`;
}

function isWholeIpv6(found: string): boolean {
  return found.includes('::') || found.split(':').length === 8;
}

/** Addresses of documentation (RFC 5737, 3849, 2606), and a SID of nobody's. */
function addressStandIn(kind: AddressKind, number: number): string {
  switch (kind) {
    case 'IPV4':
      return `192.0.2.${((number - 1) % 254) + 1}`;
    case 'IPV6':
      return `2001:db8::${number.toString(16)}`;
    case 'SID':
      return `S-1-5-21-0-0-0-${1000 + number}`;
    case 'MAIL':
      return `mail${two(number)}@redacted.example`;
  }
}

function isStandIn(found: string): boolean {
  return (
    found.startsWith('192.0.2.') ||
    found.startsWith('127.') ||
    found === '0.0.0.0' ||
    found.toLowerCase().startsWith('2001:db8:') ||
    found.startsWith('S-1-5-21-0-0-0-') ||
    /^mail\d+@redacted\.example$/.test(found)
  );
}

function isAddress(found: string): boolean {
  return !BUILD.test(found) && found.split('.').every((part) => Number(part) < 256);
}

/** One pattern of all names, the longest first, so that a name is not replaced within another. */
function namesPattern(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  return new RegExp(`${BEFORE}(?:${longestFirst.map(escaped).join('|')})${AFTER}`, 'giu');
}

function membersPattern(domains: readonly string[]): RegExp | null {
  if (domains.length === 0) return null;
  return new RegExp(`${BEFORE}([\\w-]{2,63})\\.(?:${domains.map(escaped).join('|')})${AFTER}`, 'giu');
}

function accountsPattern(domains: readonly string[]): RegExp | null {
  if (domains.length === 0) return null;
  return new RegExp(`${BEFORE}(?:${domains.map(escaped).join('|')})\\\\([\\w.$-]{2,64})`, 'giu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
