import { formatElapsed } from '../../../shared/i18n/fill';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { TaskGroupList } from '../run/TaskGroupList';

/** Progress: the task groups, the one at work with its bar and task, and the time so far. */
export function ProgressPage({ wizard }: PageProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages.progress;
  const { run } = wizard;
  if (!run) return null;
  return (
    <div className="stages">
      <p className="wizard-line">
        <span aria-live="polite">
          {run.status === 'running' ? words.running[run.action] : words[run.status]}
        </span>
        <span>{fill(catalog.wizard.elapsed, { elapsed: formatElapsed(run.elapsed) })}</span>
      </p>
      <TaskGroupList run={run} label={words.groupsLabel} />
    </div>
  );
}
