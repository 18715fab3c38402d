import { addressesIn, addressStandIn, replaceAddresses, type FoundAddress } from './addresses';
import { fold } from './fold';
import { namesMet } from './met-names';
import { NameFinder, type Learned } from './name-finder';
import { ORIGINAL_KINDS, type Original, type OriginalKind } from './originals';
import { isCommon } from './product-words';
import { STAND_INS } from './stand-ins';

/** No customer's logs name more: beyond it nothing may be sent. */
const MOST_NAMES = 20_000;
const MOST_ADDRESSES = 60_000;
/** No name is longer; the beginning of what is longer is one. */
const LONGEST_NAME = 256;
/** Shorter names are in any bytes. */
const LEAST_INCLUDED = 3;

/**
 * Replaces a customer's names and addresses in any text, each always by the same stand-in. Names that no fact has told are
 * taken up where they are met: all texts should be met before one is replaced.
 */
export class Redactor {
  /** By folded names. */
  readonly #learned = new Map<string, Learned>();
  readonly #standIns = new Map<string, string>();
  readonly #addresses = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #finder = new NameFinder((name) => this.#isKnown(name, 'netbios'));
  /** Names whose stand-ins are still to be chosen. */
  #pending: Learned[] = [];
  #isFull = false;

  constructor(originals: readonly Original[]) {
    for (const kind of ORIGINAL_KINDS)
      for (const original of originals) if (original.kind === kind) this.#learn(original);
  }

  /** Whether there were more names or addresses than are learned: what is redacted may have some of them left. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Names that are words of the product too, and therefore stay where they do not stand as names. */
  wordsOfProduct(): string[] {
    return [...this.#learned.values()].filter(({ isWord }) => isWord).map(({ text }) => text);
  }

  /** Takes up names that a text of the customer's tells by how they stand in it. */
  meet(text: string): void {
    const met = namesMet(text, {
      isDomain: (name) => this.#isKnown(name, 'domain'),
      isNetbios: (name) => this.#isKnown(name, 'netbios'),
      isOurs: (name) => this.#finder.isStandIn(name),
    });
    for (const original of met) this.#learn(original);
  }

  /** A text of the customer's with its names and addresses replaced; names that it tells first are taken up. */
  redact(text: string): string {
    if (text === '') return text;
    this.meet(text);
    return this.#replaceNames(replaceAddresses(text, (address) => this.#addressStandIn(address)));
  }

  /** A text of the person's own: what the customer never told stays in it, as a signature does. */
  redactKnown(text: string): string {
    const known = (address: FoundAddress) => this.#addresses.get(addressKey(address)) ?? address.found;
    return this.#replaceNames(replaceAddresses(text, known));
  }

  /**
   * Names and addresses in a text of the customer's that are none of our stand-ins, each once: nobody may send it then.
   * Names are searched more widely than they are replaced: wherever they are included.
   */
  leftIn(text: string): string[] {
    return [...new Set([...this.#namesIn(text), ...addressesIn(text).map(({ found }) => found)])];
  }

  /** The same for a text of ours: addresses that were never met in what the customer sent are the simulation's own. */
  knownIn(text: string): string[] {
    const met = addressesIn(text).filter((address) => this.#addresses.has(addressKey(address)));
    return [...new Set([...this.#namesIn(text), ...met.map(({ found }) => found)])];
  }

  /** Whether a name is included somewhere in what may be no text at all, be it by chance. */
  includesName(text: string): boolean {
    const folded = fold(text);
    return [...this.#learned.values()].some(
      (name) => !name.isWord && name.folded.length >= LEAST_INCLUDED && folded.includes(name.folded),
    );
  }

  #namesIn(text: string): string[] {
    this.#chooseStandIns();
    return this.#finder.namesIn(text);
  }

  #replaceNames(text: string): string {
    this.#chooseStandIns();
    return this.#finder.replace(text, ({ folded }) => this.#standIns.get(folded) ?? '');
  }

  #isKnown(name: string, kind: OriginalKind): boolean {
    return this.#learned.get(fold(name))?.kind === kind;
  }

  #learn({ kind, text }: Original): void {
    const name = text.slice(0, LONGEST_NAME);
    const folded = fold(name);
    if (folded.length < 2 || this.#learned.has(folded)) return;
    if (this.#learned.size >= MOST_NAMES) {
      this.#isFull = true;
      return;
    }
    const learned: Learned = { kind, text: name, folded, isWord: isCommon(name) };
    this.#learned.set(folded, learned);
    this.#pending.push(learned);
    this.#finder.addName(learned);
  }

  /** No stand-in is a name of the customer's: all that are known by now have been learned. */
  #chooseStandIns(): void {
    for (const { kind, folded } of this.#pending) {
      let standIn: string;
      do standIn = STAND_INS[kind](this.#next(kind));
      while (this.#learned.has(fold(standIn)));
      this.#standIns.set(folded, standIn);
      this.#finder.addStandIn(standIn, kind === 'domain');
    }
    this.#pending = [];
  }

  #addressStandIn(address: FoundAddress): string {
    const key = addressKey(address);
    const known = this.#addresses.get(key);
    if (known !== undefined) return known;
    const standIn = addressStandIn(address.kind, this.#next(address.kind));
    if (this.#addresses.size < MOST_ADDRESSES) this.#addresses.set(key, standIn);
    else this.#isFull = true;
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
