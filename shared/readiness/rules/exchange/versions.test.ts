import { describe, expect, it } from 'vitest';
import type { ExchangeServer } from '../../../host/directory/organization';
import type { Host } from '../../../host/host';
import { hostWith, installPlan } from '../../../testing/make-host';
import { failingRules } from '../../conditions/conditions';
import { roleValue } from '../../conditions/exchange/role-changes';
import { changeHostBy } from '../../../host/change';
import { barePlan } from '../../../setup/plan/plan';

const BARE = hostWith({});

/** The bare server with a disc, in an organization of these servers. */
function among(build: string, ...servers: readonly ExchangeServer[]): Host {
  const { directory } = BARE;
  const organization = directory?.organization;
  return {
    ...BARE,
    media: { ...BARE.media, build },
    directory: directory && {
      ...directory,
      organization: organization ? { ...organization, servers } : null,
    },
  };
}

const server = (name: string, version: string, part: Partial<ExchangeServer> = {}): ExchangeServer => ({
  name,
  site: null,
  version,
  roles: ['Mailbox'],
  ...part,
});

describe('AllServersOfHigherVersionRule', () => {
  it.each([
    ['no server at all', '8.1.240.6', [], false],
    ['all later', '8.1.240.6', [server('A', '8.2.176.2'), server('B', '8.3.83.6')], true],
    ['one of the same', '8.1.240.6', [server('A', '8.3.83.6'), server('B', '8.1.240.6')], false],
    ['a rollup is no service pack', '8.1.240.6', [server('A', '8.1.436.0')], false],
    ['the two builds of RTM', '8.0.685.24', [server('A', '8.0.685.25')], false],
    ['a service pack beside RTM', '8.0.685.25', [server('A', '8.1.240.6')], true],
    ['this computer alone', '8.1.240.6', [server('ex01', '8.3.83.6')], false],
    [
      'an object without a role',
      '8.1.240.6',
      [server('A', '8.3.83.6'), server('B', '8.1.240.6', { roles: [] })],
      true,
    ],
  ] as const)('%s', (_name, build, servers, fails) => {
    const found = failingRules(among(build, ...servers), installPlan('HubTransport'));
    expect(found.includes('AllServersOfHigherVersionRule')).toBe(fails);
  });
});

describe('the oldest build that is upgraded', () => {
  it.each([
    ['8.0.605.16', true],
    ['8.0.685.23', true],
    ['8.0.685.24', false],
    ['8.0.685.25', false],
    ['nonsense', false],
  ])('%s', (build, fails) => {
    const host = changeHostBy(hostWith({ Mailbox: 'installed' }), [
      roleValue('Mailbox', 'ConfiguredVersion', build),
    ]);
    const plan = barePlan('BuildToBuildUpgrade', ['Mailbox'], 'C:\\Exchange');
    expect(failingRules(host, plan).includes('MailboxUpgradeMinVersionBlock')).toBe(fails);
  });
});
