import { escapeHtml } from '../../../shared/escape-html';
import type { Catalog } from '../../../shared/i18n/catalog';
import { CATALOGS } from '../../../shared/i18n/catalogs';
import { commandCaption } from '../../../shared/i18n/command-caption';
import { fill, formatDateTime, formatElapsed } from '../../../shared/i18n/fill';
import { findingText } from '../../../shared/i18n/lab-finding';
import type { Locale } from '../../../shared/i18n/locale';
import type { LabText } from '../../../shared/lab/file/lab-text';
import type { LabResult } from '../../../shared/lab/grade/lab-result';
import type { AttemptPoint } from '../../../shared/lab/lab-snapshot';
import type { MessageParams } from '../../../shared/message';
import { REPORT_STYLE } from './report-style';

/** The words of one language, filled and made safe for HTML. */
interface Words {
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly say: (template: string, params?: MessageParams) => string;
  readonly text: (text: LabText) => string;
}

/** The result of an attempt as one page: nothing is loaded and nothing runs in it. On paper it is A4, upright. */
export function labReportHtml(locale: Locale, result: LabResult, points: readonly AttemptPoint[]): string {
  const words = wordsIn(locale);
  const { catalog, text } = words;
  const title = `${text(result.lab.title)} - ${escapeHtml(result.student)}`;
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${REPORT_STYLE}
</style>
</head>
<body>
<main>
<h1>${text(result.lab.title)}</h1>
${head(result, words)}
<h2>${escapeHtml(catalog.labs.result.tabs.objectives)}</h2>
${objectives(result, words)}
<h2>${escapeHtml(catalog.labs.result.tabs.losses)}</h2>
${losses(result, words)}
<h2>${escapeHtml(catalog.labs.result.steps)}</h2>
${steps(result, points, words)}
<footer>${escapeHtml(catalog.labs.result.generated)}</footer>
</main>
</body>
</html>
`;
}

function wordsIn(locale: Locale): Words {
  const catalog = CATALOGS[locale];
  return {
    catalog,
    locale,
    say: (template, params) => escapeHtml(fill(catalog, locale, template, params)),
    text: (text) => escapeHtml(text[locale] || text.en || text.fr),
  };
}

function head(
  { student, score, startedAt, finishedAt, elapsed, undos, commands, endedBy }: LabResult,
  words: Words,
): string {
  const { catalog, locale, say } = words;
  const { facts, ...labels } = catalog.labs.result;
  const percent = Math.round(score.scaled * 100);
  const rows = [
    [facts.student, student],
    [facts.startedAt, localTime(locale, startedAt)],
    [facts.finishedAt, localTime(locale, finishedAt)],
    [facts.elapsed, formatElapsed(elapsed)],
    [facts.commands, String(commands)],
    [facts.undos, String(undos)],
  ] as const;
  return `<p class="score ${score.isPassed ? 'good' : 'bad'}"><strong>${escapeHtml(score.isPassed ? labels.passed : labels.failed)}</strong>
${say(labels.score, { points: score.points, max: score.max, percent })}${endedBy === 'time' ? ` ${escapeHtml(labels.endedByTime)}` : ''}</p>
<dl>${rows.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;
}

function objectives({ objectives: all }: LabResult, { catalog, locale, say, text }: Words): string {
  const labels = catalog.labs.result;
  const rows = all.map(({ title, isMet, earned, points, finding, feedback }) => {
    const { expected, found } = findingText(catalog, locale, finding);
    return `<tr class="${isMet ? 'good' : 'bad'}"><td class="sign">${isMet ? '&#10003;' : '&#10007;'}</td>
<td><strong>${text(title)}</strong> <span class="visually-hidden">${escapeHtml(isMet ? labels.met : labels.unmet)}</span>
<p>${say(labels.expected, { text: expected })}<br>${say(labels.found, { text: found })}</p><p class="feedback">${text(feedback)}</p></td>
<td class="points">${say(labels.points, { earned, points })}</td></tr>`;
  });
  return `<table>${rows.join('\n')}</table>`;
}

function losses({ penalties, hints }: LabResult, { catalog, say, text }: Words): string {
  const { common, result: labels } = catalog.labs;
  const turns = penalties.map(({ turn, role, penalty, step, feedback }) => {
    const name = common.wrongTurns[turn];
    const title = role
      ? say(common.wrongTurnOfRole, { turn: name, role: { kind: 'role', role } })
      : escapeHtml(name);
    return `<tr><td><strong>${title}</strong> ${say(labels.atStep, { step: step + 1 })}<p class="feedback">${text(feedback)}</p></td>
<td class="points">${say(labels.penalty, { points: penalty })}</td></tr>`;
  });
  const taken = hints.map(
    ({ cost }, index) =>
      `<tr><td>${say(labels.hint, { number: index + 1 })}</td><td class="points">${say(labels.penalty, { points: cost })}</td></tr>`,
  );
  return [
    turns.length > 0 ? `<table>${turns.join('\n')}</table>` : `<p>${escapeHtml(labels.noPenalties)}</p>`,
    taken.length > 0 ? `<table>${taken.join('\n')}</table>` : `<p>${escapeHtml(labels.noHints)}</p>`,
  ].join('\n');
}

/** All that was done, and at which step which objective was met. */
function steps({ objectives: all }: LabResult, points: readonly AttemptPoint[], words: Words): string {
  const { catalog, locale, say } = words;
  const { replay } = catalog.labs.result;
  const rows = points.map(({ number, command, clock, refusal, met }, index) => {
    const before = points[index - 1]?.met ?? [];
    const fresh = all.filter(({ id }) => met.includes(id) && !before.includes(id));
    const caption =
      command.type === 'advance-clock'
        ? say(replay.waited, { time: formatElapsed(command.milliseconds) })
        : escapeHtml(commandCaption(catalog, locale, command));
    const notes = [
      ...(refusal
        ? [
            say(replay.refused, {
              reason: fill(catalog, locale, catalog.messages.refusals[refusal.code], refusal.params),
            }),
          ]
        : []),
      ...fresh.map(
        ({ title }) =>
          `<span class="good">${say(replay.nowMet, { title: title[locale] || title.en || title.fr })}</span>`,
      ),
    ];
    return `<tr><td class="number">${number}</td><td class="time">${escapeHtml(formatDateTime(locale, clock))}</td><td>${[caption, ...notes].join('<br>')}</td></tr>`;
  });
  return `<table class="steps">${rows.join('\n')}</table>`;
}

/** A moment of the computer's own clock, as the computer's zone has it. */
function localTime(locale: Locale, moment: string): string {
  return new Date(moment).toLocaleString(locale === 'en' ? 'en-US' : 'fr-FR');
}
