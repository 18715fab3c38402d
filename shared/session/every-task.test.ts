import { describe, expect, it } from 'vitest';
import { isServerRole, SERVER_ROLES, serverRole, type ServerRole } from '../host/server-role';
import { roleStatus } from '../host/role-status';
import type { Scenario } from '../scenario/schema';
import type { SetupEntry } from '../setup/entry';
import { tasksOfRole } from '../setup/task-groups';
import { drive } from '../testing/drive';
import { completedTasks, cure, withFault } from '../testing/planted-fault';
import { firstServer, serverWith, walkThrough, withComponents, withoutHistory } from '../testing/wizard-walk';

interface Case {
  readonly role: ServerRole;
  readonly on: string;
  readonly scenario: Scenario;
  readonly door: SetupEntry;
}

const INSTALLED = 'installed' as const;

/** A role that joins others on a server of a legacy organization. */
const joining = (role: ServerRole, ...others: readonly ServerRole[]): Case => {
  const before = Object.fromEntries([...others, 'ManagementTools'].map((other) => [other, INSTALLED]));
  const scenario = serverWith(before);
  const on = `beside ${others.join(', ') || 'the tools'}`;
  return { role, on, scenario: withComponents(scenario, 'adam'), door: 'change' };
};

const CASES: readonly Case[] = [
  joining('HubTransport', 'Mailbox'),
  joining('ClientAccess', 'HubTransport'),
  joining('Mailbox', 'HubTransport', 'ClientAccess'),
  joining('UnifiedMessaging', 'HubTransport'),
  joining('EdgeTransport'),
  // The first Mailbox server of an organization makes what later ones find.
  { role: 'Mailbox', on: 'the first server of a forest', scenario: firstServer(), door: 'media' },
  { role: 'ManagementTools', on: 'the first server of a forest', scenario: firstServer(), door: 'media' },
];

/** The role installed where nothing fails. */
const undisturbedRun = ({ role, scenario, door }: Case) => {
  const walk = drive(scenario);
  walkThrough(walk, door, [role]);
  cure(walk);
  return walk;
};

describe.each(CASES)('$role, $on', (row) => {
  const { role, scenario, door } = row;
  const undisturbed = undisturbedRun(row);
  const due = completedTasks(undisturbed.events());

  it('is installed where nothing fails', () => {
    expect(roleStatus(undisturbed.session().host.registry, role).state).toBe('installed');
  });

  it.each(tasksOfRole(role).filter(({ id }) => due.includes(id)))(
    'fails at $name, is resumed there and ends as if nothing had happened',
    ({ id, name }) => {
      const walk = drive(withFault(scenario, name));
      walkThrough(walk, door, [role]);
      expect(roleStatus(walk.session().host.registry, role)).toMatchObject({
        state: 'partially-configured',
        watermark: id,
        action: 'Install',
      });
      const scriptName = `\\Install-${serverRole(role).scriptName}-`;
      const script = walk.session().host.files.findLast(({ path }) => path.includes(scriptName));
      expect(script?.content).toContain(`# [ID = ${id}, `);
      cure(walk);
      const before = walk.events().length;
      walkThrough(walk, door, [role]);
      const again = completedTasks(walk.events().slice(before));
      expect(again).toEqual(due.slice(due.indexOf(id)));
      expect(withoutHistory(walk.session().host)).toEqual(withoutHistory(undisturbed.session().host));
    },
  );
});

describe('the tasks', () => {
  const roles = SERVER_ROLES.map(({ role }) => role);

  it.each(roles)('of %s fail one after another in some case above', (role) => {
    const due = CASES.filter((row) => row.role === role).flatMap((row) =>
      completedTasks(undisturbedRun(row).events()),
    );
    expect(tasksOfRole(role).filter(({ id }) => !due.includes(id))).toEqual([]);
  });

  it.each(roles.filter(isServerRole))(
    'of %s are eight at least, and each leaves what a tool can show, more than registry values',
    (role) => {
      const alone: Case[] = [
        joining(role),
        { role, on: '', scenario: withComponents(firstServer(), 'adam'), door: 'media' },
      ];
      const left = new Map<string, string[]>();
      for (const event of alone.flatMap((row) => undisturbedRun(row).events())) {
        if (event.type !== 'task-completed') continue;
        const kinds = event.changes.map(({ type }) => type);
        left.set(event.task, [...(left.get(event.task) ?? []), ...kinds]);
      }
      const tasks = tasksOfRole(role);
      const effects = tasks.flatMap(({ id }) => left.get(id) ?? []);
      expect(tasks.length).toBeGreaterThanOrEqual(8);
      expect(tasks.filter(({ id }) => (left.get(id) ?? []).length === 0)).toEqual([]);
      expect(effects.some((kind) => !kind.startsWith('registry-'))).toBe(true);
    },
  );
});
