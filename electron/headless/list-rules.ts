import { CATALOGS } from '../../shared/i18n/catalogs';
import { fill } from '../../shared/i18n/fill';
import type { Locale } from '../../shared/i18n/locale';
import { articleAddress } from '../../shared/readiness/article';
import type { CheckGroupId } from '../../shared/readiness/check-group';
import type { Finding } from '../../shared/readiness/evaluate';
import { groupsOfRule } from '../../shared/readiness/groups-of-rule';
import type { ReadinessRule } from '../../shared/readiness/rule';
import { RULES, type RuleId } from '../../shared/readiness/rules/rules';
import { columns } from './columns';
import type { SetupOutcome } from './run-setup';

/** What one rule found, and in which group; `role` is null for the organization. */
export interface FoundInGroup {
  readonly finding: Finding;
  readonly group: CheckGroupId;
}

/** What `rules --json` prints, an object a rule. */
export function rulesAsJson(): readonly object[] {
  return RULES.map((rule: ReadinessRule<RuleId>) => ({
    id: rule.id,
    severity: rule.severity,
    roles: groupsOfRule(rule),
    actions: rule.actions,
    eras: rule.eras,
    settings: rule.settings,
    title: { en: CATALOGS.en.readiness.rules[rule.id].title, fr: CATALOGS.fr.readiness.rules[rule.id].title },
    article: articleAddress(rule.id),
  }));
}

/** What `rules` prints: id, severity and title of each rule, in columns. */
export function rulesAsText(locale: Locale): readonly string[] {
  const { severity, rules } = CATALOGS[locale].readiness;
  return columns(
    RULES.map((rule: ReadinessRule<RuleId>) => [rule.id, severity[rule.severity], rules[rule.id].title]),
  );
}

/** What the checks of a run found, in the order of the page. */
export function findingsOfRun({ events }: SetupOutcome): readonly FoundInGroup[] {
  return events.flatMap((event) =>
    event.type === 'check-group-finished'
      ? event.findings.map((finding) => ({ finding, group: event.group }))
      : [],
  );
}

/** A finding as `rules --json -- <line>` prints it. */
export function findingAsJson({ finding: { rule, severity }, group }: FoundInGroup): object {
  return { rule, severity, role: group === 'organization' ? null : group };
}

/** The findings as `rules -- <line>` prints them: severity, rule, group and sentence. */
export function findingsAsText(found: readonly FoundInGroup[], locale: Locale): readonly string[] {
  const catalog = CATALOGS[locale];
  const { severity: severities, checkGroups, rules } = catalog.readiness;
  return columns(
    found.map(({ finding: { rule, severity, params }, group }) => [
      severities[severity],
      rule,
      checkGroups[group],
      fill(catalog, locale, rules[rule].text, params),
    ]),
  );
}
