import type { RunDraft } from '../run-draft';
import type { Fact, RunFacts, RunOutcome } from '../run-facts';

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
const ROLE_TASK = /^[A-Za-z]+-(\w+Role)$/i;

/** The rule that a marked role breaks. */
const MARK_RULE = 'InstallWatermark';

export interface MarkedRole {
  readonly role: Fact<string | null>;
  readonly source: string | null;
}

/** The role that is half-installed when the run ends, and how that is known (setup-log-format.md 2.5). */
export function markedRole(run: RunDraft, outcome: RunOutcome): MarkedRole {
  return ofTask(run, outcome) ?? ofSetting(run, outcome) ?? carriedOver(run, outcome) ?? NO_MARK;
}

export const NO_MARK: MarkedRole = { role: { value: null, confidence: 'unknown', line: null }, source: null };

/**
 * A run that was stopped by a mark and does not say whose: it is the one that a run before it in the file has left.
 * `before`: what that was.
 */
export function carriedMark(facts: RunFacts, before: MarkedRole): MarkedRole {
  const { watermarkRole: role, watermarkSource: source, prereqFailures } = facts;
  if (role.value !== null) return { role, source };
  const finding = prereqFailures.value.find(({ ruleId }) => ruleId === MARK_RULE);
  if (!finding || before.role.value === null) return NO_MARK;
  return { role: { ...before.role, confidence: 'inferred', line: finding.line }, source: 'earlier-run' };
}

/** What a run leaves marked, by what was marked before it. */
export function markAfter(
  { outcome, mode, watermarkRole: role, watermarkSource: source }: RunFacts,
  before: MarkedRole,
): MarkedRole {
  // A preparation touches no role.
  if (mode.value?.startsWith('Prepare')) return before;
  if (outcome.value === 'completed') return NO_MARK;
  return role.value === null ? before : { role, source };
}

/** A run that stopped in a role's task leaves that role marked, with a reference or cut short. */
function ofTask(run: RunDraft, outcome: RunOutcome): MarkedRole | null {
  const isFailed = outcome === 'task-failed' && run.reference !== null;
  if (!isFailed && outcome !== 'unfinished') return null;
  const task = isFailed ? (run.failedTask ?? run.task) : run.task;
  const named = ROLE_TASK.exec(task?.value ?? '')?.[1];
  if (!task || named === undefined) return null;
  const role = INSTALL_ORDER.find((known) => known.toLowerCase() === named.toLowerCase()) ?? named;
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
