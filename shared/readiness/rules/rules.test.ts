import { describe, expect, it } from 'vitest';
import type { Host } from '../../host/host';
import type { ServerRole } from '../../host/server-role';
import { CATALOGS } from '../../i18n/catalogs';
import { hostWith, installPlan } from '../../testing/make-host';
import { SERVERS } from '../../testing/servers';
import { CURES } from '../../testing/cures/cures';
import { CONDITIONS, planThatMeets } from '../conditions/conditions';
import { checkGroups, evaluateGroup, type Finding } from '../evaluate';
import { COMPUTER_SETTINGS } from '../settings/computer-settings';
import { CONTROLLER_SETTINGS } from '../settings/controller-settings';
import { DIRECTORY_SETTINGS } from '../settings/directory-settings';
import { EXCHANGE_SETTINGS } from '../settings/exchange-settings';
import { LEGACY_SETTINGS } from '../settings/legacy-settings';
import { ORGANIZATION_SETTINGS } from '../settings/organization-settings';
import { PLAN_SETTINGS } from '../settings/plan-settings';
import { ROLE_SERVICE_SETTINGS } from '../settings/role-service-settings';
import { readSettings, SETTING_NAMES, SETTINGS, type SettingName, type Settings } from '../settings/settings';
import type { ReadinessRule } from '../rule';
import { RULES } from './rules';

const BARE = hostWith({ ManagementTools: 'installed' });
const MARKED = hostWith({
  Mailbox: 'installed',
  HubTransport: { watermark: 'fdfe6b1a' },
  ManagementTools: 'installed',
});

function findings(host: Host, ...roles: readonly ServerRole[]): Finding[] {
  const plan = installPlan(...roles);
  const groups = checkGroups(host, plan);
  return groups.flatMap((group) => evaluateGroup(host, plan, groups, group).findings);
}

/** Settings that note who reads what. */
function watched(settings: Settings, read: Set<SettingName>): Settings {
  return new Proxy(settings, {
    get(target, name) {
      read.add(name as SettingName);
      return Reflect.get(target, name, target) as unknown;
    },
  });
}

describe('the tables of rules and settings', () => {
  it('hold enough rules, each under an id of its own, with a condition and a cure', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(95);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(Object.keys(CONDITIONS).toSorted()).toEqual(RULES.map(({ id }) => id as string).toSorted());
    expect(Object.keys(CURES).toSorted()).toEqual(RULES.map(({ id }) => id as string).toSorted());
  });

  it('say of every rule in both languages when it is found', () => {
    for (const { readiness } of Object.values(CATALOGS)) {
      const silent = RULES.filter(({ id }) => !readiness.rules[id].condition).map(({ id }) => id);
      expect(silent).toEqual([]);
    }
  });

  it('name no setting twice, and none that no rule reads', () => {
    const tables = [
      PLAN_SETTINGS,
      COMPUTER_SETTINGS,
      ROLE_SERVICE_SETTINGS,
      DIRECTORY_SETTINGS,
      CONTROLLER_SETTINGS,
      ORGANIZATION_SETTINGS,
      LEGACY_SETTINGS,
      EXCHANGE_SETTINGS,
    ];
    expect(tables.flatMap((table) => Object.keys(table)).toSorted()).toEqual(SETTING_NAMES.toSorted());
    const named = new Set(RULES.flatMap((rule) => rule.settings as readonly string[]));
    expect(Object.keys(SETTINGS).filter((name) => !named.has(name))).toEqual([]);
  });

  it('have every rule read the settings that its row names, and no other', () => {
    for (const rule of RULES as readonly ReadinessRule<(typeof RULES)[number]['id']>[]) {
      const read = new Set<SettingName>();
      for (const host of Object.values(SERVERS)) {
        rule.findings(watched(readSettings(host, planThatMeets(rule, host)), read));
      }
      expect([rule.id, [...read].filter((name) => !rule.settings.includes(name))]).toEqual([rule.id, []]);
    }
  });
});

it('Active Directory is out of reach while the preferred DNS server does not answer', () => {
  const network = {
    ...BARE.network,
    dnsServers: BARE.network.dnsServers.map((dns) => ({ ...dns, answers: false })),
  };
  const found = findings({ ...BARE, network }, 'HubTransport').map(({ rule }) => rule);
  expect(found).toEqual(expect.arrayContaining(['CannotAccessAD', 'PrimaryDNSTestFailed']));
});

describe('InstallWatermark (domain.md 14.1)', () => {
  const ids = (...roles: readonly ServerRole[]) => findings(MARKED, ...roles).map((finding) => finding.rule);

  it('blocks another role, and passes when the plan includes the marked one', () => {
    expect(ids('UnifiedMessaging')).toContain('InstallWatermark');
    expect(ids('HubTransport')).not.toContain('InstallWatermark');
    expect(ids('HubTransport', 'UnifiedMessaging')).not.toContain('InstallWatermark');
  });

  it('lets several failed roles be reinstalled one by one', () => {
    const both = hostWith({
      Mailbox: 'installed',
      HubTransport: { watermark: 'x' },
      ClientAccess: { watermark: 'y' },
    });
    expect(findings(both, 'HubTransport').map((finding) => finding.rule)).not.toContain('InstallWatermark');
    expect(
      findings(both, 'UnifiedMessaging').filter((finding) => finding.rule === 'InstallWatermark'),
    ).toHaveLength(2);
  });
});
