import { printPlan } from '../../command-line/print-plan';
import { roleKeyPath } from '../../host/role-status';
import type { RuleId } from '../../readiness/rules/rules';
import type { RunFacts } from '../../setup-log/read/run-facts';
import type { Rehearsal } from '../server/rehearsal';
import type { RiskCode, WayId } from '../way-out';
import type { PathWriter } from './path-writer';
import { hasMergedRoles, RealLines } from './real-lines';
import { liftCause, walkWizard } from './walk-wizard';

/** What a way out starts from. */
export interface WayContext {
  readonly rehearsal: Rehearsal;
  readonly facts: RunFacts | null;
}

/** A way out: when it applies, what it is on the real server, what may go wrong, and how it is rehearsed. */
export interface WayOut {
  readonly id: WayId;
  readonly applies: (context: WayContext) => boolean;
  readonly lines: (context: WayContext, lines: RealLines) => readonly string[];
  readonly risks: (context: WayContext) => readonly RiskCode[];
  /** Whether it is a first step that leaves a mark in place. */
  readonly isFirstStep?: boolean;
  /** Goes the way on the rebuilt server, with pictures; the cause of the failure is lifted before. */
  readonly write: (path: PathWriter, context: WayContext) => void;
}

const PREPARATION_RULES: ReadonlySet<RuleId> = new Set([
  'SchemaUpdateRequired',
  'GlobalUpdateRequired',
  'AdUpdateRequired',
  'DomainPrepRequired',
  'LocalDomainPrep',
]);

const hasMark = ({ rehearsal }: WayContext) => rehearsal.state.marked !== null;
const isPreparation = ({ rehearsal }: WayContext) => rehearsal.plan.job.kind === 'prepare';
const isUpgrade = ({ rehearsal }: WayContext) => rehearsal.state.marked?.action === 'BuildToBuildUpgrade';
const markAction = ({ rehearsal }: WayContext) => rehearsal.state.marked?.action ?? null;

/** The ways out in the order in which they are advised (domain.md 4.5). */
export const WAYS: readonly WayOut[] = [
  {
    id: 'cure-findings',
    applies: ({ rehearsal, facts }) =>
      facts?.outcome.value === 'prereq-failed' && rehearsal.findings.length > 0,
    lines: ({ rehearsal: { state } }, lines) => lines.asBefore(state),
    risks: () => ['replication-delay'],
    write: runAsBefore,
  },
  {
    id: 'prepare-directory',
    applies: (context) =>
      context.facts?.outcome.value !== 'completed' && (needsPreparation(context) || isPreparation(context)),
    lines: (context, lines) => preparationLines(context, lines),
    risks: () => ['schema-not-undone', 'replication-delay'],
    isFirstStep: true,
    write: prepareDirectory,
  },
  {
    id: 'resume-in-wizard',
    applies: (context) =>
      hasMark(context) && markAction(context) !== 'Uninstall' && markAction(context) !== 'DisasterRecovery',
    lines: () => [],
    risks: (context) => [
      'cause-remains',
      ...(markAction(context) === 'Install' ? (['only-failed-role'] as const) : []),
    ],
    write: (path, { rehearsal: { state } }) =>
      walkWizard(path, { kind: 'install', roles: state.marked ? [state.marked.role] : [] }),
  },
  {
    id: 'resume-at-prompt',
    applies: hasMark,
    lines: ({ rehearsal: { state } }, lines) => (state.marked ? lines.forMarked(state.marked) : []),
    risks: () => ['only-failed-role', 'same-action', 'same-media', 'cause-remains'],
    write: resumeAtPrompt,
  },
  {
    id: 'remove-role',
    // Where one role is the whole server, it is not given up for an upgrade that failed.
    applies: (context) =>
      hasMark(context) &&
      markAction(context) !== 'Uninstall' &&
      !(isUpgrade(context) && hasMergedRoles(context.rehearsal.state.product)),
    lines: ({ rehearsal: { state } }, lines) => (state.marked ? lines.remove(state.marked) : []),
    risks: ({ rehearsal: { state } }) => [
      'removal-may-be-refused',
      hasMergedRoles(state.product) ? 'whole-role' : 'role-data-lost',
    ],
    write: removeRole,
  },
  {
    id: 'delete-marks',
    applies: hasMark,
    lines: ({ rehearsal: { state } }, lines) => {
      const deletion = state.marked ? lines.deleteMarks(state.marked.logId) : [];
      return state.marked && deletion.length > 0 ? [...deletion, ...lines.forMarked(state.marked)] : [];
    },
    risks: () => ['backup-first', 'support-warns', 'steps-repeated', 'cause-remains'],
    write: deleteMarks,
  },
  {
    id: 'run-again',
    applies: (context) =>
      context.facts?.outcome.value === 'task-failed' && !hasMark(context) && !isPreparation(context),
    lines: ({ rehearsal: { state } }, lines) => lines.asBefore(state),
    risks: () => ['cause-remains', 'same-media'],
    write: runAsBefore,
  },
];

