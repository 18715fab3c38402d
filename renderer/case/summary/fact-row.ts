import type { Catalog } from '../../../shared/i18n/catalog';
import type { Confidence, Fact } from '../../../shared/setup-log/read/run-facts';
import type { Text } from '../../use-text';
import { plainRole } from '../plain-names';

type FactId = keyof Catalog['customerCase']['facts'];
export type FactGroupId = keyof Catalog['customerCase']['groups'];

/** A fact of a run as the summary says it. */
export interface FactRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly confidence: Confidence;
  readonly line: number | null;
  /** Of a finding: how grave it is. */
  readonly severity?: 'Error' | 'Warning';
  /** A command, a message: as it stands in the log. */
  readonly isVerbatim?: boolean;
}

/** Facts under a heading. */
export interface FactGroup {
  readonly id: FactGroupId;
  readonly label: string;
  readonly rows: readonly FactRow[];
}

/** Whether a fact is worth reading: the log says it, or something follows from it. */
export function isKnown({ confidence }: FactRow): boolean {
  return confidence !== 'unknown';
}

/** Writes facts as rows in a language. */
export class FactRows {
  readonly text: Text;

  constructor(text: Text) {
    this.text = text;
  }

  /** A row with a value in words already; null says that the log does not tell. */
  row(id: FactId, { confidence, line }: Fact<unknown>, value: string | null): FactRow {
    const { facts, unknown } = this.text.catalog.customerCase;
    const isTold = value !== null && confidence !== 'unknown';
    return {
      key: id,
      label: facts[id],
      value: isTold ? value : unknown,
      confidence: isTold ? confidence : 'unknown',
      line: isTold ? line : null,
    };
  }

  /** A text that stands in the log. */
  said(id: FactId, fact: Fact<string | null>): FactRow {
    return this.row(id, fact, fact.value);
  }

  /** The same, in letters of one width. */
  verbatim(id: FactId, fact: Fact<string | null>): FactRow {
    const row = this.said(id, fact);
    return isKnown(row) ? { ...row, isVerbatim: true } : row;
  }

  /** Names one after another, or that there are none. */
  names(id: FactId, fact: Fact<readonly string[]>): FactRow {
    const { nothing } = this.text.catalog.customerCase;
    return this.row(id, fact, fact.value.length === 0 ? nothing : fact.value.join(', '));
  }

  /** The same of roles, each with what it is called. */
  roles(id: FactId, fact: Fact<readonly string[]>): FactRow {
    return this.names(id, { ...fact, value: fact.value.map((name) => plainRole(name, this.text)) });
  }

  /** One of two words. */
  either(id: FactId, fact: Fact<boolean | null>, yes: string, no: string): FactRow {
    return this.row(id, fact, fact.value === null ? null : fact.value ? yes : no);
  }
}
