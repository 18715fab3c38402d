import { useMemo, useState } from 'react';
import type { ConditionSnapshot } from '../../../shared/session/snapshot/conditions-snapshot';
import { DataGrid } from '../../controls/lists/DataGrid';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { dispatch } from '../../dispatch';
import { ConditionsIcon } from '../../icons/object-icons';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { ToolWindow } from '../ToolWindow';
import { conditionColumns, ruleOf } from './condition-columns';
import { ConditionDetails } from './ConditionDetails';
import { matchingConditions } from './matching-conditions';
import { useConditions } from './use-conditions';
import './conditions.css';

/** For instructors: every readiness rule, and how it comes out on this server; each can be made to fail or to pass. */
export function Conditions() {
  const text = useText();
  const words = text.catalog.tools.conditions;
  const conditions = useConditions();
  const [filter, setFilter] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useMemo(() => conditionColumns(text), [text]);
  const rows = useMemo(
    () => matchingConditions(conditions, filter, text.catalog),
    [conditions, filter, text],
  );
  const current = rows.find(({ rule }) => rule === selected);
  return (
    <ToolWindow id="conditions" title={words.title} icon={ConditionsIcon} width={840} height={540}>
      <div className="dialog-body conditions">
        <p>{words.intro}</p>
        <TextField label={words.filter} value={filter} width={220} maxLength={80} onChange={setFilter} />
        <DataGrid
          label={words.list}
          columns={columns}
          rows={rows}
          rowKey={ruleOf}
          selected={selected}
          initialSort={{ column: 'rule', direction: 'ascending' }}
          empty={words.noMatch}
          autoFocus
          onSelect={(row) => setSelected(row.rule)}
          onActivate={(row) => void turn(row)}
        />
        <ConditionDetails condition={current} />
        <div className="button-row">
          <TurnButton label={words.makeFail} condition={current} outcome="fails" />
          <TurnButton label={words.makePass} condition={current} outcome="passes" />
          <PushButton
            label={text.catalog.desktop.buttons.close}
            isCancel
            onPress={() => closeWindow('conditions')}
          />
        </div>
      </div>
    </ToolWindow>
  );
}

interface TurnButtonProps {
  readonly label: string;
  readonly condition: ConditionSnapshot | undefined;
  readonly outcome: ConditionSnapshot['outcome'];
}

function TurnButton({ label, condition, outcome }: TurnButtonProps) {
  const { catalog } = useText();
  const isThereAlready = condition?.outcome === outcome;
  const obstacle = condition?.obstacle ?? null;
  return (
    <PushButton
      label={label}
      disabled={!condition || isThereAlready || obstacle !== null}
      reason={obstacle === null ? undefined : catalog.messages.refusals[obstacle]}
      onPress={() => condition && void turn(condition)}
    />
  );
}

/** Makes a rule that passes fail, and one that fails pass. */
async function turn({ rule, outcome }: ConditionSnapshot): Promise<void> {
  const wanted = outcome === 'fails' ? 'passes' : 'fails';
  await dispatch({ type: 'set-condition', rule, outcome: wanted }, 'instructor', { alertRefusal: true });
}
