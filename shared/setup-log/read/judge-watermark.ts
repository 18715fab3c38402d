import type { RunDraft } from './run-draft';
import type { Fact, RunOutcome } from './run-facts';

/** The order in which Setup configures roles, under their names in the log. */
const INSTALL_ORDER = [
  'BridgeheadRole',
  'ClientAccessRole',
  'UnifiedMessagingRole',
  'MailboxRole',
  'FrontendTransportRole',
  'CafeRole',
  'GatewayRole',
];

/** Keys of the registry whose names differ from those in the log. */
const KEYS: Readonly<Record<string, string>> = {
  HubTransportRole: 'BridgeheadRole',
  EdgeTransportRole: 'GatewayRole',
};

/** `Install-BridgeheadRole`: a task that configures a role. */
const ROLE_TASK = /^[A-Za-z]+-(\w+Role)$/;

export interface MarkedRole {
  readonly role: Fact<string | null>;
  readonly source: string | null;
}

/** The role that is half-installed when the run ends, and how that is known (setup-log-format.md 2.5). */
export function markedRole(run: RunDraft, outcome: RunOutcome): MarkedRole {
  return ofTask(run, outcome) ?? ofSetting(run, outcome) ?? carriedOver(run, outcome) ?? NONE;
}

const NONE: MarkedRole = { role: { value: null, confidence: 'unknown', line: null }, source: null };

/** A run that stopped in a role's task leaves that role marked, with a reference or cut short. */
function ofTask(run: RunDraft, outcome: RunOutcome): MarkedRole | null {
  const isFailed = outcome === 'task-failed' && run.reference !== null;
  if (!isFailed && outcome !== 'unfinished') return null;
  const task = isFailed ? (run.failedTask ?? run.task) : run.task;
  const role = ROLE_TASK.exec(task?.value ?? '')?.[1];
  if (!task || role === undefined) return null;
  const source = isFailed ? 'failed-role-task' : 'cut-off-role-task';
  return {
    role: { value: role, confidence: 'inferred', line: run.reference?.line ?? task.line },
    source: run.resuming ? `resume-line+${source}` : source,
  };
}

/** The readiness analysis of later products reads the registry's marks aloud. */
function ofSetting({ markedRole: marked }: RunDraft, outcome: RunOutcome): MarkedRole | null {
  if (!marked || outcome === 'completed') return null;
  const role = Object.hasOwn(KEYS, marked.value) ? (KEYS[marked.value] ?? marked.value) : marked.value;
  return { role: { value: role, confidence: 'read', line: marked.line }, source: 'watermarks-setting' };
}

/** The wizard met an unfinished installation: it is the first role that is there, not configured, and on the server object. */
function carriedOver(run: RunDraft, outcome: RunOutcome): MarkedRole | null {
  const page = run.pages.find(({ value }) => value === 'IncompleteInstallationDetectedPage');
  if (!page || outcome === 'completed' || run.said.get('installationMode')?.value !== 'Install') return null;
  const has = (list: string | undefined, role: string) => list?.split(' ').includes(role) ?? false;
  const role = INSTALL_ORDER.find(
    (candidate) =>
      has(run.unpacked?.value, candidate) &&
      !has(run.installed?.value, candidate) &&
      run.rolesOnObject.some(({ value }) => value === candidate),
  );
  if (role === undefined) return null;
  return { role: { value: role, confidence: 'inferred', line: page.line }, source: 'carried-over' };
}
