import type { Locale } from '../../shared/i18n/locale.js';
import { FRAME_LINES } from '../../shared/setup-log/line-kinds/frame-lines.js';
import type { LineKind } from '../../shared/setup-log/line-kinds/line-kind.js';
import { READINESS_LINES } from '../../shared/setup-log/line-kinds/readiness-lines.js';
import { SERVER_LINES } from '../../shared/setup-log/line-kinds/server-lines.js';
import { TASK_LINES } from '../../shared/setup-log/line-kinds/task-lines.js';

const WORDS = {
  en: {
    title: 'Lines of ExchangeSetup.log',
    note: 'Written by `npm run docs` out of the table of kinds of lines (`shared/setup-log/line-kinds/`), which our own log writer, the reader of customers\u2019 logs and the log viewer share. `{slot}` stands for any text; where a kind has several forms, our own log uses the first. Level: 0 Setup itself, 1 a task, 2 a cmdlet within it. Facts: the slots are facts of the run; where several lines are of the kind, the first or the last one counts.',
    frame: 'Where a run begins and ends',
    server: 'Directory, server and plan',
    readiness: 'Readiness analysis',
    task: 'Tasks',
    head: ['kind', 'form', 'level', 'facts', 'products', 'shown as', 'evidence'],
    products: { all: '2007 to 2019', '2007': '2007', later: '2013 and later' },
    facts: { first: 'first', last: 'last' },
    shownAs: { error: 'error', warning: 'warning', rule: 'rule', task: 'task', head: 'head' },
    evidence: { documented: 'documented', inferred: 'inferred', decision: 'decision' },
  },
  fr: {
    title: 'Lignes de ExchangeSetup.log',
    note: "Écrit par `npm run docs` à partir de la table des genres de lignes (`shared/setup-log/line-kinds/`), que partagent l'écriture de notre journal, la lecture des journaux des clients et la visionneuse. `{slot}` tient lieu d'un texte quelconque\u00a0; si un genre a plusieurs formes, notre journal utilise la première. Niveau\u00a0: 0 pour le programme d'installation lui-même, 1 pour une tâche, 2 pour une applet de commande que la tâche exécute. Faits\u00a0: les textes à ces endroits sont des faits de l'exécution\u00a0; s'il y a plusieurs lignes de ce genre, c'est la première ou la dernière qui compte.",
    frame: "Début et fin d'une exécution",
    server: 'Annuaire, serveur et plan',
    readiness: 'Tests de préparation',
    task: 'Tâches',
    head: ['genre', 'forme', 'niveau', 'faits', 'produits', 'affichée comme', 'fondement'],
    products: { all: '2007 à 2019', '2007': '2007', later: '2013 et ultérieurs' },
    facts: { first: 'première', last: 'dernière' },
    shownAs: { error: 'erreur', warning: 'avertissement', rule: 'règle', task: 'tâche', head: 'en-tête' },
    evidence: { documented: 'documenté', inferred: 'déduit', decision: 'décision' },
  },
} as const;

/** The page of `docs/` about the kinds of lines of a Setup log, in a language. */
export function linesReference(locale: Locale): string {
  const words = WORDS[locale];
  const parts = [
    [words.frame, FRAME_LINES],
    [words.server, SERVER_LINES],
    [words.readiness, READINESS_LINES],
    [words.task, TASK_LINES],
  ] as const;
  const blocks = parts.flatMap(([title, kinds]) => [`## ${title}`, table(kinds, locale)]);
  return `${[`# ${words.title}`, words.note, ...blocks].join('\n\n')}\n`;
}

function table(kinds: Readonly<Record<string, LineKind>>, locale: Locale): string {
  const { head, products, facts, shownAs, evidence } = WORDS[locale];
  const rows = Object.entries(kinds).map(([id, kind]) => [
    id,
    kind.forms.map((form) => `\`${form.replaceAll('|', '\\|')}\``).join('<br>'),
    String(kind.level),
    kind.facts ? facts[kind.facts] : '',
    products[kind.products],
    kind.shownAs ? shownAs[kind.shownAs] : '',
    evidence[kind.evidence],
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
