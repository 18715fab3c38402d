import {
  addressesIn,
  addressStandIn,
  isTold,
  TOLD_ADDRESS,
  replaceAddresses,
  type FoundAddress,
} from './addresses';
import { isCommon, ORIGINAL_KINDS, type Original, type OriginalKind } from './originals';

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
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

/**
 * Replaces a customer's names and addresses in any text, each always by the same stand-in. Names that are only met on
 * the way (other computers of the domain, other users of it) are taken up as they are met.
 */
export class Redactor {
  /** By the lower case of what they stand for; a domain also in the form of distinguished names. */
  readonly #standIns = new Map<string, string>();
  /** In lower case: what they are found in is none of the customer's. */
  readonly #used = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #originals: Original[] = [];
  /** All originals, and the stand-ins, within which none is looked for. */
  #names: RegExp | null = null;
  #members: RegExp | null = null;
  #accounts: RegExp | null = null;

  constructor(originals: readonly Original[]) {
    const names = new Set(originals.map(({ text }) => text.toLowerCase()));
    for (const kind of ORIGINAL_KINDS) {
      for (const original of originals.filter((each) => each.kind === kind)) this.#learn(original, names);
    }
  }

  /** The text with nothing of the originals in it. */
  redact(text: string): string {
    if (text === '') return text;
    this.meet(text);
    const withoutAddresses = replaceAddresses(text, (address) => this.#address(address));
    const names = this.#pattern();
    return names === null
      ? withoutAddresses
      : withoutAddresses.replace(names, (found) => this.#standInOf(found) ?? found);
  }

  /** Names and addresses in a text of the customer's that are none of our stand-ins, each once: nobody may send it then. */
  leftIn(text: string): string[] {
    return [...new Set([...this.#namesIn(text), ...addressesIn(text).map(({ found }) => found)])];
  }

  /** The same for a text of ours: addresses that were never met in what the customer sent are the simulation's own. */
  knownIn(text: string): string[] {
    const met = addressesIn(text).filter((address) => this.#standIns.has(addressKey(address)));
    return [...new Set([...this.#namesIn(text), ...met.map(({ found }) => found)])];
  }

  /** Takes up computers of a known domain, and users of it, that no fact has named. */
  meet(text: string): void {
    this.#members ??= membersPattern(this.#textsOf('domain'));
    this.#accounts ??= accountsPattern(this.#textsOf('netbios'));
    for (const match of this.#members === null ? [] : text.matchAll(this.#members))
      if (!this.#isOurs(match[0]))
        for (const label of (match[1] ?? '').split('.')) this.#meetName({ kind: 'server', text: label });
    for (const match of this.#accounts === null ? [] : text.matchAll(this.#accounts))
      this.#meetName({ kind: 'user', text: match[1] ?? '' });
  }

  /** `DOMAIN\Exchange Servers` is no user Exchange: what Setup's own sentences say is not taken up. */
  #meetName(original: Original): void {
    if (!isCommon(original.text)) this.#learn(original);
  }

  /** Whether a computer's name ends with a domain that is a stand-in: `example` may be the customer's own. */
  #isOurs(member: string): boolean {
    const labels = member.toLowerCase().split('.');
    return labels.some((_, index) => this.#used.has(labels.slice(index).join('.')));
  }

  #namesIn(text: string): readonly string[] {
    const names = this.#pattern();
    const found: readonly string[] = names === null ? [] : (text.match(names) ?? []);
    return found.filter((name) => !this.#used.has(name.toLowerCase()) && !isTold(name));
  }

  #textsOf(kind: OriginalKind): string[] {
    return this.#originals.filter((original) => original.kind === kind).map(({ text }) => text);
  }

  #learn(original: Original, taken: ReadonlySet<string> = new Set()): void {
    const { kind, text } = original;
    const key = text.toLowerCase();
    if (key.length < 2 || this.#standIns.has(key)) return;
    let standIn: string;
    do standIn = STAND_INS[kind](this.#next(kind));
    while (taken.has(standIn.toLowerCase()));
    this.#put(key, standIn);
    if (kind === 'domain') this.#put(distinguished(key), distinguished(standIn));
    this.#originals.push(original);
    if (kind === 'domain') this.#members = null;
    if (kind === 'netbios') this.#accounts = null;
  }

  #put(key: string, standIn: string): void {
    this.#standIns.set(key, standIn);
    this.#used.add(standIn.toLowerCase());
    this.#names = null;
  }

  #pattern(): RegExp | null {
    if (this.#originals.length === 0) return null;
    const texts = this.#originals.flatMap(({ kind, text }) =>
      kind === 'domain' ? [text, distinguished(text)] : [text],
    );
    return (this.#names ??= namesPattern([...texts, ...this.#used]));
  }

  /** What stands for a name as it was found; undefined for a stand-in itself. */
  #standInOf(found: string): string | undefined {
    const key = found.toLowerCase();
    const known = this.#standIns.get(key);
    if (known !== undefined || this.#used.has(key) || isTold(found)) return known;
    // Letters that compare alike without having the same lower case, as `ς` and `σ`.
    const alike = [...this.#standIns.keys()].find((each) =>
      new RegExp(`^${escaped(each)}$`, 'iu').test(found),
    );
    return alike === undefined ? undefined : this.#standIns.get(alike);
  }

  #address(address: FoundAddress): string {
    const key = addressKey(address);
    const known = this.#standIns.get(key);
    if (known !== undefined) return known;
    const standIn = addressStandIn(address.kind, this.#next(address.kind));
    this.#standIns.set(key, standIn);
    return standIn;
  }

  #next(kind: string): number {
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    return number;
  }
}

function addressKey({ kind, found }: FoundAddress): string {
  return `${kind} ${found.toLowerCase()}`;
}

/** `corp.example` as `DC=corp,DC=example`. */
function distinguished(domain: string): string {
  return domain
    .split('.')
    .map((label) => `DC=${label}`)
    .join(',');
}

/** One pattern of all names, the longest first, so that a name is not replaced within another. */
function namesPattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  return new RegExp(`${BEFORE}(?:${[TOLD_ADDRESS, ...longestFirst.map(escaped)].join('|')})${AFTER}`, 'giu');
}

function membersPattern(domains: readonly string[]): RegExp | null {
  if (domains.length === 0) return null;
  const labels = '((?:[\\p{L}\\p{N}_-]{1,63}\\.){0,5}[\\p{L}\\p{N}_-]{1,63})';
  return new RegExp(`${BEFORE}${labels}\\.(?:${domains.map(escaped).join('|')})${AFTER}`, 'giu');
}

function accountsPattern(domains: readonly string[]): RegExp | null {
  if (domains.length === 0) return null;
  return new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:${domains.map(escaped).join('|')})\\\\([\\p{L}\\p{N}_.$-]{2,64})`,
    'giu',
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
