import { isSaid } from './product-words';

/** Shorter names are parts of too many words. */
const LEAST = 5;
/** Names of these letters alone are parts of ids. */
const OF_IDS = /^[\da-f-]+$/;
const WORD = /[\p{L}\p{N}]/u;

/** Where a name stands in a text. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Names that tell of a customer wherever they stand, also within words: `svcFabrikamBackup`. Searched by what is included
 * in a text, and by nothing else, so that a check by it does not depend on where words begin.
 */
export class EmbeddedNames {
  readonly #names = new Set<string>();
  /** The longest first. */
  #lengths: readonly number[] = [];
  /** Which beginnings there may be: most places in a text are none. */
  readonly #beginnings = new Uint8Array(0x10000);

  /** `name`: folded. Names that the product says itself are not taken. */
  add(name: string): void {
    if (name.length < LEAST || OF_IDS.test(name) || isSaid(name)) return;
    this.#names.add(name);
    this.#beginnings[beginning(name, 0)] = 1;
    if (!this.#lengths.includes(name.length))
      this.#lengths = [...this.#lengths, name.length].sort((one, other) => other - one);
  }

  /** Names in a folded text, from left to right, each the longest at its place. */
  placesIn(text: string): Place[] {
    const places: Place[] = [];
    for (let from = 0; from + LEAST <= text.length; from += 1) {
      if (this.#beginnings[beginning(text, from)] === 0) continue;
      const length = this.#lengths.find((each) => this.#names.has(text.slice(from, from + each)));
      if (length === undefined) continue;
      places.push({ from, to: from + length });
      from += length - 1;
    }
    return places;
  }

  /** The text with a hyphen between each name within a word and the rest of it. `folded`: the same text. */
  isolate(text: string, folded: string): string {
    const places = this.placesIn(folded);
    if (places.length === 0) return text;
    let isolated = '';
    let at = 0;
    for (const { from, to } of places) {
      const before = from > 0 && isWithinWord(text, from) ? '-' : '';
      const after = to < text.length && isWithinWord(text, to) ? '-' : '';
      isolated += `${text.slice(at, from)}${before}${text.slice(from, to)}${after}`;
      at = to;
    }
    return isolated + text.slice(at);
  }
}

/** Whether there are letters on both sides of a place: a stand-in there would be part of a word. */
function isWithinWord(text: string, at: number): boolean {
  return WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
}

/** A number that texts with the same first three letters have in common. */
function beginning(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff;
}
