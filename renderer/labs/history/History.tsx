import { useMemo, useState } from 'react';
import type { LabSnapshot } from '../../../shared/lab/lab-snapshot';
import { getApi } from '../../api';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { DataGrid } from '../../controls/lists/DataGrid';
import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';
import { askOfLab } from '../lab-requests';
import { historyColumns } from './history-columns';
import type { HistoryRow } from './history-rows';
import { useHistory } from './use-history';

const keyOf = ({ number }: HistoryRow) => String(number);

export interface HistoryProps {
  readonly lab: LabSnapshot;
  readonly onClose: () => void;
}

/** The steps of the attempt, of which one is chosen to go back to. */
export function History({ lab, onClose }: HistoryProps) {
  const text = useText();
  const { catalog, fill, refusal } = text;
  const words = catalog.labs.history;
  const { rows, hasFailed } = useHistory();
  const [selected, setSelected] = useState<string | null>(null);
  const objectives = lab.objectives?.length ?? null;
  const columns = useMemo(() => historyColumns(text, objectives), [text, objectives]);
  const current = rows?.find((row) => keyOf(row) === selected) ?? rows?.at(-1);
  const isNow = current === undefined || current.number >= lab.points;
  const goBack = async ({ number }: HistoryRow) => {
    if (number >= lab.points) return;
    onClose();
    await askOfLab(() => getApi().undoTo(number));
  };
  const reason = refusal(current?.refusal ?? null);
  return (
    <ModalDialog title={words.title} width={710} height={440} onCancel={onClose}>
      <div className="dialog-body">
        <p>{words.instruction}</p>
        <DataGrid
          label={words.list}
          columns={columns}
          rows={rows ?? []}
          rowKey={keyOf}
          selected={current ? keyOf(current) : null}
          empty={hasFailed ? words.failed : words.reading}
          autoFocus
          onSelect={(row) => setSelected(keyOf(row))}
          onActivate={(row) => void goBack(row)}
        />
        <p className="history-why">{reason === undefined ? '' : fill(words.why, { reason })}</p>
        <p>{words.note}</p>
        <div className="button-row">
          <PushButton
            label={words.back}
            isDefault
            disabled={isNow}
            reason={isNow ? words.isNow : undefined}
            onPress={() => current && void goBack(current)}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
