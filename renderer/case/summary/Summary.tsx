import type { KeyboardEvent } from 'react';
import type { CaseRunSnapshot } from '../../../shared/case/case-snapshot';
import type { RunFacts } from '../../../shared/setup-log/read/run-facts';
import { getApi } from '../../api';
import { PushButton } from '../../controls/PushButton';
import { StatusSign } from '../../icons/StatusSign';
import { useText } from '../../use-text';
import { factGroups } from './fact-groups';
import { isKnown, type FactGroup, type FactRow } from './fact-row';
import { summaryText } from './summary-text';

export interface SummaryProps {
  readonly run: CaseRunSnapshot;
  /** What is copied of its facts: without names, where they are replaced. */
  readonly copied: (facts: RunFacts) => RunFacts;
  /** The person wants to see a line of the run's log; without it the lines are told only. */
  readonly onShowLine: ((line: number) => void) | undefined;
}

/** What the log says of a run, fact by fact. */
export function Summary({ run, copied, onShowLine }: SummaryProps) {
  const words = useText().catalog.customerCase;
  if (!run.facts) return <p className="case-note">{words.noRun}</p>;
  return <Facts facts={run.facts} copied={copied} onShowLine={onShowLine} />;
}

function Facts({ facts, copied, onShowLine }: Omit<SummaryProps, 'run'> & { readonly facts: RunFacts }) {
  const text = useText();
  const words = text.catalog.customerCase;
  const groups = factGroups(facts, text);
  const copy = () => void getApi().copyText(summaryText(factGroups(copied(facts), text), text));
  const onKeyDown = (event: KeyboardEvent) => {
    const isCopy = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'c';
    // What is selected is copied by itself.
    if (!isCopy || window.getSelection()?.toString()) return;
    event.preventDefault();
    copy();
  };
  return (
    <>
      <div
        className="case-facts selectable"
        tabIndex={0}
        role="region"
        aria-label={words.tabs.summary}
        onKeyDown={onKeyDown}
      >
        <table>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.columns.fact}</th>
              <th scope="col">{words.columns.value}</th>
              <th scope="col">{words.columns.confidence}</th>
              <th scope="col">{words.columns.line}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.id} group={group} onShowLine={onShowLine} />
          ))}
        </table>
      </div>
      <div className="button-row">
        <PushButton label={words.copySummary} onPress={copy} />
      </div>
    </>
  );
}

function Group({ group, onShowLine }: Pick<SummaryProps, 'onShowLine'> & { readonly group: FactGroup }) {
  return (
    <tbody>
      <tr className="case-group">
        <th colSpan={4} scope="rowgroup">
          {group.label}
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.key} row={row} onShowLine={onShowLine} />
      ))}
    </tbody>
  );
}

function Row({ row, onShowLine }: Pick<SummaryProps, 'onShowLine'> & { readonly row: FactRow }) {
  const { catalog } = useText();
  const { confidences } = catalog.customerCase;
  return (
    <tr className={isKnown(row) ? undefined : 'unknown'}>
      <th scope="row">{row.label}</th>
      <td className={row.isVerbatim ? 'verbatim' : undefined}>
        {row.severity && <SeveritySign severity={row.severity} />}
        {row.value}
      </td>
      <td>
        <span className={`confidence ${row.confidence}`}>{confidences[row.confidence]}</span>
      </td>
      <td>{row.line !== null && <LineLink line={row.line} onShowLine={onShowLine} />}</td>
    </tr>
  );
}

function SeveritySign({ severity }: { readonly severity: 'Error' | 'Warning' }) {
  const { catalog } = useText();
  const kind = severity === 'Error' ? 'error' : 'warning';
  return (
    <>
      <StatusSign kind={kind} size={14} />
      <span className="visually-hidden">{catalog.readiness.severity[kind]}: </span>
    </>
  );
}

function LineLink({ line, onShowLine }: Pick<SummaryProps, 'onShowLine'> & { readonly line: number }) {
  const { catalog, fill } = useText();
  const { line: short, showLine } = catalog.customerCase;
  if (!onShowLine) return fill(short, { line: String(line) });
  return (
    <button
      type="button"
      className="link-button"
      title={fill(showLine, { line: String(line) })}
      onClick={() => onShowLine(line)}
    >
      {fill(short, { line: String(line) })}
    </button>
  );
}
