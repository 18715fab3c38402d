import { formatElapsed, fill, needsValues } from '../../../shared/i18n/fill';
import type { Catalog } from '../../../shared/i18n/catalog';
import type { Locale } from '../../../shared/i18n/locale';
import type { MessageParams } from '../../../shared/message';
import type { Finding } from '../../../shared/readiness/evaluate';
import type {
  CheckGroupSnapshot,
  ChecksSnapshot,
  NextLabel,
} from '../../../shared/session/snapshot/snapshot';
import { plainLabel } from '../../controls/access-label';

/** The sentence above the checks: how they stand and what to do now; `{button}` in it is what begins. */
export function checksSentence(catalog: Catalog, checks: ChecksSnapshot): string {
  const words = catalog.wizard.pages['readiness-checks'];
  if (checks.status !== 'passed') return words[checks.status];
  const hasWarning = checks.groups.some((group) => group.findings.length > 0);
  return hasWarning ? words.warned : words.passed;
}

/** The value of `{button}`: the label of the button that begins. */
export function buttonName(catalog: Catalog, label: NextLabel): { readonly button: string } {
  return { button: plainLabel(catalog.wizard.buttons[label]) };
}

/** `Completed · 00:00:06`; without a time where there is none yet. */
export function checkGroupState(catalog: Catalog, group: CheckGroupSnapshot): string {
  const state = catalog.setup.stageStatus[group.status];
  return group.status === 'pending' ? state : `${state} · ${formatElapsed(group.elapsed)}`;
}

/**
 * What is said of a finding that is there no longer: its rule's title; but its own sentence where the rule still finds
 * something else, since the title would deny that.
 */
export function goneText(
  catalog: Catalog,
  locale: Locale,
  group: CheckGroupSnapshot,
  { rule, params }: Finding,
): string {
  const { title, text } = catalog.readiness.rules[rule];
  const isFoundStill = group.findings.some((finding) => finding.rule === rule);
  return isFoundStill ? fill(catalog, locale, text, params) : title;
}

/** A sentence of a rule, with or without the values of a finding; null where it needs values that there are not. */
export function ruleSentence(
  catalog: Catalog,
  locale: Locale,
  template: string | undefined,
  params: MessageParams | null,
): string | null {
  if (template === undefined || (params === null && needsValues(template))) return null;
  return fill(catalog, locale, template, params ?? {});
}
