import { SWITCHES, type Switch } from '../../shared/command-line/switches/switch-table.js';
import { exampleOf } from '../../shared/command-line/read-switches.js';
import { CATALOGS } from '../../shared/i18n/catalogs.js';
import { switchHelp } from '../../shared/i18n/setup-text.js';
import { formatValue } from '../../shared/i18n/fill.js';
import type { Locale } from '../../shared/i18n/locale.js';

const WORDS = {
  en: {
    title: 'Switches of Setup.com',
    note: 'Written by `npm run docs` out of the table of switches (`shared/command-line/switches/switch-table.ts`), which parser, help and completion read too. Evidence: documented, inferred, or a decision of ours.',
    head: ['switch', 'aliases', 'meaning', 'goes with', 'only for', 'needs', 'evidence'],
    all: 'everything',
    none: '-',
  },
  fr: {
    title: 'Paramètres de Setup.com',
    note: "Écrit par `npm run docs` à partir de la table des paramètres (`shared/command-line/switches/switch-table.ts`), que lisent aussi l'analyse, l'aide et la complétion. Fondement\u00a0: documented (documenté), inferred (déduit) ou decision (décision).",
    head: ['paramètre', 'alias', 'signification', 'avec', 'seulement pour', 'exige', 'fondement'],
    all: 'tout',
    none: '-',
  },
} as const;

/** The page of `docs/` about the switches of Setup, in a language. */
export function switchesReference(locale: Locale): string {
  const words = WORDS[locale];
  const rows: readonly Switch[] = SWITCHES;
  const widest = Math.max(...rows.map(({ goesWith }) => goesWith.length));
  const lines = rows.map((row) => cells(row, locale, widest));
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  return [
    `# ${words.title}`,
    '',
    words.note,
    '',
    line(words.head),
    line(words.head.map(() => '---')),
    ...lines.map(line),
    '',
  ].join('\n');
}

function cells(row: Switch, locale: Locale, widest: number): string[] {
  const words = WORDS[locale];
  const catalog = CATALOGS[locale];
  const example = exampleOf(row);
  const value = example === '' ? '' : `:${example}`;
  const list = (texts: readonly string[]) => (texts.length === 0 ? words.none : texts.join(', '));
  return [
    `\`/${row.name}${row.isValueOptional ? `[${value}]` : value}\``,
    list((row.aliases ?? []).map((alias) => `\`/${alias}\``)),
    switchHelp(catalog, row),
    row.goesWith.length === widest ? words.all : list(row.goesWith),
    row.onlyFor ? formatValue(catalog, locale, { kind: 'roles', roles: [...row.onlyFor] }) : words.none,
    list((row.needs ?? []).map((name) => `\`/${name}\``)),
    row.evidence,
  ];
}
