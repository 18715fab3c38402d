import { isTold, toldPlaces } from './addresses';
import { EmbeddedNames, type Place } from './embedded-names';
import { fold } from './fold';
import { NameTree, segmentsOf } from './name-tree';
import type { Original } from './originals';
import { standsAsName } from './stands-as-name';
import { distinguished } from './stand-ins';

/** A name of the customer's that was learned. */
export interface Learned extends Original {
  readonly folded: string;
  /** Whether the product says it too: it is a name only where it stands as one. */
  readonly isWord: boolean;
}

/** What stands at a place in a text: a name, a domain maybe in the form of distinguished names; or a stand-in. */
type Known =
  | { readonly type: 'name'; readonly name: Learned; readonly isDistinguished: boolean }
  | { readonly type: 'ours'; readonly isDomain: boolean };

const ADDRESS: Known = { type: 'ours', isDomain: false };

interface Span extends Place {
  readonly known: Known;
}

/** Finds names and stand-ins in texts, in a time that does not grow with how many there are. */
export class NameFinder {
  readonly #tree = new NameTree<Known>();
  readonly #embedded = new EmbeddedNames();
  readonly #isNetbios: (name: string) => boolean;
  /** Folded: what they are found in is none of the customer's. */
  readonly #standIns = new Set<string>();

  /** `isNetbios`: whether a name is known as that of a domain for short. */
  constructor(isNetbios: (name: string) => boolean) {
    this.#isNetbios = isNetbios;
  }

  /** Finds a name from now on. */
  addName(name: Learned): void {
    this.#tree.set(name.folded, { type: 'name', name, isDistinguished: false });
    if (name.kind === 'domain')
      this.#tree.set(fold(distinguished(name.text)), { type: 'name', name, isDistinguished: true });
    this.#embedded.add(name.folded);
  }

  /** Takes a stand-in, in either form, for none of the customer's names from now on. */
  addStandIn(standIn: string, isDomain: boolean): void {
    for (const form of isDomain ? [standIn, distinguished(standIn)] : [standIn]) {
      this.#standIns.add(fold(form));
      this.#tree.set(fold(form), { type: 'ours', isDomain });
    }
  }

  /** Whether something is a stand-in, or the domain of one. */
  isStandIn(name: string): boolean {
    const folded = fold(name);
    return this.#standIns.has(folded) || isTold(folded) || /^(?:redacted\.)?example$/.test(folded);
  }

  /** Names as they are replaced, and wherever else they are included in a text, be it within a word. */
  namesIn(text: string): string[] {
    const folded = fold(text);
    const spans = this.#spansOf(text, folded);
    const ours = spans.filter(({ known }) => known.type === 'ours');
    const included = gapsOf(ours, text.length).flatMap(({ from, to }) =>
      this.#embedded
        .placesIn(folded.slice(from, to))
        .map((place) => text.slice(from + place.from, from + place.to)),
    );
    return spans
      .filter(({ known }) => known.type === 'name')
      .map(({ from, to }) => text.slice(from, to))
      .concat(included);
  }

  /** The text with each name replaced, those within words too. */
  replace(text: string, standInOf: (name: Learned) => string): string {
    const first = this.#spansOf(text, fold(text));
    const isolated = this.#isolate(text, first);
    const spans = isolated === text ? first : this.#spansOf(isolated, fold(isolated));
    let replaced = '';
    let at = 0;
    for (const { from, to, known } of spans) {
      if (known.type === 'ours') continue;
      const standIn = standInOf(known.name);
      replaced += isolated.slice(at, from) + (known.isDistinguished ? distinguished(standIn) : standIn);
      at = to;
    }
    return replaced + isolated.slice(at);
  }

  /** Makes names within words words of their own. */
  #isolate(text: string, spans: readonly Span[]): string {
    const folded = fold(text);
    let isolated = '';
    let at = 0;
    for (const { from, to } of gapsOf(spans, text.length)) {
      isolated += text.slice(at, from) + this.#embedded.isolate(text.slice(from, to), folded.slice(from, to));
      at = to;
    }
    return isolated;
  }

  /** Names and stand-ins from left to right, each the longest at its place. */
  #spansOf(text: string, folded: string): Span[] {
    const segments = segmentsOf(folded);
    const told = toldPlaces(text);
    const spans: Span[] = [];
    let from = 0;
    for (let index = 0; index < segments.length;) {
      const toldEnd = told.get(from) ?? 0;
      const found = toldEnd > 0 ? { value: ADDRESS, end: index + 1 } : this.#tree.longestAt(segments, index);
      const last = found?.end ?? index + 1;
      let to = from;
      for (; index < last || to < toldEnd; index += 1) to += segments[index]?.length ?? 1;
      if (found && this.#isMeant(found.value, text, { from, to }, segments, index))
        spans.push({ from, to, known: found.value });
      from = to;
    }
    return spans;
  }

  /** Whether a word that the product says too is a name here. */
  #isMeant(known: Known, text: string, place: Place, segments: readonly string[], after: number): boolean {
    if (known.type === 'ours' || !known.name.isWord) return true;
    const next = segments[after] === '.' ? this.#tree.longestAt(segments, after + 1)?.value : undefined;
    const isBeforeDomain = next?.type === 'name' ? next.name.kind === 'domain' : next?.isDomain;
    return isBeforeDomain === true || standsAsName(text, place, known.name, this.#isNetbios);
  }
}

/** What of a text lies between some places and behind them, from left to right. */
function gapsOf(places: readonly Place[], length: number): Place[] {
  const ends = [...places, { from: length, to: length }];
  return ends.map(({ from }, index) => ({ from: places[index - 1]?.to ?? 0, to: from }));
}
