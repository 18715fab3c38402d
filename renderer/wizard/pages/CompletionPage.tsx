import { formatElapsed } from '../../../shared/i18n/fill';
import { Checkbox } from '../../controls/Checkbox';
import { StatusIcon } from '../../icons/StatusIcon';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { SetupLogLink } from '../run/SetupLogLink';
import { TaskGroupList } from '../run/TaskGroupList';

/** Completion: the outcome, how each group ended, the log, and what Finish is to open. */
export function CompletionPage({ wizard, finalize, onFinalizeChange }: PageProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages.completion;
  const { run } = wizard;
  if (!run) return null;
  const hasSucceeded = run.status === 'completed';
  return (
    <div className="stages">
      <div className="completion-outcome">
        <StatusIcon status={hasSucceeded ? 'completed' : 'failed'} size={32} />
        <div>
          <h2>{hasSucceeded ? words.succeeded : words.failed}</h2>
          <p>{hasSucceeded ? words.succeededNext : words.failedNext}</p>
        </div>
      </div>
      <TaskGroupList run={run} label={words.groupsLabel} />
      <p className="wizard-line">
        <SetupLogLink />
        <span>{fill(catalog.wizard.elapsed, { elapsed: formatElapsed(run.elapsed) })}</span>
      </p>
      {hasSucceeded && (
        <div className="completion-end" data-first-control="">
          <Checkbox label={words.finalize} checked={finalize} onWindow onChange={onFinalizeChange} />
        </div>
      )}
    </div>
  );
}
