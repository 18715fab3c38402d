import type { ConditionSnapshot } from '../../../shared/session/snapshot/conditions-snapshot';
import type { GridColumn } from '../../controls/lists/grid-column';
import { StatusIcon } from '../../icons/StatusIcon';
import type { Text } from '../../use-text';

/** What tells a row from all others. */
export function ruleOf({ rule }: ConditionSnapshot): string {
  return rule;
}

/** The columns of the list of rules. */
export function conditionColumns({ catalog }: Text): readonly GridColumn<ConditionSnapshot>[] {
  const { columns, outcomes, planned, notPlanned } = catalog.tools.conditions;
  return [
    { id: 'rule', header: columns.rule, width: 250, text: ({ rule }) => rule },
    {
      id: 'outcome',
      header: columns.outcome,
      width: 130,
      text: (row) =>
        row.obstacle !== null && row.outcome === 'passes' ? outcomes.notHere : outcomes[row.outcome],
      icon: (row) => <StatusIcon status={statusOf(row)} size={16} />,
    },
    {
      id: 'severity',
      header: columns.severity,
      width: 90,
      text: ({ severity }) => catalog.readiness.severity[severity],
    },
    {
      id: 'planned',
      header: columns.planned,
      width: 80,
      text: ({ isPlanned }) => (isPlanned ? planned : notPlanned),
    },
    {
      id: 'title',
      header: columns.title,
      width: 260,
      text: ({ rule }) => catalog.readiness.rules[rule].title,
    },
  ];
}

function statusOf({ outcome, severity, obstacle }: ConditionSnapshot) {
  if (outcome === 'fails') return severity === 'error' ? 'failed' : 'warning';
  return obstacle === null ? 'completed' : 'cancelled';
}
