import { plainLabel } from '../../controls/access-label';
import { useText } from '../../use-text';
import type { ConsoleAction, ConsoleTask } from './console-actions';

export interface ActionsPaneProps {
  readonly groups: readonly { readonly title: string; readonly actions: readonly ConsoleAction[] }[];
  readonly onRun: (task: ConsoleTask) => void;
}

/** What can be done with the place of the tree and with the selected line, as links at the right. */
export function ActionsPane({ groups, onRun }: ActionsPaneProps) {
  const words = useText().catalog.tools.console;
  return (
    <section className="actions-pane" aria-label={words.actionsPane}>
      <h2>{words.actionsPane}</h2>
      {groups
        .filter(({ actions }) => actions.length > 0)
        .map(({ title, actions }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul>
              {actions.map((action) => (
                <li key={action.task.kind}>
                  <ActionLink action={action} onRun={onRun} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

interface ActionLinkProps {
  readonly action: ConsoleAction;
  readonly onRun: (task: ConsoleTask) => void;
}

function ActionLink({ action: { task, label, reason }, onRun }: ActionLinkProps) {
  const name = plainLabel(label);
  return (
    <button
      type="button"
      className="action-link"
      aria-label={name}
      aria-description={reason}
      title={reason}
      disabled={reason !== undefined}
      onClick={() => onRun(task)}
    >
      {name}
      {task.kind !== 'retry-queue' && '...'}
    </button>
  );
}
