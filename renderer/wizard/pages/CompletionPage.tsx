import { formatElapsed } from '../../../shared/i18n/fill';
import type { RunSnapshot } from '../../../shared/session/snapshot/snapshot';
import { plainLabel } from '../../controls/access-label';
import { Checkbox } from '../../controls/Checkbox';
import { StatusIcon } from '../../icons/StatusIcon';
import { usePrograms } from '../../tools/programs/programs-words';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { canFinalize, wayAfterFailure } from '../run/outcome';
import { SetupLogLink } from '../run/SetupLogLink';
import { TaskGroupList } from '../run/TaskGroupList';

/** Completion: the outcome, how each group ended, the log, and what Finish is to open. */
export function CompletionPage({ wizard, finalize, onFinalizeChange }: PageProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages.completion;
  const { run } = wizard;
  const wayOn = useWayOn(run);
  if (!run) return null;
  const hasSucceeded = run.status === 'completed';
  return (
    <div className="stages">
      <div className="completion-outcome">
        <StatusIcon status={hasSucceeded ? 'completed' : 'failed'} size={32} />
        <div>
          <h2>{words[hasSucceeded ? 'succeeded' : 'failed'][run.action]}</h2>
          <p>{hasSucceeded ? words.succeededNext : `${words.findCause} ${wayOn}`}</p>
        </div>
      </div>
      <TaskGroupList run={run} label={words.groupsLabel} />
      <p className="wizard-line">
        <SetupLogLink />
        <span>{fill(catalog.wizard.elapsed, { elapsed: formatElapsed(run.elapsed) })}</span>
      </p>
      {canFinalize(run) && (
        <div className="completion-end" data-first-control="">
          <Checkbox label={words.finalize} checked={finalize} onWindow onChange={onFinalizeChange} />
        </div>
      )}
    </div>
  );
}

/** After a failure: how to go on once its cause is cured. */
function useWayOn(run: RunSnapshot | null): string | null {
  const { catalog, fill } = useText();
  const programs = usePrograms();
  const registry = useSnapshot((snapshot) => snapshot.registry);
  if (run?.status !== 'failed') return null;
  return fill(catalog.wizard.pages.completion.failedNext[wayAfterFailure(run.action, registry)], {
    programs: programs.title,
    change: plainLabel(programs.change),
    remove: plainLabel(programs.remove),
  });
}
