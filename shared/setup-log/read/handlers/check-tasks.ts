import type { Evidence } from '../../../host/evidence';

interface CheckTask {
  readonly name: string;
  readonly evidence: Evidence;
}

/** The tasks that run the readiness checks: of 2007 ("Phases of Exchange 2007 setup", S7), of 2010 and later (the samples). */
const CHECK_TASKS: readonly CheckTask[] = [
  { name: 'test-setuphealth', evidence: 'documented' },
  { name: 'test-setupprerequisites', evidence: 'documented' },
];

/** What a task of later products is called where the log does not name it. */
export const CHECK_TASK_LATER = 'test-SetupPrerequisites';

/** The roles that a check task was given: `test-SetupPrerequisites ... -Roles 'Bridgehead','ClientAccess' ...` */
const CHECKED_ROLES = /^[\w-]{1,40}\b[^\n]*?-Roles ((?:'\w{1,40}',?){1,20})/i;

/** Whether a task runs the readiness checks. `task`: its name, or the whole of its line. */
export function isCheckTask(task: string): boolean {
  const [name = ''] = task.split(' ', 1);
  return CHECK_TASKS.some((known) => known.name === name.toLowerCase());
}

/** The roles that the line of a check task names, divided by blanks; undefined where it is another task's or names none. */
export function checkedRoles(task: string): string | undefined {
  if (!isCheckTask(task)) return undefined;
  return CHECKED_ROLES.exec(task)?.[1]?.replace(/[',]+/g, ' ').trim();
}
