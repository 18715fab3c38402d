import type { Catalog } from '../../../../shared/i18n/catalog';
import { fill, formatElapsed } from '../../../../shared/i18n/fill';
import type { Locale } from '../../../../shared/i18n/locale';
import type { MessageParams } from '../../../../shared/message';
import { articleAddress } from '../../../../shared/readiness/article';
import type { Severity } from '../../../../shared/readiness/rule';
import type {
  CheckGroupSnapshot,
  ChecksSnapshot,
  FindingSnapshot,
  NextLabel,
} from '../../../../shared/session/snapshot/snapshot';
import { buttonName, checkGroupState, checksSentence, goneText } from '../readiness-text';

/** The Readiness Checks page as it is copied and saved: words only, in the order of the page. */
export interface Report {
  readonly locale: Locale;
  readonly title: string;
  /** Server and product. */
  readonly server: string;
  /** How the checks stand. */
  readonly sentence: string;
  readonly groups: readonly ReportGroup[];
  readonly summary: string;
  readonly elapsed: string;
}

export interface ReportGroup {
  readonly name: string;
  readonly state: string;
  readonly findings: readonly ReportFinding[];
  /** What is no longer found, and the passed checks where they are shown. */
  readonly lists: readonly ReportList[];
}

export interface ReportFinding {
  readonly severity: Severity;
  /** How it stands to the check before. */
  readonly mark: string | null;
  readonly found: Labelled;
  readonly action: Labelled;
  readonly rule: string;
  readonly article: Labelled | null;
}

/** A label with its colon, and what stands behind it. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

export interface ReportList {
  readonly title: string;
  readonly rows: readonly string[];
}

/** What a report is made of. */
export interface ReportedPage {
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** Server and product. */
  readonly bannerLine: string;
  readonly checks: ChecksSnapshot;
  /** The button that begins. */
  readonly begin: NextLabel;
  readonly showPassed: boolean;
}

/** The page as a report; collapsed groups are part of it too. */
export function reportOf(page: ReportedPage): Report {
  const { catalog, locale, bannerLine, checks, begin } = page;
  const words = catalog.wizard.pages['readiness-checks'];
  const say = (template: string, params: MessageParams) => fill(catalog, locale, template, params);
  const { succeeded, failed } = checks;
  return {
    locale,
    title: words.title,
    server: bannerLine,
    sentence: say(checksSentence(catalog, checks), buttonName(catalog, begin)),
    groups: checks.groups.map((group) => reportGroup(page, group)),
    summary: say(words.summary, { items: checks.groups.length, succeeded, failed }),
    elapsed: say(catalog.wizard.elapsed, { elapsed: formatElapsed(checks.elapsed) }),
  };
}

function reportGroup(page: ReportedPage, group: CheckGroupSnapshot): ReportGroup {
  const { catalog, locale, showPassed } = page;
  const words = catalog.wizard.pages['readiness-checks'];
  const row = (text: string, rule: string) => `${text} · ${fill(catalog, locale, words.rule, { rule })}`;
  const gone = {
    title: words.gone,
    rows: group.gone.map((finding) => row(goneText(catalog, locale, group, finding), finding.rule)),
  };
  const passed = {
    title: fill(catalog, locale, words.passedChecks.title, { count: group.passed.length }),
    rows: group.passed.map((rule) => row(catalog.readiness.rules[rule].title, rule)),
  };
  return {
    name: catalog.readiness.checkGroups[group.id],
    state: checkGroupState(catalog, group),
    findings: group.findings.map((finding) => reportFinding(page, finding)),
    lists: [gone, ...(showPassed ? [passed] : [])].filter(({ rows }) => rows.length > 0),
  };
}

function reportFinding({ catalog, locale }: ReportedPage, finding: FindingSnapshot): ReportFinding {
  const words = catalog.wizard.pages['readiness-checks'];
  const { severity, mark, params } = finding;
  const rule = catalog.readiness.rules[finding.rule];
  const say = (template: string, values: MessageParams) => fill(catalog, locale, template, values);
  const address = articleAddress(finding.rule);
  return {
    severity,
    mark: mark && words.marks[mark],
    found: {
      label: say(words.severity, { severity: catalog.readiness.severity[severity] }),
      text: say(rule.text, params),
    },
    action: { label: words.recommendedAction, text: say(rule.action, params) },
    rule: say(words.rule, { rule: finding.rule }),
    article: address === null ? null : { label: words.article, text: address },
  };
}
