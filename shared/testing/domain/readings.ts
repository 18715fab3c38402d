import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SetupAction } from '../../host/role-status';
import type { ComponentEra } from '../../host/windows/components-table';
import type { CheckGroupId } from '../../readiness/check-group';
import type { Severity } from '../../readiness/rule';

const PAGE = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'readiness-readings.md');

/** What a wording of domain.md, or a rule that it names no roles for, is read to mean. */
export interface Reading {
  readonly groups: readonly CheckGroupId[];
  readonly actions: readonly SetupAction[];
  readonly windows: ComponentEra | null;
}

export interface ReadRule extends Reading {
  readonly severity: Severity;
}

const AD_ROLES = ['Mailbox', 'ClientAccess', 'HubTransport', 'UnifiedMessaging'] as const;
const ABBREVIATIONS: Readonly<Record<string, readonly CheckGroupId[]>> = {
  'AD roles': AD_ROLES,
  'all roles': [...AD_ROLES, 'EdgeTransport', 'ManagementTools'],
};

/** The tables of docs/readiness-readings.md: wordings of 6.1, eras that are live, rules read one by one. */
export function readReadings() {
  const tables = tablesOf(readFileSync(PAGE, 'utf8'));
  const rows = (...head: readonly string[]) =>
    tables.filter(([first]) => first?.join() === head.join()).flatMap((table) => table.slice(2));
  return {
    wordings: new Map(
      rows('words', 'groups', 'actions', 'Windows').map(([words = '', ...rest]) => [words, reading(rest)]),
    ),
    eras: new Map(rows('era', 'live').map(([era = '', live]) => [era, live === 'yes'])),
    rules: new Map(
      rows('rule', 'severity', 'groups', 'actions', 'Windows', 'why').map(
        ([id = '', severity = '', ...rest]): [string, ReadRule] => [
          id,
          { severity: severity as Severity, ...reading(rest) },
        ],
      ),
    ),
  };
}

function reading([groups = '', actions = '', windows]: readonly string[]): Reading {
  return {
    groups: list(groups).flatMap((name) => ABBREVIATIONS[name] ?? [name as CheckGroupId]),
    actions: list(actions) as SetupAction[],
    windows: windows === '2003' || windows === '2008' ? windows : null,
  };
}

function list(cell: string): string[] {
  return cell.split(',').map((part) => part.trim().replaceAll('`', ''));
}

/** Each table as its rows, each row as its cells. */
function tablesOf(markdown: string): string[][][] {
  return markdown.split(/\n{2,}/).flatMap((block) => {
    const lines = block.split('\n').filter((line) => line.startsWith('|'));
    return lines.length > 1 ? [lines.map(cellsOf)] : [];
  });
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
