import type { HostChange } from '../../../host/change';
import { ownServerObject } from '../../../host/directory/delegation';
import { isPresent } from '../../../host/role-status';
import type { Host } from '../../../host/host';
import type { ServerRole } from '../../../host/server-role';
import { compareBuilds } from '../../../setup/build-number';
import type { DELEGATION_RULES } from '../../rules/exchange/delegation';
import { obstacle, type ConditionsOf, type RuleCondition } from '../condition';
import { inOrganization, othersWith } from './other-servers';

/** The first version (domain.md section 9). */
const RTM_BUILD = '8.0.685.25';
const FIRST_SERVICE_PACK = '8.1.0.0';

const toAdministrator: RuleCondition['mends'] = () => [
  { type: 'account-group-joined', group: 'Exchange Organization Administrators' },
];

/** A server in the hands of a delegate who would be the first, and of an administrator. */
export const DELEGATION_CONDITIONS: ConditionsOf<typeof DELEGATION_RULES> = {
  DelegatedBridgeheadFirstInstall: firstInstall('HubTransport'),
  DelegatedClientAccessFirstInstall: firstInstall('ClientAccess'),
  DelegatedMailboxFirstInstall: firstInstall('Mailbox'),
  DelegatedUnifiedMessagingFirstInstall: firstInstall('UnifiedMessaging'),
  DelegatedBridgeheadFirstSP1upgrade: firstServicePack('HubTransport'),
  DelegatedClientAccessFirstSP1upgrade: firstServicePack('ClientAccess'),
  DelegatedMailboxFirstSP1upgrade: firstServicePack('Mailbox'),
  DelegatedUnifiedMessagingFirstSP1upgrade: firstServicePack('UnifiedMessaging'),
};

/** No server has the role, and the signed-in account is a delegate. */
function firstInstall(role: ServerRole): RuleCondition {
  return {
    breaks: inOrganization((organization, { host }) => {
      if (ownServerObject(host)?.roles.includes(role)) return obstacle('needs-role-absent');
      return [
        ...othersWith(host, organization, role).map(({ name }): HostChange => ({
          type: 'server-role-unregistered',
          server: name,
          role,
        })),
        ...toDelegate(host),
      ];
    }),
    mends: toAdministrator,
  };
}

/** No other server with the role has come to the service pack, and the signed-in account is a delegate. */
function firstServicePack(role: ServerRole): RuleCondition {
  return {
    breaks: inOrganization((organization, { host }) => {
      if (!isPresent(host.registry, role)) return obstacle('needs-role');
      if (compareBuilds(host.media.build, FIRST_SERVICE_PACK) < 0) return obstacle('needs-service-pack');
      return [
        ...othersWith(host, organization, role).map(({ name }): HostChange => ({
          type: 'server-role-registered',
          server: name,
          role,
          version: RTM_BUILD,
        })),
        ...toDelegate(host),
      ];
    }),
    mends: toAdministrator,
  };
}

/** The server is delegated to the account of the domain that is signed in, which is no administrator any more. */
function toDelegate(host: Host): HostChange[] {
  const domain = host.directory?.netbiosDomain ?? '';
  const admin = `${domain}\\${host.account.name}`;
  const { name: server, media } = host;
  return [
    ...(host.account.domain === null ? [{ type: 'account-changed', domain } as const] : []),
    { type: 'account-group-left', group: 'Exchange Organization Administrators' },
    { type: 'account-group-left', group: 'Enterprise Admins' },
    ownServerObject(host)
      ? { type: 'server-delegated', server, admin }
      : { type: 'server-provisioned', server, admin, version: media.build },
  ];
}
