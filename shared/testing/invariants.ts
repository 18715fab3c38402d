import type { HostChange } from '../host/change';
import { markedRoles, rolesInState } from '../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../host/server-role';
import type { SessionEvent } from '../session/event';
import type { Session } from '../session/session';
import type { Step } from './moves';

/** Says of each step of a session whether something that always holds still does. */
type Invariant = (start: Session) => (step: Step) => boolean;

/** What holds whatever somebody does. */
const INVARIANTS = {
  'every command makes a revision, and a refused one nothing else': () => isRevision,
  'time never goes back from one fact to the next': () => {
    let last = 0;
    return ({ events }) =>
      events.every((event) => {
        if (!('at' in event)) return true;
        const isLater = event.at >= last;
        last = event.at;
        return isLater;
      });
  },
  'Edge Transport is never planned beside another server role': () => (step) =>
    step.events.every((event) => !isMixedPlan(event)),
  'no run makes Edge Transport complete beside another complete role': () => (step) => {
    const isRunEnded = step.events.some(({ type }) => type === 'role-configuration-completed');
    return !isRunEnded || isMixed(step.before) || !isMixed(step.after);
  },
  'a mark is where, by the events, a run of the role began and neither ended nor was cleared by hand': (
    start,
  ) => {
    const marks = new Set(markedOf(start));
    return ({ after, events }) => {
      foldMarks(marks, events);
      const now = markedOf(after);
      return now.length === marks.size && now.every((role) => marks.has(role));
    };
  },
  'the directory knows only roles that it knew or that a run has registered': (start) => {
    const known = new Set(registeredOf(start));
    return ({ after, events }) => {
      for (const change of events.flatMap(changesOf)) {
        if (change.type === 'server-role-registered') known.add(change.role);
      }
      return registeredOf(after).every((role) => isServerRole(role) && known.has(role));
    };
  },
} satisfies Record<string, Invariant>;

/** Watches a session: the names of the invariants that a step breaks. */
export function watchInvariants(start: Session): (step: Step) => string[] {
  const watches = Object.entries<Invariant>(INVARIANTS).map(([name, watch]) => ({
    name,
    holds: watch(start),
  }));
  return (step) => watches.flatMap(({ name, holds }) => (holds(step) ? [] : [name]));
}

function isRevision({ before, after, events }: Step): boolean {
  if (after.revision !== before.revision + 1) return false;
  if (events[0]?.type !== 'command-refused') return true;
  const parts = Object.keys(after) as (keyof Session)[];
  return events.length === 1 && parts.every((part) => part === 'revision' || after[part] === before[part]);
}

function isMixedPlan(event: SessionEvent): boolean {
  if (event.type !== 'setup-started' && event.type !== 'checks-started') return false;
  if (event.plan.action !== 'Install') return false;
  const planned = event.plan.roles.filter(isServerRole);
  return planned.includes('EdgeTransport') && planned.length > 1;
}

function isMixed({ host }: Session): boolean {
  const there = rolesInState(host.registry, 'installed').filter(isServerRole);
  return there.includes('EdgeTransport') && there.length > 1;
}

function markedOf({ host }: Session): ServerRole[] {
  return markedRoles(host.registry).map(({ role }) => role);
}

function registeredOf({ host }: Session): readonly ServerRole[] {
  const servers = host.directory?.organization?.servers ?? [];
  return servers.find(({ name }) => name === host.name)?.roles ?? [];
}

function changesOf(event: SessionEvent): readonly HostChange[] {
  return 'changes' in event ? event.changes : [];
}

/** Which marks there must be, told by events alone. */
function foldMarks(marks: Set<ServerRole>, events: readonly SessionEvent[]): void {
  for (const event of events) {
    if (event.type === 'watermark-written') marks.add(event.role);
    if (event.type === 'role-configuration-completed') marks.delete(event.role);
    if (changesOf(event).some(({ type }) => type === 'windows-installed')) marks.clear();
    if (event.type === 'host-changed') event.changes.forEach((change) => foldChange(marks, change));
  }
}

function foldChange(marks: Set<ServerRole>, change: HostChange): void {
  if (!('path' in change)) return;
  const row = SERVER_ROLES.find(({ registryKey }) => change.path.endsWith(`\\${registryKey}`));
  if (!row) return;
  const isMark = 'name' in change && change.name === 'Watermark';
  if (change.type === 'registry-key-deleted') marks.delete(row.role);
  if (change.type === 'registry-value-deleted' && isMark) marks.delete(row.role);
  if (change.type === 'registry-value-set' && isMark) marks.add(row.role);
}
