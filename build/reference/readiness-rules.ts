import { CATALOGS } from '../../shared/i18n/catalogs.js';
import type { Locale } from '../../shared/i18n/locale.js';
import { ruleNote } from '../../shared/i18n/rule-wording.js';
import { articleAddress } from '../../shared/readiness/article.js';
import { CONDITIONS } from '../../shared/readiness/conditions/conditions.js';
import { groupsOfRule } from '../../shared/readiness/groups-of-rule.js';
import { LATER_RULES } from '../../shared/readiness/later-rules.js';
import type { ReadinessRule } from '../../shared/readiness/rule.js';
import { RULES, type RuleId } from '../../shared/readiness/rules/rules.js';

const WORDS = {
  en: {
    title: 'Readiness rules',
    note: 'Written by `npm run docs` out of the tables of rules (`shared/readiness/rules/`), conditions and texts. Ids and settings are those of the product where it has them. Evidence: documented, inferred, or a decision of ours. Sources are named as in the project\u2019s domain notes; how their words about roles and modes are read stands in [readiness-readings.md](readiness-readings.md).',
    count: (live: number, errors: number, later: number) =>
      `${live} rules run, ${errors} of them errors; ${later} more of later products are known by name.`,
    overview: 'All rules',
    head: ['rule', 'severity', 'roles', 'actions', 'evidence'],
    severity: 'Severity',
    roles: 'Roles',
    actions: 'Actions',
    windows: 'Only on',
    settings: 'Settings',
    condition: 'Found when',
    text: 'Text',
    why: 'Why',
    cure: 'Cure',
    companions: 'Fails along with it',
    contradiction: 'Sources',
    contradicts: 'Contradiction',
    eras: 'Eras',
    evidence: 'Evidence',
    article: 'Article',
    noArticle: 'none is public',
    later: 'Rules of later products',
    laterNote: 'Recognised in logs, never run here.',
    laterHead: ['rule', 'severity', 'era', 'meaning'],
  },
  fr: {
    title: 'Règles de préparation',
    note: "Écrit par `npm run docs` à partir des tables de règles (`shared/readiness/rules/`), de conditions et de textes. Les identificateurs et les paramètres sont ceux du produit lorsqu'il en a. Fondement\u00a0: documented (documenté), inferred (déduit) ou decision (décision). Les sources portent le nom qu'elles ont dans les notes du projet\u00a0; la lecture de leurs mots sur les rôles et les modes figure, en anglais, dans [readiness-readings.md](readiness-readings.md).",
    count: (live: number, errors: number, later: number) =>
      `${live} règles sont exécutées, dont ${errors} erreurs\u00a0; ${later} autres, de produits ultérieurs, sont connues de nom.`,
    overview: 'Toutes les règles',
    head: ['règle', 'gravité', 'rôles', 'actions', 'fondement'],
    severity: 'Gravité',
    roles: 'Rôles',
    actions: 'Actions',
    windows: 'Seulement sous',
    settings: 'Paramètres',
    condition: 'Constatée quand',
    text: 'Texte',
    why: 'Pourquoi',
    cure: 'Remède',
    companions: 'Échoue en même temps',
    contradiction: 'Sources',
    contradicts: 'Contradiction',
    eras: 'Époques',
    evidence: 'Fondement',
    article: 'Article',
    noArticle: "aucun n'est public",
    later: 'Règles de produits ultérieurs',
    laterNote: 'Reconnues dans les journaux, jamais exécutées ici.',
    laterHead: ['règle', 'gravité', 'époque', 'signification'],
  },
} as const;

/** The page of `docs/` about the readiness rules, in a language. */
export function rulesReference(locale: Locale): string {
  const words = WORDS[locale];
  const { severity, laterRules } = CATALOGS[locale].readiness;
  const rules: readonly ReadinessRule<RuleId>[] = RULES;
  const errors = rules.filter((rule) => rule.severity === 'error').length;
  const blocks = [
    `# ${words.title}`,
    words.note,
    words.count(rules.length, errors, LATER_RULES.length),
    `## ${words.overview}`,
    table(
      words.head,
      rules.map((rule) => [
        `[${rule.id}](#${rule.id.toLowerCase()})`,
        severity[rule.severity],
        groupsOfRule(rule).join(', '),
        rule.actions.join(', '),
        rule.evidence,
      ]),
    ),
    ...rules.flatMap((rule) => ruleBlocks(rule, locale)),
    `## ${words.later}`,
    words.laterNote,
    table(
      words.laterHead,
      LATER_RULES.map((rule) => [
        rule.id,
        severity[rule.severity],
        rule.eras.join(', '),
        laterRules[rule.id],
      ]),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function ruleBlocks(rule: ReadinessRule<RuleId>, locale: Locale): string[] {
  const words = WORDS[locale];
  const { severity, rules, ruleNotes } = CATALOGS[locale].readiness;
  const { title, condition, text, why, action } = rules[rule.id];
  const companions = CONDITIONS[rule.id].companions ?? [];
  const article = articleAddress(rule.id);
  const note = ruleNote(ruleNotes, rule.id);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.severity, severity[rule.severity]],
    [words.roles, groupsOfRule(rule).join(', ')],
    [words.actions, rule.actions.join(', ')],
    [words.windows, rule.windows === null ? undefined : `Windows Server ${rule.windows}`],
    [words.settings, rule.settings.map((name) => `\`${name}\``).join(', ')],
    [words.condition, condition],
    [words.text, text],
    [words.why, why],
    [words.cure, action],
    [words.companions, companions.length > 0 ? companions.join(', ') : undefined],
    [words.contradicts, note],
    [words.contradiction, rule.sources.join(', ')],
    [words.eras, rule.eras.join(', ')],
    [words.evidence, rule.evidence],
    [words.article, article === null ? words.noArticle : `\`${article}\``],
  ];
  const lines = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [`- **${name}:** ${plain(value)}`],
  );
  return [`### ${rule.id}`, `**${plain(title)}**`, lines.join('\n')];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What Markdown would take for markup of its own. */
function plain(text: string): string {
  return text.replaceAll(/[<>*_|]/g, (sign) => `\\${sign}`);
}
