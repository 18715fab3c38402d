/** How the address of every article about a readiness rule begins (domain.md 6.0; S29). */
const ARTICLE_PREFIX = 'ms.exch.setupreadiness.';

/** The address of the real article about a rule; shown and copied, never opened. */
export function articleAddress(rule: string): string {
  return `${ARTICLE_PREFIX}${rule}`;
}
