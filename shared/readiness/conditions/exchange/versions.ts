import type { HostChange } from '../../../host/change';
import type { ExchangeServer, Organization } from '../../../host/directory/organization';
import type { Host } from '../../../host/host';
import { installOtherExchange, removeOtherExchange, type OtherExchange } from '../../../host/other-exchange';
import { DISC_BUILDS, FIRST_RELEASED_BUILD, servicePackOf } from '../../../host/product-builds';
import { sameName } from '../../../host/registry/registry';
import { roleStatus } from '../../../host/role-status';
import type { ServerRole } from '../../../host/server-role';
import { componentEra } from '../../../host/windows/windows';
import { isOlderBuild } from '../../../setup/build-number';
import { installedTargetDir } from '../../../setup/implied-host';
import {
  installedLanguagePacks,
  PACKS_KEY,
  promptsFile,
  REQUIRED_CULTURE,
} from '../../../setup/plan/language-packs';
import { productVersion } from '../../../setup/product-version';
import type { VERSION_RULES } from '../../rules/exchange/versions';
import { obstacle, type ConditionChanges, type ConditionsOf, type RuleCondition } from '../condition';
import { inOrganization } from '../where';
import { roleValue } from './role-changes';

const [, SP1, , SP3] = DISC_BUILDS;
/** A build of the second beta; remembered, any below the first one that was sold will do. */
const PRE_RELEASE = '8.0.605.16';
const CULTURE = 'fr-FR';
/** Stands in where the organization has no other server. */
const OTHER_SERVER = 'EX80';

/** Versions of Exchange on this computer, on its disc and in the organization. */
export const VERSION_CONDITIONS: ConditionsOf<typeof VERSION_RULES> = {
  ExchangeAlreadyInstalled: otherExchange('exchange-2003'),
  ExchangeVersionBlock: {
    ...otherExchange('exchange-2010'),
    breaks: ({ host }) =>
      componentEra(host.windows) === '2008'
        ? installOtherExchange('exchange-2010')
        : obstacle('needs-server-2008'),
  },
  AllServersOfHigherVersionRule: {
    breaks: inOrganization((organization, { host }) => upgradeOthers(host, organization)),
    mends: inOrganization((organization, { host }) => othersAsTheMedia(host, organization)),
  },
  BridgeheadUpgradeMinVersionBlock: preRelease('HubTransport'),
  MailboxUpgradeMinVersionBlock: preRelease('Mailbox'),
  UnifiedMessagingUpgradeMinVersionBlock: preRelease('UnifiedMessaging'),
  AdditionalUMLangPackExists: {
    breaks: ({ host, at }) =>
      isInstalled(host, 'UnifiedMessaging') ? addPack(host, at) : obstacle('needs-role'),
    mends: ({ host }) => removePacks(host),
  },
};

function otherExchange(product: OtherExchange): RuleCondition {
  return { breaks: () => installOtherExchange(product), mends: () => removeOtherExchange(product) };
}

/** All other servers are upgraded to the last service pack, and the disc in the drive is none of it. */
function upgradeOthers(host: Host, organization: Organization): ConditionChanges {
  const others = otherServers(host, organization);
  const [first] = others;
  const upgraded = first ? others : [{ name: OTHER_SERVER, roles: ['ClientAccess' as const] }];
  return [
    ...upgraded.flatMap((server) => ofVersion(server, SP3)),
    ...(servicePackOf(host.media.build) < servicePackOf(SP3)
      ? []
      : [{ type: 'media-inserted', build: SP1 } as const]),
  ];
}

/** The others are of the media's build again; a server that only this condition brought goes. */
function othersAsTheMedia(host: Host, organization: Organization): HostChange[] {
  return otherServers(host, organization).flatMap((server) =>
    server.name === OTHER_SERVER
      ? server.roles.map((role) => ({ type: 'server-role-unregistered', server: server.name, role }) as const)
      : ofVersion(server, host.media.build),
  );
}

function otherServers(host: Host, { servers }: Organization): ExchangeServer[] {
  return servers.filter(({ name, roles }) => !sameName(name, host.name) && roles.length > 0);
}

/** A server's object says its version with any of its roles. */
function ofVersion(
  { name, roles: [role] }: Pick<ExchangeServer, 'name' | 'roles'>,
  version: string,
): HostChange[] {
  return role ? [{ type: 'server-role-registered', server: name, role, version }] : [];
}

function isInstalled(host: Host, role: ServerRole): boolean {
  return roleStatus(host.registry, role).state === 'installed';
}

/** The role was set up from a pre-release. */
function preRelease(role: ServerRole): RuleCondition {
  return {
    breaks: ({ host }) => (isInstalled(host, role) ? ofBuild(role, PRE_RELEASE) : obstacle('needs-role')),
    mends: ({ host }) => (isInstalled(host, role) ? ofBuild(role, releasedBuild(host)) : []),
  };
}

function ofBuild(role: ServerRole, build: string): HostChange[] {
  return [roleValue(role, 'UnpackedVersion', build), roleValue(role, 'ConfiguredVersion', build)];
}

function releasedBuild(host: Host): string {
  const product = productVersion(host);
  return product === undefined || isOlderBuild(product, FIRST_RELEASED_BUILD) ? host.media.build : product;
}

function addPack(host: Host, at: number): HostChange[] {
  return [
    {
      type: 'registry-value-set',
      path: PACKS_KEY,
      name: CULTURE,
      value: { type: 'REG_SZ', data: releasedBuild(host) },
    },
    {
      type: 'file-written',
      path: `${installedTargetDir(host)}\\${promptsFile(CULTURE)}`,
      content: `${CULTURE}\r\n`,
      at,
    },
  ];
}

function removePacks(host: Host): HostChange[] {
  return installedLanguagePacks(host)
    .filter((culture) => culture !== REQUIRED_CULTURE)
    .flatMap((culture): HostChange[] => [
      { type: 'registry-value-deleted', path: PACKS_KEY, name: culture },
      { type: 'file-deleted', path: `${installedTargetDir(host)}\\${promptsFile(culture)}` },
    ]);
}
