import { useState, type ReactNode, type RefObject } from 'react';
import { useText } from '../../use-text';
import { DataGrid, type DataGridHandle } from '../lists/DataGrid';
import type { GridColumn } from '../lists/grid-column';
import { PushButton } from '../PushButton';
import { ModalDialog } from './ModalDialog';

export interface PickDialogProps<Row> {
  readonly title: string;
  readonly instruction: string;
  /** Accessible name of the list. */
  readonly listLabel: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Key of the row that is selected first. */
  readonly current?: string | null | undefined;
  /** Why OK cannot be pressed while no row is selected. */
  readonly chooseFirst: string;
  /** Shown where there are no rows. */
  readonly empty?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly grid?: RefObject<DataGridHandle | null> | undefined;
  /** Stands above the list and has the focus first, as a filter does. */
  readonly above?: ReactNode;
  /** Stands below the list. */
  readonly below?: ReactNode;
  readonly onPick: (row: Row) => void;
  readonly onClose: () => void;
}

/** A dialog in which one line of a list is chosen: OK, Enter or a double click. */
export function PickDialog<Row>(props: PickDialogProps<Row>) {
  const { columns, rows, rowKey, chooseFirst, onPick, onClose } = props;
  const { buttons } = useText().catalog.desktop;
  const [selected, setSelected] = useState(props.current ?? null);
  const row = rows.find((other) => rowKey(other) === selected);
  const pick = (picked: Row) => {
    onClose();
    onPick(picked);
  };
  return (
    <ModalDialog
      title={props.title}
      width={props.width ?? 480}
      height={props.height ?? 320}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{props.instruction}</p>
        {props.above}
        <DataGrid
          handle={props.grid}
          label={props.listLabel}
          columns={columns}
          rows={rows}
          rowKey={rowKey}
          selected={selected}
          empty={props.empty}
          autoFocus={props.above === undefined}
          onSelect={(wanted) => setSelected(rowKey(wanted))}
          onActivate={pick}
        />
        {props.below}
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            mark="button:ok"
            isDefault
            disabled={row === undefined}
            reason={row === undefined ? chooseFirst : undefined}
            onPress={() => row !== undefined && pick(row)}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
