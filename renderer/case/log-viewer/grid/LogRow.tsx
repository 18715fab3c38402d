import type { ReactNode } from 'react';
import type { ShownLine } from '../../../../shared/ipc/log-api';
import { isFinding, logLineParts, timeOfStamp } from '../../../../shared/setup-log/read/line-class';
import { useText } from '../../../use-text';
import type { LogRow as Row } from '../lines/log-rows';
import { markParts } from './mark-parts';

export interface LogRowProps {
  readonly id: string;
  /** From 2: the header is row 1. */
  readonly rowIndex: number;
  readonly row: Row;
  /** Undefined while it is on its way. */
  readonly shown: ShownLine | undefined;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  /** What the line says of the case. */
  readonly fact: string | undefined;
  /** Null where there is nothing to fold. */
  readonly fold: 'open' | 'closed' | null;
  readonly marked: { readonly text: string; readonly isCaseSensitive: boolean };
  readonly onPress: (isExtending: boolean) => void;
  readonly onToggle: () => void;
}

/** A row of the list: a line of the log in its columns, or lines that are folded. */
export function LogRow(props: LogRowProps) {
  const { id, rowIndex, row, shown, isSelected, isCurrent, onPress, onToggle } = props;
  const { lineClass, stamp, level, message } = logLineParts(shown?.text ?? '');
  const { folds } = useText().catalog.tools.logViewer;
  const kinds = [
    'log-row',
    row.kind === 'fold' || !shown ? 'folded' : lineClass,
    row.kind === 'line' && isFinding(message) ? 'finding' : '',
    isCurrent ? 'current' : '',
  ];
  return (
    <div
      id={id}
      className={kinds.join(' ')}
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      aria-description={props.fold === null ? undefined : folds[props.fold]}
      onPointerDown={(event) => event.button === 0 && onPress(event.shiftKey)}
      onDoubleClick={row.kind === 'fold' ? onToggle : undefined}
    >
      <div role="gridcell" className="log-number">
        {props.fact !== undefined && <FactDot label={props.fact} />}
        {row.kind === 'line' ? row.line : row.firstLine}
      </div>
      <div role="gridcell" title={stamp ?? undefined}>
        {stamp === null ? '' : timeOfStamp(stamp)}
      </div>
      <div role="gridcell" className="log-level">
        {level}
      </div>
      <div role="gridcell" className="log-text">
        <span className="log-fold">
          {props.fold !== null && row.kind === 'line' && <FoldBox {...props} fold={props.fold} />}
        </span>
        <RowText {...props} message={message} />
      </div>
    </div>
  );
}

function RowText({ row, shown, marked, message }: LogRowProps & { readonly message: string }): ReactNode {
  const { catalog, fill } = useText();
  const words = catalog.tools.logViewer;
  if (row.kind === 'fold') {
    return <span>{fill(words.folded, { count: row.lastLine - row.firstLine + 1 })}</span>;
  }
  if (!shown) return <span>{words.loading}</span>;
  return (
    <>
      <span>
        {markParts(message, marked.text, marked.isCaseSensitive).map(({ text, isFound }, index) =>
          isFound ? <mark key={index}>{text}</mark> : text,
        )}
      </span>
      {shown.isCut && <i> {words.cut}</i>}
    </>
  );
}

/** For the pointer; the keyboard folds with arrows. */
function FoldBox({ fold, onToggle }: { readonly fold: 'open' | 'closed'; readonly onToggle: () => void }) {
  return (
    <span
      className={fold === 'open' ? 'tree-box open' : 'tree-box'}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={onToggle}
    />
  );
}

function FactDot({ label }: { readonly label: string }) {
  const { catalog, fill } = useText();
  const name = fill(catalog.tools.logViewer.fact, { label });
  return <span className="log-fact" role="img" aria-label={name} title={name} />;
}
