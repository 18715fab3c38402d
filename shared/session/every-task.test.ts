import { describe, expect, it } from 'vitest';
import type { ServerRole } from '../host/server-role';
import { roleStatus } from '../host/role-status';
import type { Scenario } from '../scenario/schema';
import { findTask, groupsOf, tasksOfRole } from '../setup/task-groups';
import { drive, type Drive } from '../testing/drive';
import type { RoleState } from '../testing/make-host';
import { readScenario } from '../testing/read-scenario';
import { serverWith, walkThrough, withoutHistory } from '../testing/wizard-walk';
import type { SessionEvent } from './event';

interface Case {
  readonly role: ServerRole;
  /** What the server has before. */
  readonly before: Partial<Record<ServerRole, RoleState>>;
}

const INSTALLED = 'installed' as const;
const CASES: readonly Case[] = [
  { role: 'HubTransport', before: { Mailbox: INSTALLED, ManagementTools: INSTALLED } },
  { role: 'ClientAccess', before: { HubTransport: INSTALLED, ManagementTools: INSTALLED } },
  {
    role: 'Mailbox',
    before: { HubTransport: INSTALLED, ClientAccess: INSTALLED, ManagementTools: INSTALLED },
  },
  { role: 'UnifiedMessaging', before: { HubTransport: INSTALLED, ManagementTools: INSTALLED } },
  { role: 'EdgeTransport', before: { ManagementTools: INSTALLED } },
];

const scenarioOf = ({ role, before }: Case): Scenario => {
  const scenario = serverWith(before);
  const { host } = scenario;
  if (role !== 'EdgeTransport') return scenario;
  const components = [...host.windows.components, 'adam' as const];
  return { ...scenario, host: { ...host, windows: { ...host.windows, components } } };
};

const CURE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Cure';

const withFault = (scenario: Scenario, task: string): Scenario => ({
  ...scenario,
  faults: [
    {
      task,
      until: { kind: 'registry-value', path: CURE, name: 'cured', data: '1' },
      failure: 'planted',
      params: {},
    },
  ],
});

/** Takes the planted fault away. */
function cure(walk: Drive): void {
  const value = { type: 'REG_SZ', data: '1' } as const;
  walk.pass(
    { type: 'create-registry-key', path: CURE },
    { type: 'set-registry-value', path: CURE, name: 'cured', value },
  );
}

const completed = (events: readonly SessionEvent[]) =>
  events.flatMap((event) => (event.type === 'task-completed' ? [event.task] : []));

describe('the groups of the whole server', () => {
  const fresh = (task?: string) => {
    const scenario = readScenario('interrupted-first-installation');
    const untouched = {
      ...readScenario('fresh-server'),
      host: { ...readScenario('fresh-server').host, windows: scenario.host.windows },
    };
    return task === undefined ? untouched : withFault(untouched, task);
  };
  const roles: readonly ServerRole[] = ['HubTransport'];
  const undisturbed = drive(fresh());
  walkThrough(undisturbed, 'media', roles);
  cure(undisturbed);
  const names = ['organization-preparation', 'copy-files', 'ManagementTools'].flatMap((id) =>
    (groupsOf('Install').find((group) => group.id === id)?.tasks ?? []).map((task) => task.name),
  );
  const due = completed(undisturbed.events()).map((id) => findTask(id)?.name ?? '');

  it.each(names.filter((name) => due.includes(name)))(
    'fail at %s, are begun again and end as if nothing had happened',
    (name) => {
      const walk = drive(fresh(name));
      walkThrough(walk, 'media', roles);
      expect(walk.events().findLast((event) => event.type === 'setup-finished')).toMatchObject({
        outcome: 'failed',
      });
      cure(walk);
      walkThrough(walk, 'media', roles);
      expect(withoutHistory(walk.session().host)).toEqual(withoutHistory(undisturbed.session().host));
    },
  );
});

describe.each(CASES)('$role', (row) => {
  const { role } = row;
  const scenario = scenarioOf(row);
  const undisturbed = drive(scenario);
  walkThrough(undisturbed, 'change', [role]);
  cure(undisturbed);
  const due = completed(undisturbed.events());

  it('is installed where nothing fails', () => {
    expect(roleStatus(undisturbed.session().host.registry, role).state).toBe('installed');
  });

  it.each(tasksOfRole(role).filter(({ id }) => due.includes(id)))(
    'fails at $name, is resumed there and ends as if nothing had happened',
    ({ id, name }) => {
      const walk = drive(withFault(scenario, name));
      walkThrough(walk, 'change', [role]);
      expect(roleStatus(walk.session().host.registry, role)).toMatchObject({
        state: 'partially-configured',
        watermark: id,
        action: 'Install',
      });
      const script = walk.session().host.files.findLast(({ path }) => path.endsWith('.ps1'));
      expect(script?.content).toContain(`# [ID = ${id}, `);
      cure(walk);
      const before = walk.events().length;
      walkThrough(walk, 'change', [role]);
      const again = completed(walk.events().slice(before));
      const done = due.slice(0, due.indexOf(id));
      expect(again.filter((task) => done.includes(task))).toEqual([]);
      expect(again[0]).toBe(id);
      expect(withoutHistory(walk.session().host)).toEqual(withoutHistory(undisturbed.session().host));
    },
  );

  it('has tasks each of which leaves something that a tool can show', () => {
    const walk = drive(scenario);
    walkThrough(walk, 'change', [role]);
    const idle = walk
      .events()
      .flatMap((event) => (event.type === 'task-completed' && event.changes.length === 0 ? [event.task] : []))
      .map((id) => findTask(id)?.name);
    // Services that another role has brought already, and the connector where there is no legacy organization.
    expect(idle.filter((name) => !/ADTopologyService$/.test(name ?? ''))).toEqual([]);
  });
});
