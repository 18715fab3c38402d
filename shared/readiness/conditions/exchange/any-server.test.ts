import { describe, expect, it } from 'vitest';
import { changeHostBy } from '../../../host/change';
import type { Host } from '../../../host/host';
import { readScenario } from '../../../testing/read-scenario';
import { SERVERS } from '../../../testing/servers';
import { RULES, type RuleId } from '../../rules/rules';
import { isObstacle, type RuleCondition } from '../condition';
import { failingRules, planThatMeets } from '../conditions';
import { INSTALLED_EXCHANGE_CONDITIONS } from './installed-exchange';
import { PROVISIONING_CONDITIONS } from './provisioning';
import { ROLE_PRESENCE_CONDITIONS } from './role-presence';
import { VERSION_CONDITIONS } from './versions';

const TABLE: Readonly<Partial<Record<RuleId, RuleCondition>>> = {
  ...INSTALLED_EXCHANGE_CONDITIONS,
  ...ROLE_PRESENCE_CONDITIONS,
  ...VERSION_CONDITIONS,
  ...PROVISIONING_CONDITIONS,
};

const HOSTS: Readonly<Record<string, Host>> = {
  ...SERVERS,
  'two failed roles': readScenario('two-failed-roles').host,
  'a removal cut short': readScenario('hub-transport-removal-refused').host,
  'an upgrade cut short': readScenario('upgrade-broken-by-dns').host,
  'roles of RTM': readScenario('um-on-rtm-server').host,
};

describe.each(Object.entries(HOSTS))('on %s', (_name, host) => {
  it.each(RULES.filter(({ id }) => TABLE[id]).map((rule) => [rule.id, rule] as const))(
    '%s is brought about and lifted, or cannot be shown',
    (id, rule) => {
      const { breaks, mends } = TABLE[id]!;
      const plan = planThatMeets(rule, host);
      const broken = breaks({ host, plan, at: 0 });
      if (!isObstacle(broken)) {
        const after = changeHostBy(host, broken);
        expect(failingRules(after, plan)).toContain(id);
        const lifted = mends({ host: after, plan, at: 0 });
        if (isObstacle(lifted)) throw new Error(`It cannot be lifted: ${lifted.code}`);
        expect(failingRules(changeHostBy(after, lifted), plan)).not.toContain(id);
      }
      const mended = mends({ host, plan, at: 0 });
      if (!isObstacle(mended)) expect(failingRules(changeHostBy(host, mended), plan)).not.toContain(id);
    },
  );
});
