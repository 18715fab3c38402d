import { useRef, type KeyboardEvent } from 'react';
import type { CaseRunSnapshot } from '../../shared/case/case-snapshot';
import type { RunOutcome } from '../../shared/setup-log/read/run-facts';
import { StatusIcon, type Status } from '../icons/StatusIcon';
import { RegistryIcon } from '../icons/tool-icons';
import { useText } from '../use-text';
import { runAtKey } from './run-at-key';
import { runLines } from './run-lines';

const STATUS: Readonly<Record<RunOutcome, Status>> = {
  completed: 'completed',
  'prereq-failed': 'warning',
  'task-failed': 'failed',
  'invalid-command-line': 'failed',
  unfinished: 'pending',
};

export interface RunListProps {
  /** In the order in which they are shown. */
  readonly runs: readonly CaseRunSnapshot[];
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
}

/** The runs of Setup in the case: what each was to do, when, and how it ended. */
export function RunList({ runs, selected, onSelect }: RunListProps) {
  const text = useText();
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const wanted = runAtKey(event.key, index, runs.length - 1);
    const run = wanted === null ? undefined : runs[wanted];
    if (!run || wanted === null) return;
    event.preventDefault();
    onSelect(run.key);
    ref.current?.querySelectorAll<HTMLElement>('[role="option"]')[wanted]?.focus();
  };
  return (
    <div ref={ref} className="list-box case-runs" role="listbox" aria-label={text.catalog.customerCase.runs}>
      {runs.map((run, index) => (
        <div
          key={run.key}
          role="option"
          aria-selected={run.key === selected}
          tabIndex={run.key === selected ? 0 : -1}
          data-autofocus={run.key === selected ? '' : undefined}
          onPointerDown={() => onSelect(run.key)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          <RunIcon run={run} />
          <RunText lines={runLines(run, text)} />
        </div>
      ))}
    </div>
  );
}

function RunIcon({ run: { facts } }: { readonly run: CaseRunSnapshot }) {
  return facts ? <StatusIcon status={STATUS[facts.outcome.value]} size={16} /> : <RegistryIcon size={16} />;
}

function RunText({ lines: [first, ...others] }: { readonly lines: readonly string[] }) {
  return (
    <span>
      <strong>{first}</strong>
      {others.map((line) => (
        <span key={line}> {line}</span>
      ))}
    </span>
  );
}
