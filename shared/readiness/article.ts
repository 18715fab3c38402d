import { findRule, type RuleId } from './rules/rules';

/** How the address of every article about a readiness rule begins (domain.md 6.0; S29). */
const ARTICLE_PREFIX = 'ms.exch.setupreadiness.';

/** The address of the real article about a rule, shown and copied, never opened; null where none is public. */
export function articleAddress(rule: RuleId): string | null {
  return findRule(rule).hasArticle ? `${ARTICLE_PREFIX}${rule}` : null;
}
