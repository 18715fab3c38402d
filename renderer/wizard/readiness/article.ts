import type { MessageParams } from '../../../shared/message';
import type { Finding } from '../../../shared/readiness/evaluate';
import type { Severity } from '../../../shared/readiness/rule';
import type { RuleId } from '../../../shared/readiness/rules/rules';
import type { FindingSnapshot } from '../../../shared/session/snapshot/snapshot';

/** An article to be read: about a finding, about one that is gone, or about a rule that passed. */
export interface Article {
  readonly rule: RuleId;
  readonly standing: Severity | 'gone' | 'passed';
  /** The finding's values; null for a rule that found nothing. */
  readonly params: MessageParams | null;
}

/** What the Readiness Checks page has open above it. */
export type Opened =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'why'; readonly finding: FindingSnapshot };

/** The article about a finding. */
export function articleOf({ rule, severity, params }: Finding): Opened {
  return { kind: 'article', article: { rule, standing: severity, params } };
}

/** The article about a finding of the check before. */
export function articleOfGone({ rule, params }: Finding): Opened {
  return { kind: 'article', article: { rule, standing: 'gone', params } };
}

/** The article about a rule that passed. */
export function articleOfPassed(rule: RuleId): Opened {
  return { kind: 'article', article: { rule, standing: 'passed', params: null } };
}
