import type { Evidence } from '../../host/evidence';
import type { ServerRole } from '../../host/server-role';
import type { SetupTask } from '../../setup/task';
import { tasksOfRole } from '../../setup/task-groups';
import type { SetupAction } from '../../host/role-status';
import type { RunFacts } from '../../setup-log/read/run-facts';

/** The 2007 task that a step of a later product comes nearest to. */
interface NearestTask {
  /** How its reference begins, or the whole of a reference that is a number. */
  readonly reference: string;
  readonly task: string;
  readonly evidence: Evidence;
}

/** Steps of the samples (setup-log-format.md 2.3), each with what does the same in 2007. */
const NEAREST_TASKS: readonly NearestTask[] = [
  nearest('AllADRolesCommonServiceControl', 'start-ADTopologyService'),
  nearest('BridgeheadLocalServiceControl', 'start-TransportService'),
  nearest('BridgeheadComponent', 'set-TransportConfiguration'),
  nearest('SearchFoundationComponent', 'start-TransportLogSearchService'),
  nearest('CafeComponent', 'new-ActiveSyncVirtualDirectory'),
  nearest('ClientAccessOwaComponent', 'new-OwaVirtualDirectory'),
  nearest('ClientAccessComponent', 'new-WebServicesVirtualDirectory'),
  nearest('MailboxServiceControlLast', 'start-InformationStoreService'),
  nearest('UnifiedMessagingComponent', 'install-UMService'),
  nearest('UmLanguagePackComponent', 'install-UMLanguagePack'),
  nearest('ADSchemaComponent', 'import-SchemaFiles'),
  nearest('CommonGlobalConfig', 'install-ExchangeOrganization'),
  nearest('443949901', 'set-ExchangeOrganizationPermissions'),
  nearest('DomainGlobalConfig', 'initialize-DomainPermissions'),
  nearest('AllRolesPreFileCopyComponent', 'copy-SetupFiles'),
];

/** Tasks of Setup as a whole, by the name of the task that failed. */
const TASKS_OF_SETUP: Readonly<Record<string, string>> = {
  'install-msipackage': 'install-msipackage',
  'start-prefilecopy': 'copy-SetupFiles',
  'install-exchangeorganization': 'install-ExchangeOrganization',
};

function nearest(reference: string, task: string): NearestTask {
  return { reference, task, evidence: 'decision' };
}

/** The task of ours in which a run failed, and whether it is the very one that the log names. */
export interface FoundTask {
  readonly task: string;
  readonly isExact: boolean;
}

/**
 * The task of ours that a failed run stopped in: the one of that id or name, else the nearest by its reference, else the
 * middle one of the role. Null where the run did not fail in a task.
 */
export function failedTask(facts: RunFacts, role: ServerRole | null, action: SetupAction): FoundTask | null {
  if (facts.outcome.value !== 'task-failed' && role === null) return null;
  const tasks = role ? tasksOfRole(role, action) : [];
  const found = taskOfStep(
    { id: facts.errorReferenceId.value ?? '', name: facts.failedStep.value.lastInnerCmdlet },
    tasks,
  );
  if (found) return found;
  const ofSetup = TASKS_OF_SETUP[facts.failedTask.value?.toLowerCase() ?? ''];
  return ofSetup === undefined ? null : { task: ofSetup, isExact: false };
}

/** The task of a marked role that a watermark names, or the nearest to it; null for a role without tasks. */
export function markedTask(watermark: string, role: ServerRole, action: SetupAction): FoundTask | null {
  return taskOfStep({ id: watermark, name: null }, tasksOfRole(role, action));
}

/** Among `tasks` the one of that id or name, else the nearest, else the middle one; without tasks the nearest of all. */
function taskOfStep(
  { id, name }: { readonly id: string; readonly name: string | null },
  tasks: readonly SetupTask[],
): FoundTask | null {
  const exact = tasks.find((task) => task.id === id) ?? tasks.find((task) => task.name === name);
  if (exact) return { task: exact.name, isExact: true };
  const known = NEAREST_TASKS.find(({ reference }) => id === reference || id.startsWith(`${reference}___`));
  if (known && (tasks.length === 0 || tasks.some((task) => task.name === known.task)))
    return { task: known.task, isExact: false };
  const middle = tasks[Math.floor(tasks.length / 2)];
  return middle ? { task: middle.name, isExact: false } : null;
}
