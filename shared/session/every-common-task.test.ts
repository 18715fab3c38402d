import { describe, expect, it } from 'vitest';
import type { ServerRole } from '../host/server-role';
import { findTask, groupsOf } from '../setup/task-groups';
import type { Scenario } from '../scenario/schema';
import { drive, type Drive } from '../testing/drive';
import { SERVERS } from '../testing/servers';
import { completedTasks, cure, withFault } from '../testing/planted-fault';
import { firstServer, walkThrough, withComponents, withoutHistory } from '../testing/wizard-walk';

const COMMON = ['organization-preparation', 'copy-files'];

interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  /** One attempt, whether it fails or not. */
  readonly install: (walk: Drive) => void;
}

const FIRST = withComponents(firstServer(), 'adam');
const BARE: Scenario = { ...FIRST, host: SERVERS.bare };

/** A server beside Exchange 2003 whose permissions nobody has updated. */
function withoutLegacyPermissions(): Scenario {
  const { directory } = SERVERS.bare;
  const preparation = directory && { ...directory.preparation, legacyPermissions: false };
  return {
    ...BARE,
    host: { ...BARE.host, directory: directory && { ...directory, ...(preparation && { preparation }) } },
  };
}

function byWizard(...roles: readonly ServerRole[]): Case['install'] {
  return (walk) => walkThrough(walk, 'media', roles);
}

function byLine(line: string): Case['install'] {
  return (walk) => {
    walk.pass({ type: 'enter-line', line });
    walk.settle();
  };
}

/** Edge Transport stands alone on a server; the others together, and two that need a server or a switch of their own. */
const CASES: readonly Case[] = [
  {
    name: 'the first server of a forest',
    scenario: FIRST,
    install: byWizard('HubTransport', 'ClientAccess', 'UnifiedMessaging', 'Mailbox'),
  },
  { name: 'an Edge Transport server', scenario: FIRST, install: byWizard('EdgeTransport') },
  {
    name: 'a server beside Exchange 2003',
    scenario: withoutLegacyPermissions(),
    install: byWizard('HubTransport'),
  },
  {
    name: 'a server with update rollups',
    scenario: BARE,
    install: byLine('D:\\Setup.com /roles:Mailbox /UpdatesDir:C:\\Updates'),
  },
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
  'install-msipackage': commonNames.filter((name) => name.startsWith('copy-') || name === 'install-Updates'),
};

const nameOf = (id: string) => findTask(id)?.name ?? id;

const undisturbedRun = ({ scenario, install }: Case) => {
  const walk = drive(scenario);
  install(walk);
  cure(walk);
  return walk;
};

describe.each(CASES)('what the whole server needs, $name', (row) => {
  const { scenario, install } = row;
  const undisturbed = undisturbedRun(row);
  const due = completedTasks(undisturbed.events()).map(nameOf);

  it.each(commonNames.filter((name) => due.includes(name)))(
    'fails at %s, does nothing twice that the host tells is done, and ends as if nothing had happened',
    (failing) => {
      const walk = drive(withFault(scenario, failing));
      install(walk);
      expect(walk.events().findLast(({ type }) => type === 'setup-finished')).toMatchObject({
        outcome: 'failed',
      });
      const done = completedTasks(walk.events()).map(nameOf);
      cure(walk);
      const before = walk.events().length;
      install(walk);
      const again = completedTasks(walk.events().slice(before)).map(nameOf);
      const twice = again.filter((name) => done.includes(name));
      expect(twice.filter((name) => !DONE_AGAIN_BEFORE[name]?.includes(failing))).toEqual([]);
      expect(again).toContain(failing);
      expect(withoutHistory(walk.session().host)).toEqual(withoutHistory(undisturbed.session().host));
    },
  );
});

it('every common task fails in some case above', () => {
  const due = CASES.flatMap((row) => completedTasks(undisturbedRun(row).events())).map(nameOf);
  expect(commonNames.filter((name) => !due.includes(name))).toEqual([]);
});
