import type { Locale } from '../../shared/i18n/locale.js';
import { FRAME_LINES } from '../../shared/setup-log/line-kinds/frame-lines.js';
import type { LineKind } from '../../shared/setup-log/line-kinds/line-kind.js';
import { READINESS_LINES } from '../../shared/setup-log/line-kinds/readiness-lines.js';
import { SERVER_LINES } from '../../shared/setup-log/line-kinds/server-lines.js';
import { TASK_LINES } from '../../shared/setup-log/line-kinds/task-lines.js';

const WORDS = {
  en: {
    title: 'Lines of ExchangeSetup.log',
    note: 'Written by `npm run docs` out of the table of kinds of lines (`shared/setup-log/line-kinds/`), which our own log writer, the reader of customers\u2019 logs and the log viewer share. `{slot}` stands for any text; where a kind has several forms, the first one is written here. Level: 0 Setup itself, 1 a task, 2 a cmdlet within it. Facts: the slots are facts of the run, of several lines the first or the last one counts.',
    frame: 'Where a run begins and ends',
    server: 'Directory, server and plan',
    readiness: 'Readiness analysis',
    task: 'Tasks',
    head: ['kind', 'form', 'level', 'facts', 'products', 'shown as', 'evidence'],
    all: '2007 to 2019',
    later: '2013 and later',
  },
  fr: {
    title: 'Lignes de ExchangeSetup.log',
    note: "Écrit par `npm run docs` à partir de la table des genres de lignes (`shared/setup-log/line-kinds/`), que partagent l'écriture de notre journal, la lecture des journaux des clients et la visionneuse. `{slot}` tient lieu de n'importe quel texte\u00a0; si un genre a plusieurs formes, la première est celle qui s'écrit ici. Niveau\u00a0: 0 l'installation, 1 une tâche, 2 une applet de commande. Faits\u00a0: les valeurs sont des faits de l'exécution\u00a0; de plusieurs lignes, la première (first) ou la dernière (last) compte.",
    frame: "Début et fin d'une exécution",
    server: 'Annuaire, serveur et plan',
    readiness: 'Tests de préparation',
    task: 'Tâches',
    head: ['genre', 'forme', 'niveau', 'faits', 'produits', 'affichée comme', 'fondement'],
    all: '2007 à 2019',
    later: '2013 et ultérieurs',
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
  const { head, all, later } = WORDS[locale];
  const rows = Object.entries(kinds).map(([id, kind]) => [
    id,
    kind.forms.map((form) => `\`${form.replaceAll('|', '\\|')}\``).join('<br>'),
    String(kind.level),
    kind.facts ?? '',
    kind.products === 'all' ? all : kind.products === 'later' ? later : kind.products,
    kind.shownAs ?? '',
    kind.evidence,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