function needsPreparation({ rehearsal: { state, findings } }: WayContext): boolean {
  const { schema, organization, domain } = state.preparation;
  return !(schema && organization && domain) || findings.some(({ rule }) => PREPARATION_RULES.has(rule));
}

/** The preparations that a run asked for, or that are missing for it. */
function preparationLines({ facts, rehearsal }: WayContext, lines: RealLines): string[] {
  const met = new Set(rehearsal.findings.map(({ rule }) => rule));
  const mode = facts?.mode.value;
  const { schema, organization, domain } = rehearsal.state.preparation;
  const isSchema = !schema || met.has('SchemaUpdateRequired') || mode === 'PrepareSchema';
  const isForest =
    !organization || met.has('GlobalUpdateRequired') || met.has('AdUpdateRequired') || mode === 'PrepareAD';
  const isDomain =
    !domain || mode === 'PrepareDomain' || met.has('DomainPrepRequired') || met.has('LocalDomainPrep');
  return [
    ...(isSchema ? lines.prepare('PrepareSchema') : []),
    ...(isForest ? lines.prepare('PrepareAD') : []),
    ...(isDomain ? lines.prepare('PrepareDomain') : []),
  ];
}

/** Setup with the customer's choices: at the prompt, or in the wizard where it was used. */
function runAsBefore(path: PathWriter, context: WayContext): void {
  const { plan } = context.rehearsal;
  if (context.facts?.interface.value === 'gui' && plan.job.kind === 'roles' && plan.action !== 'Uninstall')
    walkWizard(path, { kind: 'install', roles: plan.roles });
  else enterUntilDone(path, printPlan(plan));
}

/** The role is removed; after an upgrade the others are upgraded, and it is installed again (domain.md 12, case 13). */
function removeRole(path: PathWriter, context: WayContext): void {
  const { marked } = context.rehearsal.state;
  if (!marked) return;
  walkWizard(path, { kind: 'remove', roles: [marked.role] });
  if (!isUpgrade(context)) return;
  enterUntilDone(path, '/mode:Upgrade');
  enterUntilDone(path, `/mode:Install /roles:${marked.role}`);
}

function resumeAtPrompt(path: PathWriter, { rehearsal: { state } }: WayContext): void {
  if (!state.marked) return;
  const { action, role } = state.marked;
  const mode =
    action === 'BuildToBuildUpgrade'
      ? '/mode:Upgrade'
      : action === 'DisasterRecovery'
        ? '/mode:RecoverServer'
        : `/mode:${action} /roles:${role}`;
  enterUntilDone(path, mode);
}

function prepareDirectory(path: PathWriter, context: WayContext): void {
  const switches = preparationLines(context, new RealLines('2007', null)).map((line) =>
    line.replace(/^\S+ /, ''),
  );
  for (const line of switches) enterUntilDone(path, line);
}

function deleteMarks(path: PathWriter, context: WayContext): void {
  const { marked } = context.rehearsal.state;
  if (!marked) return;
  const key = roleKeyPath(marked.role);
  path.show('registry-editor', key);
  path.shot('registry-marks', ['registry-value:Watermark', 'registry-value:Action']);
  path.do({ type: 'delete-registry-value', path: key, name: 'Watermark' }, true);
  path.do({ type: 'delete-registry-value', path: key, name: 'Action' }, true);
  path.shot('registry-clean');
  path.close('registry-editor');
  resumeAtPrompt(path, context);
}

/** Enters Setup's line; where the checks find errors their causes are lifted, and it is entered once more. */
function enterUntilDone(path: PathWriter, switches: string): void {
  const line = `D:\\Setup.com ${switches}`;
  path.show('prompt');
  path.shot('prompt-line', ['prompt:line']);
  path.do({ type: 'enter-line', line }, true);
  path.settle();
  const { errors } = path;
  if (errors.length > 0) {
    path.shot('prompt-found');
    for (const rule of errors) liftCause(path, rule);
    path.do({ type: 'enter-line', line }, true);
    path.settle();
  }
  path.shot('prompt-done');
  path.close('prompt');
}
