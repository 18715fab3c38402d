import { useId, useState } from 'react';
import type { CheckGroupSnapshot } from '../../../shared/session/snapshot/snapshot';
import { ProgressBar } from '../../controls/ProgressBar';
import { StatusIcon } from '../../icons/StatusIcon';
import { useText } from '../../use-text';
import type { Opened } from './article';
import { Finding } from './Finding';
import { checkGroupState } from './readiness-text';
import { GoneFindings, PassedRules } from './RuleRows';

export interface CheckGroupProps {
  readonly group: CheckGroupSnapshot;
  readonly showPassed: boolean;
  readonly onOpen: (opened: Opened) => void;
}

/** One expandable group of checks; open by itself while it runs and when it has something to show. */
export function CheckGroup({ group, showPassed, onOpen }: CheckGroupProps) {
  const { catalog } = useText();
  const [choice, setChoice] = useState<boolean | null>(null);
  const bodyId = useId();
  const isExpanded = choice ?? (group.status === 'running' || hasSomething(group, showPassed));
  const name = catalog.readiness.checkGroups[group.id];
  const hasWarning = group.status === 'completed' && group.findings.length > 0;
  return (
    <section className="stage" role="group" aria-label={name}>
      <h2>
        <button
          type="button"
          className="stage-head"
          aria-expanded={isExpanded}
          aria-controls={bodyId}
          onClick={() => setChoice(!isExpanded)}
        >
          <StatusIcon status={hasWarning ? 'warning' : group.status} size={16} />
          <span className="name">{name}</span>
          <span className="state">{checkGroupState(catalog, group)}</span>
          <svg className="arrow" viewBox="0 0 9 9" aria-hidden="true">
            <path d="M2 0l5 4.5L2 9z" fill="#46536b" />
          </svg>
        </button>
      </h2>
      <div id={bodyId} hidden={!isExpanded}>
        <GroupBody group={group} name={name} showPassed={showPassed} onOpen={onOpen} />
      </div>
    </section>
  );
}

function hasSomething({ findings, gone, passed }: CheckGroupSnapshot, showPassed: boolean): boolean {
  return findings.length > 0 || gone.length > 0 || (showPassed && passed.length > 0);
}

function GroupBody({ group, name, showPassed, onOpen }: CheckGroupProps & { readonly name: string }) {
  const { catalog } = useText();
  const words = catalog.wizard.pages['readiness-checks'];
  if (group.status === 'pending') return <p className="stage-body muted">{words.notYetChecked}</p>;
  if (group.status === 'running') {
    return (
      <div className="stage-body">
        <ProgressBar label={name} value={group.progress} />
      </div>
    );
  }
  return (
    <>
      <FindingList group={group} name={name} onOpen={onOpen} />
      <GoneFindings group={group} onOpen={onOpen} />
      {showPassed && <PassedRules group={group} name={name} onOpen={onOpen} />}
    </>
  );
}

function FindingList({
  group,
  name,
  onOpen,
}: Omit<CheckGroupProps, 'showPassed'> & { readonly name: string }) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages['readiness-checks'];
  if (group.findings.length === 0) return <p className="stage-body muted">{words.nothingFound}</p>;
  return (
    <ul className="findings" aria-label={fill(words.findingsLabel, { group: name })}>
      {group.findings.map((finding, index) => (
        <Finding key={`${finding.rule}-${index}`} finding={finding} onOpen={onOpen} />
      ))}
    </ul>
  );
}
