import { describe, expect, it } from 'vitest';
import { changeHostBy } from '../../host/change';
import type { Host } from '../../host/host';
import { readScenario, SHIPPED } from '../../testing/read-scenario';
import { SERVERS } from '../../testing/servers';
import { findingsOf, runsFor } from '../evaluate';
import type { ReadinessRule } from '../rule';
import { RULES, type RuleId } from '../rules/rules';
import { readSettings } from '../settings/settings';
import { isObstacle } from './condition';
import { CONDITIONS, failingRules, planThatMeets } from './conditions';

const ANY_SERVER: readonly (readonly [string, Host])[] = [
  ...Object.entries(SERVERS),
  ...SHIPPED.map((id) => [id, readScenario(id).host] as const),
];

/** A domain that comes into a forest of Windows 2000 is in mixed mode itself. */
const LEFT_BEHIND: Partial<Record<RuleId, readonly RuleId[]>> = {
  NotInSchemaMasterDomain: ['PrepareDomainModeMixed'],
};

const FAILING = new WeakMap<Host, ReadonlySet<RuleId>>();

/** The rules that fail on a server, each for the plan that meets it. */
function failing(host: Host): ReadonlySet<RuleId> {
  const known = FAILING.get(host);
  if (known) return known;
  const fails = (rule: ReadinessRule<RuleId>) => {
    const plan = planThatMeets(rule, host);
    return runsFor(rule, host, plan) && findingsOf(rule, readSettings(host, plan)).length > 0;
  };
  const found = new Set(RULES.filter(fails).map(({ id }) => id));
  FAILING.set(host, found);
  return found;
}

/** An instructor presses on any server: each rule is brought about and lifted there, or cannot be shown there. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { breaks, mends } = CONDITIONS[id];

  it('is brought about and lifted on every server that can show it', () => {
    const wrong: string[] = [];
    for (const [name, host] of ANY_SERVER) {
      const plan = planThatMeets(rule, host);
      const fails = (server: Host) => failingRules(server, plan).includes(id);
      const broken = breaks({ host, plan, at: 0 });
      if (!isObstacle(broken)) {
        const after = changeHostBy(host, broken);
        if (rule.windows === null && !fails(after)) wrong.push(`${name}: not brought about`);
        const lifted = mends({ host: after, plan, at: 0 });
        // What a scenario gives from the start, it may keep.
        if (isObstacle(lifted)) {
          if (!fails(host)) wrong.push(`${name}: cannot be lifted: ${lifted.code}`);
        } else if (fails(changeHostBy(after, lifted))) wrong.push(`${name}: not lifted`);
      }
      const mended = mends({ host, plan, at: 0 });
      if (!isObstacle(mended) && fails(changeHostBy(host, mended))) wrong.push(`${name}: not mended`);
    }
    expect(wrong).toEqual([]);
  });

  it('leaves nothing behind when it is lifted', () => {
    const left = new Set<string>();
    for (const [, host] of ANY_SERVER) {
      const plan = planThatMeets(rule, host);
      const before = failing(host);
      const broken = before.has(id) || !runsFor(rule, host, plan) ? null : breaks({ host, plan, at: 0 });
      if (!broken || isObstacle(broken)) continue;
      const after = changeHostBy(host, broken);
      const lifted = mends({ host: after, plan, at: 0 });
      if (isObstacle(lifted)) continue;
      for (const other of failing(changeHostBy(after, lifted))) if (!before.has(other)) left.add(other);
    }
    expect([...left]).toEqual(LEFT_BEHIND[id] ?? []);
  });

  it('can be shown on some server', () => {
    const shown = ANY_SERVER.filter(
      ([, host]) => !isObstacle(breaks({ host, plan: planThatMeets(rule, host), at: 0 })),
    );
    expect(shown).not.toEqual([]);
  });
});
