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
import { SameByPrompt } from '../run/SameByPrompt';
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
          <p>{hasSucceeded ? words.succeededNext : wayOn}</p>
        </div>
      </div>
      <TaskGroupList run={run} label={words.groupsLabel} />
      <p className="wizard-line">
        <SetupLogLink />
        <span>{fill(catalog.wizard.elapsed, { elapsed: formatElapsed(run.elapsed) })}</span>
      </p>
      <SameByPrompt line={run.commandLine} />
      {canFinalize(run) && (
        <div className="completion-end" data-first-control="">
          <Checkbox label={words.finalize} checked={finalize} onWindow onChange={onFinalizeChange} />
        </div>
      )}
    </div>
  );
}

/** After a failure: to cure its cause, and how to go on then. */
function useWayOn(run: RunSnapshot | null): string | null {
  const { catalog, fill } = useText();
  const programs = usePrograms();
  const registry = useSnapshot((snapshot) => snapshot.registry);
  if (run?.status !== 'failed') return null;
  const words = catalog.wizard.pages.completion;
  const way = wayAfterFailure(run, registry);
  const wayOn = fill(words.failedNext[way], {
    programs: programs.title,
    change: plainLabel(programs.change),
    remove: plainLabel(programs.remove),
  });
  return way === 'already-exists' ? wayOn : `${words.findCause} ${wayOn}`;
}
