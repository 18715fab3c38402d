import { describe, expect, it } from 'vitest';
import type { Host } from '../../host/host';
import type { SetupAction } from '../../host/role-status';
import type { ServerRole } from '../../host/server-role';
import { componentEra } from '../../host/windows/windows';
import { barePlan, DEFAULT_TARGET_DIR, type PreparedPart } from '../../setup/plan/plan';
import { expectedRule } from '../../testing/domain/expected-rule';
import { SERVERS } from '../../testing/servers';
import type { CheckGroupId } from '../check-group';
import { rulesThatRun } from '../conditions/conditions';
import { checkGroups } from '../evaluate';
import { RULES } from './rules';

const ACTIONS: readonly SetupAction[] = ['Install', 'Uninstall', 'BuildToBuildUpgrade', 'DisasterRecovery'];
const ROLES: readonly (readonly ServerRole[])[] = [
  ['Mailbox'],
  ['ClientAccess'],
  ['HubTransport'],
  ['UnifiedMessaging'],
  ['EdgeTransport'],
  ['ManagementTools'],
  ['Mailbox', 'ClientAccess', 'HubTransport', 'UnifiedMessaging', 'ManagementTools'],
];
const PARTS: readonly PreparedPart[] = [
  'legacy-permissions',
  'schema',
  'organization',
  'domain',
  'all-domains',
];
const HOSTS: Readonly<Record<string, Host>> = {
  'Windows Server 2003': SERVERS.full,
  'Windows Server 2008': {
    ...SERVERS.full,
    windows: { ...SERVERS.full.windows, product: 'Windows Server 2008' },
  },
};

/** The rules that domain.md, as the readings page reads it, has run for an action and the groups of the page. */
function expectedRules(host: Host, action: SetupAction, groups: readonly CheckGroupId[]): string[] {
  return RULES.map(({ id }) => id).filter((id) => {
    const rule = expectedRule(id);
    return (
      rule.actions.includes(action) &&
      (rule.windows === null || rule.windows === componentEra(host.windows)) &&
      rule.groups.some((group) => groups.includes(group))
    );
  });
}

const CASES = Object.entries(HOSTS).flatMap(([windows, host]) => [
  ...ACTIONS.flatMap((action) =>
    ROLES.map((roles) => ({
      windows,
      host,
      action,
      what: roles.join('+'),
      plan: barePlan(action, roles, DEFAULT_TARGET_DIR),
    })),
  ),
  ...PARTS.map((part) => ({
    windows,
    host,
    action: 'Install' as const,
    what: `prepare ${part}`,
    plan: {
      ...barePlan('Install', [], DEFAULT_TARGET_DIR),
      job: { kind: 'prepare', part, domain: null } as const,
    },
  })),
]);

/** Which rules run, by what is planned: every action with every role, alone and together, and every preparation. */
describe('planned actions x roles', () => {
  it.each(CASES)('$windows: $action $what', ({ host, plan, action }) => {
    const groups = checkGroups(host, plan);
    const run = rulesThatRun(host, plan).map(({ id }) => id as string);
    expect(run.toSorted()).toEqual(expectedRules(host, action, groups).toSorted());
    // Each once, in the first group that it is about.
    expect(new Set(run).size).toBe(run.length);
  });

  it('has a case for every rule', () => {
    const met = new Set(
      CASES.flatMap(({ host, plan }) => rulesThatRun(host, plan).map(({ id }) => id as string)),
    );
    expect(RULES.map(({ id }) => id as string).filter((id) => !met.has(id))).toEqual([]);
  });

  it('has groups as the page shows them', () => {
    expect(checkGroups(SERVERS.full, barePlan('Install', ['ManagementTools'], DEFAULT_TARGET_DIR))).toEqual([
      'ManagementTools',
    ]);
    expect(
      checkGroups(
        SERVERS.full,
        barePlan('Install', ['Mailbox', 'HubTransport', 'ManagementTools'], DEFAULT_TARGET_DIR),
      ),
    ).toEqual(['HubTransport', 'Mailbox']);
  });
});
