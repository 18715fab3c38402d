/**
 * How sure a fact about the product is: read in a source, deduced from one, or settled by us
 * where the sources are silent or disagree (domain.md section 14).
 */
export type Evidence = 'documented' | 'inferred' | 'decision';
