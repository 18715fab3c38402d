import type { Catalog } from '../../../shared/i18n/catalog';
import { formatElapsed } from '../../../shared/i18n/fill';
import type { RunSnapshot, TaskGroupSnapshot } from '../../../shared/session/snapshot/snapshot';
import { ProgressBar } from '../../controls/ProgressBar';
import { StatusIcon } from '../../icons/StatusIcon';
import { useText } from '../../use-text';

/** The task groups of a run with state, time, and what is at work or has failed in them; a keyboard scrolls them too. */
export function TaskGroupList({ run, label }: { readonly run: RunSnapshot; readonly label: string }) {
  return (
    <ul className="wizard-scroll" aria-label={label} tabIndex={0}>
      {run.groups.map((group) => (
        <TaskGroupItem key={group.id} group={group} />
      ))}
    </ul>
  );
}

function TaskGroupItem({ group }: { readonly group: TaskGroupSnapshot }) {
  const { catalog } = useText();
  const { id, status, elapsed } = group;
  const hasTime = status !== 'pending' && status !== 'cancelled';
  return (
    <li className="stage">
      <div className="stage-head">
        <StatusIcon status={status} size={16} />
        <span className="name">{catalog.setup.taskGroups[id]}</span>
        <span className="state">
          {catalog.setup.stageStatus[status]}
          {hasTime && ` · ${formatElapsed(elapsed)}`}
        </span>
      </div>
      <TaskGroupBody group={group} />
    </li>
  );
}

function TaskGroupBody({ group }: { readonly group: TaskGroupSnapshot }) {
  const { catalog, fill } = useText();
  const { id, status, progress, task, failure } = group;
  if (status === 'running') {
    return (
      <div className="stage-body">
        <ProgressBar label={catalog.setup.taskGroups[id]} value={progress} />
        {task !== null && <p className="task">{fill(catalog.wizard.pages.progress.currentTask, { task })}</p>}
      </div>
    );
  }
  if (status !== 'failed') return null;
  return (
    <div className="stage-body failure">
      {failure && (
        <p>
          <strong className="severity error">
            {fill(catalog.wizard.pages['readiness-checks'].severity, {
              severity: catalog.readiness.severity.error,
            })}
          </strong>{' '}
          {fill(failureSentence(catalog, failure.code), failure.params)}
        </p>
      )}
      {task !== null && <p className="task">{fill(catalog.wizard.pages.completion.failedTask, { task })}</p>}
    </div>
  );
}

/** The sentence of a failure; its code where the catalog has none. */
function failureSentence(catalog: Catalog, code: string): string {
  const sentences: Readonly<Record<string, string>> = catalog.setup.failures;
  return Object.hasOwn(sentences, code) ? (sentences[code] ?? code) : code;
}
