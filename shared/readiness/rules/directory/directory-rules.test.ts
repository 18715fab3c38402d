import { describe, expect, it } from 'vitest';
import { changeHostBy, type HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import { CURES } from '../../../testing/cures/cures';
import { installPlan } from '../../../testing/make-host';
import { SERVERS } from '../../../testing/servers';
import { isObstacle } from '../../conditions/condition';
import { CONDITIONS, failingRules, planThatMeets } from '../../conditions/conditions';
import { preparation } from '../../conditions/directory/forest-parts';
import { CONFIG_DC_KEY, CONFIG_DC_VALUE } from '../../settings/controller-settings';
import { LEGACY_SETTINGS } from '../../settings/legacy-settings';
import { ORGANIZATION_SETTINGS } from '../../settings/organization-settings';
import { RULES } from '../rules';

const { forest, child, bare } = SERVERS;
const without = (host: Host, ...groups: Host['account']['groups']): Host => ({
  ...host,
  account: { ...host.account, groups: host.account.groups.filter((group) => !groups.includes(group)) },
});

describe('the right to prepare a domain', () => {
  const domainAdmin = without(forest, 'Enterprise Admins');
  const fails = (host: Host, part: 'domain' | 'all-domains', domain: string | null = null) =>
    failingRules(host, preparation(host, part, { domain })).includes('PrepareDomainNotAdmin');

  it('of Domain Admins ends with their own domain', () => {
    expect(fails(domainAdmin, 'domain')).toBe(false);
    expect(fails(domainAdmin, 'domain', 'emea.contoso.com')).toBe(true);
    expect(fails(domainAdmin, 'all-domains')).toBe(true);
  });

  it('of Enterprise Admins reaches every domain', () => {
    const enterpriseAdmin = without(forest, 'Domain Admins');
    expect(fails(enterpriseAdmin, 'domain', 'emea.contoso.com')).toBe(false);
    expect(fails(enterpriseAdmin, 'all-domains')).toBe(false);
  });

  it('is asked for a domain that the forest has', () => {
    expect(failingRules(domainAdmin, preparation(forest, 'domain', { domain: 'nowhere.com' }))).toEqual([
      'PrepareDomainNotFound',
    ]);
  });
});

describe('what of the forest is looked at', () => {
  const mixed = (host: Host, domain: string) =>
    changeHostBy(host, [{ type: 'domain-level-set-back', domain, level: 'windows-2000-mixed' }]);

  it('the level of the root domain, where the organization is prepared', () => {
    const host = mixed(child, 'contoso.com');
    expect(failingRules(host, preparation(host, 'organization'))).toContain('RootDomainModeMixed');
    expect(failingRules(host, preparation(host, 'schema'))).not.toContain('RootDomainModeMixed');
    expect(failingRules(host, installPlan('HubTransport'))).not.toContain('RootDomainModeMixed');
  });

  it('the level of the own domain, whatever is prepared or installed', () => {
    const host = mixed(child, 'emea.contoso.com');
    for (const plan of [preparation(host, 'schema'), installPlan('HubTransport')])
      expect(failingRules(host, plan)).toContain('LocalDomainModeMixed');
  });

  it('the schema master, where the forest is prepared and not where a domain is', () => {
    const changes: readonly HostChange[] = [
      { type: 'operations-master-moved', role: 'schemaMaster', server: 'DC02.contoso.com' },
    ];
    const host = changeHostBy(forest, changes);
    expect(failingRules(host, preparation(host, 'organization'))).toContain('NotInSchemaMasterSite');
    expect(failingRules(host, preparation(host, 'domain'))).not.toContain('NotInSchemaMasterSite');
    expect(failingRules(host, installPlan('HubTransport'))).not.toContain('NotInSchemaMasterSite');
  });

  it('nothing of it, while no domain controller answers', () => {
    const host = changeHostBy(mixed(forest, 'contoso.com'), [
      { type: 'preferred-dns-set', address: '10.0.0.99' },
    ]);
    expect(failingRules(host, preparation(host, 'organization'))).toEqual([]);
    expect(failingRules(host, installPlan('HubTransport'))).toEqual(
      expect.arrayContaining(['CannotAccessAD', 'PrimaryDNSTestFailed']),
    );
    expect(failingRules(host, installPlan('HubTransport'))).not.toContain('LocalDomainModeMixed');
  });
});

describe('a rule about the organization', () => {
  const read: readonly string[] = [...Object.keys(ORGANIZATION_SETTINGS), ...Object.keys(LEGACY_SETTINGS)];
  const about = RULES.filter(({ settings }) => settings.some((setting) => read.includes(setting)));

  it.each(about.map((rule) => [rule.id, rule] as const))(
    'says nothing while no domain controller answers: %s',
    (id, rule) => {
      const healthy = SERVERS[CURES[id].on ?? 'bare'];
      const plan = planThatMeets(rule, healthy);
      const changes = CONDITIONS[id].breaks({ host: healthy, plan, at: 0 });
      if (isObstacle(changes)) throw new Error(changes.code);
      const broken = changeHostBy(healthy, changes);
      expect(failingRules(broken, plan)).toContain(id);
      const alone = changeHostBy(broken, [{ type: 'preferred-dns-set', address: '10.0.0.99' }]);
      expect(failingRules(alone, plan)).not.toContain(id);
    },
  );
});

describe('a domain controller that the registry prescribes', () => {
  const prescribing = (data: string): Host =>
    changeHostBy(bare, [
      {
        type: 'registry-value-set',
        path: CONFIG_DC_KEY,
        name: CONFIG_DC_VALUE,
        value: { type: 'REG_SZ', data },
      },
    ]);
  const fails = (host: Host, domainController: string | null) => {
    const plan = installPlan('HubTransport');
    return failingRules(host, { ...plan, options: { ...plan.options, domainController } }).includes(
      'ConfigDCHostNameMismatch',
    );
  };

  it('has to be the one that Setup is told, under either of its names', () => {
    expect(fails(prescribing('dc01'), 'DC01.contoso.com')).toBe(false);
    expect(fails(prescribing('dc01.contoso.com'), 'DC01.contoso.com')).toBe(false);
    expect(fails(prescribing('dc01.contoso.com'), 'DC02.contoso.com')).toBe(true);
    expect(fails(prescribing('dc01.contoso.com'), null)).toBe(true);
  });
});
