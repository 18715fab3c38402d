import type { UnattendedLine } from '../../../command-line/unattended-line';
import type { ServerRole } from '../../../host/server-role';
import type { SetupPlan } from '../../../setup/plan/plan';
import type { SessionEvent } from '../../event';
import type { Session } from '../../session';
import { printed } from '../prompt';

/** The session with what unattended Setup prints of an event, in the order of the transcript (domain.md 3.5, S4). */
export function printUnattended(session: Session, event: SessionEvent): Session {
  const lines = linesOf(session, event);
  if (lines.length === 0) return session;
  const outputs = lines.map((line) => ({ kind: 'setup', line }) as const);
  return { ...session, prompt: printed(session.prompt, outputs) };
}

function linesOf(session: Session, event: SessionEvent): UnattendedLine[] {
  if (event.type === 'unattended-setup-started') return openingLines(event.plan);
  if (!session.unattended) return [];
  switch (event.type) {
    case 'check-group-finished': {
      const failed = event.findings.some(({ severity }) => severity === 'error');
      return [
        {
          type: 'step',
          step: { kind: 'check', group: event.group },
          outcome: failed ? 'failed' : 'completed',
        },
        ...event.findings.map(
          ({ rule, severity, params }) => ({ type: 'finding', finding: { rule, severity, params } }) as const,
        ),
      ];
    }
    case 'setup-started':
      return [{ type: 'configuring' }];
    case 'task-group-completed':
      return [{ type: 'step', step: { kind: 'work', group: event.group }, outcome: 'completed' }];
    case 'task-failed':
      return [
        { type: 'step', step: { kind: 'work', group: event.group }, outcome: 'failed' },
        { type: 'failure', failure: event.failure },
      ];
    case 'setup-finished':
      return event.outcome === 'completed' ? [{ type: 'succeeded' }] : [{ type: 'incomplete' }];
    case 'unattended-setup-ended':
      return event.exitCode === 1 && !session.run ? [{ type: 'incomplete' }] : [];
    default:
      return [];
  }
}

/** Up to the first check. Setup copies its own files first where they come over the network (S4, S7). */
function openingLines({ job, action, roles, options }: SetupPlan): UnattendedLine[] {
  const isNetwork = options.sourceDir?.startsWith('\\\\') ?? false;
  return [
    { type: 'welcome' },
    { type: 'preparing' },
    ...(isNetwork
      ? [{ type: 'step', step: { kind: 'copying-setup-files' }, outcome: 'completed' } as const]
      : []),
    ...(job.kind === 'roles' ? [{ type: 'roles', action, roles: listed(roles) } as const] : []),
    { type: 'checking' },
  ];
}

/** In the order of the transcript (S4). */
const LISTED: readonly ServerRole[] = [
  'HubTransport',
  'ClientAccess',
  'UnifiedMessaging',
  'Mailbox',
  'EdgeTransport',
  'ManagementTools',
];

function listed(roles: readonly ServerRole[]): ServerRole[] {
  return LISTED.filter((role) => roles.includes(role));
}
