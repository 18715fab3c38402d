interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

const SEGMENT = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
const WORD = /^[\p{L}\p{N}]/u;

/** A folded text as its words and the single characters between them. */
export function segmentsOf(text: string): readonly string[] {
  return text.match(SEGMENT) ?? [];
}

/** What was found for the longest name that begins at a segment, and the segment after it. */
export interface Found<Value> {
  readonly value: Value;
  readonly end: number;
}

/** Names of one or more words, looked up word by word: the time does not grow with their number. */
export class NameTree<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: undefined };

  set(name: string, value: Value): void {
    let node = this.#root;
    for (const segment of segmentsOf(name)) {
      let next = node.next.get(segment);
      if (!next) node.next.set(segment, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value = value;
  }

  /** The longest name that begins at a segment and is no part of another word. */
  longestAt(segments: readonly string[], start: number): Found<Value> | null {
    let found: Found<Value> | null = null;
    let node = this.#root.next.get(segments[start] ?? '');
    if (!node || isWord(segments[start - 1])) return null;
    for (let end = start + 1; node; end += 1) {
      if (node.value !== undefined && !isWord(segments[end])) found = { value: node.value, end };
      node = node.next.get(segments[end] ?? '');
    }
    return found;
  }
}

function isWord(segment: string | undefined): boolean {
  return segment !== undefined && WORD.test(segment);
}
