import type { Evidence } from '../../host/evidence';

/** Which products write a line: all of 2007 to 2019, 2007 (and 2010) alone, or 2013 and later alone. */
export type LineProducts = 'all' | '2007' | 'later';

/** How a line is shown to who looks at a log; of no kind here: `plain`. */
export type ShownAs = 'error' | 'warning' | 'rule' | 'task' | 'head';

/**
 * A kind of line of ExchangeSetup.log: one pattern that both prints and recognises. In a form `{slot}` stands for any
 * text; the first form is the one that our own log writer prints, the others are those of other products.
 */
export interface LineKind {
  /** 0 Setup itself, 1 a task, 2 a cmdlet within it: where the line is usually found. */
  readonly level: 0 | 1 | 2;
  readonly forms: readonly [string, ...string[]];
  /** Slots whose values are facts of the run under the slot's own name; which of several lines counts. */
  readonly facts: 'first' | 'last' | null;
  readonly products: LineProducts;
  readonly shownAs?: ShownAs | undefined;
  readonly evidence: Evidence;
}

type Options = Partial<Pick<LineKind, 'facts' | 'products' | 'evidence' | 'shownAs'>>;

/** A row of the table; written by every product, inferred for 2007 and without facts where it does not say otherwise. */
export function line(
  level: LineKind['level'],
  forms: string | readonly [string, ...string[]],
  { facts = null, products = 'all', evidence = 'inferred', shownAs }: Options = {},
): LineKind {
  return { level, forms: typeof forms === 'string' ? [forms] : forms, facts, products, evidence, shownAs };
}
