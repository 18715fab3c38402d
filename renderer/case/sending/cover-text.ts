import type { CaseRunSnapshot, CaseWaySnapshot } from '../../../shared/case/case-snapshot';
import type { Text } from '../../use-text';
import { roleMeaning } from '../plain-names';

/** The text that goes with the pictures of a way, for the person to edit. */
export function coverText(
  { facts }: CaseRunSnapshot,
  way: CaseWaySnapshot,
  isRedacted: boolean,
  text: Text,
): string {
  const { catalog, fill } = text;
  const { cover } = catalog.customerCase;
  const { title } = catalog.caseTexts.ways[way.id];
  const role = facts?.watermarkRole.value ?? null;
  const task = facts?.failedTask.value ?? null;
  const server = isRedacted ? null : (facts?.server.value ?? null);
  return fill(cover.text, {
    server: server ?? cover.yourServer,
    role: role === null ? '' : fill(cover.role, { role: roleMeaning(role, text) ?? role }),
    task: task === null ? '' : fill(cover.task, { task }),
    way: title.charAt(0).toLocaleLowerCase(text.locale) + title.slice(1),
    lines: way.lines.length === 0 ? '' : fill(cover.lines, { lines: indented(way.lines) }),
    risks:
      way.risks.length === 0
        ? ''
        : fill(cover.risks, {
            risks: way.risks.map((risk) => `- ${catalog.caseTexts.risks[risk]}`).join('\n'),
          }),
  });
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}
