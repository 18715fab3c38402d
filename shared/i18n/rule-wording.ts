import type { RuleId } from '../readiness/rules/rules';

/** What is said about a readiness rule; `{name}` are the values of its findings. */
export interface RuleWording {
  /** The title of the article about it: the real one's where there is one (domain.md 6.1). */
  readonly title: string;
  /** When it is found, in general, without values. */
  readonly condition: string;
  /** What it found here. */
  readonly text: string;
  /** Why it matters. */
  readonly why: string;
  /** The way out. */
  readonly action: string;
}

/** The note about a rule whose sources contradict each other; undefined for most. */
export function ruleNote(notes: Readonly<Record<string, string>>, rule: RuleId): string | undefined {
  return Object.hasOwn(notes, rule) ? notes[rule] : undefined;
}

/** The wording of a table of rules: a rule without does not compile. */
export type WordingOf<Rules extends readonly { readonly id: RuleId }[]> = Readonly<
  Record<Rules[number]['id'], RuleWording>
>;
