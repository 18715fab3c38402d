import { isCheckTask } from './check-tasks';
import type { LineHandler, LineHandlers } from './line-handler';
import { keep, kept, type RunDraft } from '../run-draft';

const beginning: LineHandler = (run, { task = '' }, { level, line }) => {
  if (level > 1) {
    run.innerCmdlet = kept(task);
    return;
  }
  if (level === 0) return;
  run.task = { value: kept(task), line };
  run.taskError = null;
  run.innerCmdlet = null;
  // Checks that are run again, by Retry, begin their findings anew.
  if (isCheckTask(task)) {
    run.checkTask = run.task;
    run.findings = [];
    run.hasResultBlock = false;
  }
};

const ending: LineHandler = (run, { task = '' }, { level, line }) => {
  // An extract may hold the end of a cmdlet alone.
  if (level > 1) run.innerCmdlet = kept(task);
  if (level !== 1) return;
  if (run.awaitsEnd || (run.reference === null && run.taskError !== null)) {
    run.failedTask = { value: kept(task), line };
    run.awaitsEnd = false;
  } else keep(run.finishedTasks, { value: kept(task), line });
  run.task = null;
};

const taskError: LineHandler = (run, { message }, { line }) => {
  const own = message === undefined ? null : { text: kept(message.replace(/"\.?$/, '')), line };
  run.block = { line, message: own };
  run.firstError ??= own;
  run.taskError ??= own;
};

/** An error as thrown or summarised; the script that puts a server back after failed checks tells its own. */
const error: LineHandler = (run, { message = '' }, { level, line }) => {
  if (run.restoring !== null) return;
  const said = { text: kept(message), line };
  run.firstError ??= said;
  if (level === 0) return;
  if (level === 1 && run.block?.message === null) run.block.message = said;
  run.taskError ??= said;
};

const reference: LineHandler = (run, { id = '' }, { line }) => {
  run.reference = {
    id: kept(id),
    line,
    message: run.block?.message ?? run.taskError,
    component: run.component,
    innerCmdlet: run.innerCmdlet,
  };
  run.failedTask = null;
  run.awaitsEnd = true;
};

/** Lines of tasks and of their failures. */
export const FAILURE_HANDLERS: LineHandlers = {
  beginning,
  ending,
  willRun: (run, { task = '' }, { line }) => {
    run.task = { value: kept(task), line };
    run.component = null;
  },
  component: (run, { component = '', text = '' }) => {
    run.component = { display: kept(component), text: kept(text) };
  },
  resuming: (run, { action = '', id = '' }, { line }) => {
    run.resuming = { action: kept(action), id: kept(id), line };
  },
  taskError,
  taskErrorLater: (run, _values, place) => taskError(run, {}, place),
  error,
  noDirectory: (run, values, place) => error(run, values, place),
  ignored: forgetErrors,
  reference,
  stopping: (run, _values, { line }) => (run.stopped = line),
  restoring: (run, _values, { line }) => (run.restoring = line),
};

/** What a step that does not matter said is no failure of the run. */
function forgetErrors(run: RunDraft): void {
  run.block = null;
  run.taskError = null;
  run.reference = null;
  run.awaitsEnd = false;
}
