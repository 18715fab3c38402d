import type { HostChange } from '../../../host/change';
import { ownServerObject } from '../../../host/directory/delegation';
import { isPresent } from '../../../host/role-status';
import type { Host } from '../../../host/host';
import { servicePackOf } from '../../../host/product-builds';
import type { ServerRole } from '../../../host/server-role';
import type { DELEGATION_RULES } from '../../rules/exchange/delegation';
import { noAdministrator, toAdministrator } from '../account-groups';
import { obstacle, type ConditionContext, type ConditionsOf, type RuleCondition } from '../condition';
import { inOrganization } from '../where';
import { othersWith } from './other-servers';

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
    breaks: inOrganization(({ servers }, { host }) =>
      servers.some(({ roles }) => roles.includes(role)) ? obstacle('needs-first-server') : toDelegate(host),
    ),
    mends: noDelegate,
  };
}

/** No other server with the role has come to the service pack, and the signed-in account is a delegate. */
function firstServicePack(role: ServerRole): RuleCondition {
  return {
    breaks: inOrganization((organization, { host }) => {
      const servicePack = servicePackOf(host.media.build);
      if (!isPresent(host.registry, role)) return obstacle('needs-role');
      if (servicePack === 0) return obstacle('needs-service-pack');
      return othersWith(host, organization, role).some(({ version }) => servicePackOf(version) >= servicePack)
        ? obstacle('needs-first-server')
        : toDelegate(host);
    }),
    mends: noDelegate,
  };
}

/** The server is delegated to the account of the domain that is signed in, which is no administrator any more. */
function toDelegate(host: Host): HostChange[] {
  const domain = host.directory?.netbiosDomain ?? '';
  const admin = `${domain}\\${host.account.name}`;
  const { name: server, media } = host;
  return [
    ...(host.account.domain === null ? [{ type: 'account-changed', domain } as const] : []),
    ...noAdministrator(),
    ownServerObject(host)
      ? { type: 'server-delegated', server, admin }
      : { type: 'server-provisioned', server, admin, version: media.build },
  ];
}

/** The account administers the organization again, and the server is nobody's; an object that only provisioning made goes. */
function noDelegate({ host }: ConditionContext): HostChange[] {
  const own = ownServerObject(host);
  const { name: server } = host;
  return [
    ...toAdministrator(),
    ...(own && own.roles.length > 0 ? [{ type: 'server-delegated', server, admin: null } as const] : []),
    ...(own?.roles.length === 0 ? [{ type: 'provisioned-server-removed', server } as const] : []),
  ];
}
