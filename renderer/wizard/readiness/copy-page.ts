import { fill, formatElapsed } from '../../../shared/i18n/fill';
import type { Catalog } from '../../../shared/i18n/catalog';
import type { Locale } from '../../../shared/i18n/locale';
import type { MessageParams } from '../../../shared/message';
import type {
  CheckGroupSnapshot,
  ChecksSnapshot,
  FindingSnapshot,
  NextLabel,
} from '../../../shared/session/snapshot/snapshot';
import { articleAddress } from '../../../shared/readiness/article';
import { buttonName, checkGroupState, checksSentence } from './readiness-text';

export interface CopiedPage {
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly bannerLine: string;
  readonly checks: ChecksSnapshot;
  /** The button that begins. */
  readonly begin: NextLabel;
}

/** The Readiness Checks page as text, in the layout of the page; collapsed groups are written out too. */
export function copyPage(page: CopiedPage): string {
  const { catalog, locale, bannerLine, checks, begin } = page;
  const words = catalog.wizard.pages['readiness-checks'];
  const say = (template: string, params: MessageParams) => fill(catalog, locale, template, params);
  const { succeeded, failed } = checks;
  const blocks = [
    [words.title, bannerLine],
    [say(checksSentence(catalog, checks), buttonName(catalog, begin))],
    ...checks.groups.map((group) => groupLines(page, group)),
    [
      say(words.summary, { items: checks.groups.length, succeeded, failed }),
      say(catalog.wizard.elapsed, { elapsed: formatElapsed(checks.elapsed) }),
    ],
  ];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function groupLines(page: CopiedPage, group: CheckGroupSnapshot): string[] {
  const { catalog } = page;
  const findings = group.findings.flatMap((finding) => ['', ...findingLines(page, finding)]);
  return [catalog.readiness.checkGroups[group.id], checkGroupState(catalog, group), ...findings];
}

function findingLines({ catalog, locale }: CopiedPage, finding: FindingSnapshot): string[] {
  const words = catalog.wizard.pages['readiness-checks'];
  const rule = catalog.readiness.rules[finding.rule];
  const say = (template: string, params: MessageParams) => fill(catalog, locale, template, params);
  const severity = say(words.severity, { severity: catalog.readiness.severity[finding.severity] });
  return [
    `    ${severity} ${say(rule.text, finding.params)}`,
    `    ${words.recommendedAction} ${say(rule.action, finding.params)}`,
    `    ${say(words.rule, { rule: finding.rule })}`,
    `    ${words.article} ${articleAddress(finding.rule)}`,
  ];
}
