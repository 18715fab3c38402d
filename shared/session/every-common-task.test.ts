import { describe, expect, it } from 'vitest';
import type { ServerRole } from '../host/server-role';
import { findTask, groupsOf } from '../setup/task-groups';
import { drive } from '../testing/drive';
import { completedTasks, cure, withFault } from '../testing/planted-fault';
import { firstServer, walkThrough, withComponents, withoutHistory } from '../testing/wizard-walk';

const COMMON = ['organization-preparation', 'copy-files'];

/** Edge Transport stands alone on a server; all others together have the rest of the common tasks. */
const CASES: readonly { readonly roles: readonly ServerRole[] }[] = [
  { roles: ['HubTransport', 'ClientAccess', 'UnifiedMessaging', 'Mailbox'] },
  { roles: ['EdgeTransport'] },
];

const commonNames = COMMON.flatMap((id) =>
  (groupsOf('Install').find((group) => group.id === id)?.tasks ?? []).map(({ name }) => name),
);

/**
 * These have no mark, and nothing on the host says that they are done: each opens the work of the tasks named here, and
 * is done again with them. All others are done once.
 */
const DONE_AGAIN_BEFORE: Readonly<Record<string, readonly string[]>> = {
  'import-SchemaFiles': ['install-ExchangeSchema'],
  'set-ExchangeOrganizationPermissions': ['initialize-DomainPermissions'],
  'install-msipackage': commonNames.filter((name) => name.startsWith('copy-')),
};

const nameOf = (id: string) => findTask(id)?.name ?? id;
const scenario = withComponents(firstServer(), 'adam');

const undisturbedRun = (roles: readonly ServerRole[]) => {
  const walk = drive(scenario);
  walkThrough(walk, 'media', roles);
  cure(walk);
  return walk;
};

describe.each(CASES)('what $roles have in common', ({ roles }) => {
  const undisturbed = undisturbedRun(roles);
  const due = completedTasks(undisturbed.events()).map(nameOf);

  it.each(commonNames.filter((name) => due.includes(name)))(
    'fails at %s, does nothing twice that the host tells is done, and ends as if nothing had happened',
    (failing) => {
      const walk = drive(withFault(scenario, failing));
      walkThrough(walk, 'media', roles);
      expect(walk.events().findLast(({ type }) => type === 'setup-finished')).toMatchObject({
        outcome: 'failed',
      });
      const done = completedTasks(walk.events()).map(nameOf);
      cure(walk);
      const before = walk.events().length;
      walkThrough(walk, 'media', roles);
      const again = completedTasks(walk.events().slice(before)).map(nameOf);
      const twice = again.filter((name) => done.includes(name));
      expect(twice.filter((name) => !DONE_AGAIN_BEFORE[name]?.includes(failing))).toEqual([]);
      expect(again).toContain(failing);
      expect(withoutHistory(walk.session().host)).toEqual(withoutHistory(undisturbed.session().host));
    },
  );
});

it('every common task fails in some case above', () => {
  const due = CASES.flatMap(({ roles }) => completedTasks(undisturbedRun(roles).events())).map(nameOf);
  expect(commonNames.filter((name) => !due.includes(name))).toEqual([]);
});
