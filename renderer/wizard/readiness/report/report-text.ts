import type { Labelled, Report, ReportFinding, ReportGroup } from './report';

/** A report as text, in the layout of the page; lines end as in the view's own text. */
export function reportText(report: Report): string {
  const { title, server, sentence, groups, summary, elapsed } = report;
  const blocks = [[title, server], [sentence], ...groups.map(groupLines), [summary, elapsed]];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** A report as a text file that Notepad of the time reads: a byte order mark, and lines that end with CR LF. */
export function reportTextFile(report: Report): string {
  return `\ufeff${reportText(report).replace(/\r\n|\r|\n/gu, '\r\n')}`;
}

function groupLines({ name, state, findings, lists }: ReportGroup): string[] {
  return [
    name,
    state,
    ...findings.flatMap((finding) => ['', ...findingLines(finding)]),
    ...lists.flatMap(({ title, rows }) => ['', `    ${title}`, ...rows.map((row) => `    - ${row}`)]),
  ];
}

function findingLines({ mark, found, action, rule, article }: ReportFinding): string[] {
  return [
    `    ${mark === null ? '' : `[${mark}] `}${labelled(found)}`,
    `    ${labelled(action)}`,
    `    ${rule}`,
    ...(article ? [`    ${labelled(article)}`] : []),
  ];
}

function labelled({ label, text }: Labelled): string {
  return `${label} ${text}`;
}
