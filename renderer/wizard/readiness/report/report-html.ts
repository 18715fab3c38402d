import { escapeHtml } from '../../../../shared/escape-html';
import type { Labelled, Report, ReportFinding, ReportGroup, ReportList } from './report';

const STYLE = `
body { max-width: 46em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; font: 14px/1.45 Tahoma, Verdana, sans-serif; }
h1 { margin: 0; color: #1c2f55; font-size: 1.5em; font-weight: normal; }
h2 { margin: 0; padding: .3em .6em; border: 1px solid #b4c0d4; background: #e9eef7; font-size: 1em; }
h3 { margin: .8em 0 .3em; font-size: 1em; }
section { margin: 1.2em 0; }
section > * { margin-left: 1.2em; }
section > h2 { margin-left: 0; }
ul { margin-block: .3em; padding: 0; list-style: none; }
ul.rules { padding-left: 1.2em; list-style: disc; }
ul.findings > li { margin: .8em 0; padding-left: .8em; border-left: 4px solid #c8321e; }
ul.findings > li.warning { border-color: #d99a00; }
p { margin: .2em 0; overflow-wrap: anywhere; }
.error strong.found { color: #a80000; }
.warning strong.found { color: #7a4a00; }
.mark { padding: 0 .4em; border: 1px solid #8a6d00; background: #fff6cf; color: #4d3d00; font-weight: bold; }
.muted { color: #46536b; }
`.trim();

/** A report as a document of its own: nothing is loaded and nothing runs in it. */
export function reportHtml(report: Report): string {
  const { locale, title, server, sentence, groups, summary, elapsed } = report;
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(`${title} - ${server}`)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="muted">${escapeHtml(server)}</p>
<p>${escapeHtml(sentence)}</p>
${groups.map(groupHtml).join('\n')}
<p>${escapeHtml(summary)}</p>
<p class="muted">${escapeHtml(elapsed)}</p>
</main>
</body>
</html>
`;
}

function groupHtml({ name, state, findings, lists }: ReportGroup): string {
  return [
    '<section>',
    `<h2>${escapeHtml(name)}</h2>`,
    `<p class="muted">${escapeHtml(state)}</p>`,
    ...(findings.length > 0 ? ['<ul class="findings">', ...findings.map(findingHtml), '</ul>'] : []),
    ...lists.map(listHtml),
    '</section>',
  ].join('\n');
}

function findingHtml({ severity, mark, found, action, rule, article }: ReportFinding): string {
  const badge = mark === null ? '' : `<span class="mark">${escapeHtml(mark)}</span> `;
  return [
    `<li class="${severity}">`,
    `<p>${badge}${labelled(found, 'found')}</p>`,
    `<p>${labelled(action)}</p>`,
    `<p class="muted">${escapeHtml(rule)}${article ? ` · ${escapeHtml(`${article.label} ${article.text}`)}` : ''}</p>`,
    '</li>',
  ].join('\n');
}

function labelled({ label, text }: Labelled, name?: string): string {
  const attribute = name === undefined ? '' : ` class="${name}"`;
  return `<strong${attribute}>${escapeHtml(label)}</strong> ${escapeHtml(text)}`;
}

function listHtml({ title, rows }: ReportList): string {
  const items = rows.map((row) => `<li>${escapeHtml(row)}</li>`);
  return [`<h3>${escapeHtml(title)}</h3>`, '<ul class="rules muted">', ...items, '</ul>'].join('\n');
}
