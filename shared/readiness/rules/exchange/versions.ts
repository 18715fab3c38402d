import { FIRST_RELEASED_BUILD, servicePackOf } from '../../../host/product-builds';
import type { ServerRole } from '../../../host/server-role';
import { isOlderBuild } from '../../../setup/build-number';
import { rule } from '../../rule';

/** Rules about versions of Exchange, on the computer and in the organization (domain.md 6.1, 6.3). */
export const VERSION_RULES = [
  rule({
    id: 'ExchangeAlreadyInstalled',
    severity: 'error',
    scope: 'all-roles',
    settings: ['NewestBuild', 'MsiProductMajor', 'MsiProductMinor'],
    findings: ({ NewestBuild, MsiProductMajor, MsiProductMinor }) =>
      NewestBuild === null
        ? []
        : [
            {
              build: [MsiProductMajor, MsiProductMinor, NewestBuild]
                .filter((part) => part !== null)
                .join('.'),
            },
          ],
    logText: 'An earlier version of Exchange Server, build {build}, is installed on this computer.',
  }),
  rule({
    id: 'ExchangeVersionBlock',
    severity: 'error',
    scope: 'all-roles',
    settings: ['LaterExchangeVersion'],
    findings: ({ LaterExchangeVersion: build }) => (build === null ? [] : [{ build }]),
    logText: 'A later version of Exchange Server, build {build}, is installed on this computer.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'decision',
  }),
  rule({
    id: 'AllServersOfHigherVersionRule',
    severity: 'error',
    scope: 'directory-roles',
    actions: ['Install'],
    settings: ['OtherExchangeServers', 'SetupVersion'],
    findings: ({ OtherExchangeServers, SetupVersion: build }) => {
      const servers = OtherExchangeServers.filter(({ roles }) => roles.length > 0);
      const isLater = ({ version }: { readonly version: string }) =>
        servicePackOf(version) > servicePackOf(build);
      return servers.length > 0 && servers.every(isLater)
        ? [{ build, servers: servers.map(({ name }) => name).join(', ') }]
        : [];
    },
    logText: 'All Exchange servers ({servers}) are of a later version than this Setup, build {build}.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'decision',
  }),
  upgradeMinVersion('BridgeheadUpgradeMinVersionBlock', 'HubTransport', 'Bridgehead', 'Hub Transport'),
  upgradeMinVersion('MailboxUpgradeMinVersionBlock', 'Mailbox', 'Mailbox', 'Mailbox'),
  upgradeMinVersion(
    'UnifiedMessagingUpgradeMinVersionBlock',
    'UnifiedMessaging',
    'UnifiedMessaging',
    'Unified Messaging',
  ),
  rule({
    id: 'AdditionalUMLangPackExists',
    severity: 'error',
    scope: ['UnifiedMessaging'],
    actions: ['BuildToBuildUpgrade'],
    settings: ['AdditionalUMLangPacks'],
    findings: ({ AdditionalUMLangPacks }) => AdditionalUMLangPacks.map((culture) => ({ culture })),
    logText: 'The Unified Messaging language pack {culture} is installed. Remove it before the upgrade.',
  }),
] as const;

/** A role of a pre-release cannot be upgraded, whatever files were copied since (domain.md 6.3). */
function upgradeMinVersion<const Id extends string>(
  id: Id,
  role: ServerRole,
  setting: 'Bridgehead' | 'Mailbox' | 'UnifiedMessaging',
  name: string,
) {
  const version = `${setting}ConfiguredVersion` as const;
  return rule({
    id,
    severity: 'error',
    scope: [role],
    actions: ['BuildToBuildUpgrade'],
    settings: [version],
    findings: (settings) => {
      const build = settings[version];
      return build !== null && isOlderBuild(build, FIRST_RELEASED_BUILD)
        ? [{ build, oldest: FIRST_RELEASED_BUILD }]
        : [];
    },
    logText: `The ${name} server role, build {build}, is too old to be upgraded; the oldest build is {oldest}.`,
    sources: ['S30'],
    hasArticle: false,
    evidence: 'inferred',
  });
}
