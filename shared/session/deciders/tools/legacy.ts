import { findDomain } from '../../../host/directory/forest';
import {
  findLegacyServer,
  legacyServers,
  updateServers,
  type LegacyOrganization,
} from '../../../host/directory/legacy-organization';
import type { Organization } from '../../../host/directory/organization';
import {
  DEFAULT_POLICY,
  findAddress,
  findPolicy,
  isPolicyAddress,
} from '../../../host/directory/recipient-policies';
import { sameName } from '../../../host/registry/registry';
import { message } from '../../../message';
import { dueUpdates, LEGACY_UPDATES } from '../../../readiness/legacy-updates';
import type { Command, CommandType } from '../../command';
import { isOlderBuild } from '../../../setup/build-number';
import { inOrganization } from './organization';
import type { ToolContext, ToolDeciders, ToolDecision } from './tool-decision';

type LegacyCommands =
  | 'new-recipient-policy'
  | 'delete-recipient-policy'
  | 'add-policy-address'
  | 'remove-policy-address'
  | 'set-policy-address-authoritative'
  | 'new-recipient-update-service'
  | 'delete-recipient-update-service'
  | 'change-to-native-mode'
  | 'update-legacy-server'
  | 'remove-legacy-server'
  | 'delete-active-directory-connector'
  | 'delete-site-replication-service'
  | 'set-permission-inheritance';

/** What Exchange System Manager does. */
export const LEGACY_DECIDERS: ToolDeciders<LegacyCommands> = {
  'new-recipient-policy': inOrganization(({ recipientPolicies }, { name, address }) => {
    if (findPolicy(recipientPolicies, name)) return message('policy-exists', { policy: name });
    if (!isPolicyAddress(address)) return message('policy-address-refused', { address });
    const addresses = [{ address, isAuthoritative: true }];
    return [{ type: 'recipient-policy-created', policy: { name, addresses } }];
  }),
  'delete-recipient-policy': inOrganization(({ recipientPolicies }, { name }) => {
    const policy = findPolicy(recipientPolicies, name);
    if (!policy) return message('no-such-policy', { policy: name });
    return sameName(policy.name, DEFAULT_POLICY)
      ? message('default-policy-stays', { policy: policy.name })
      : [{ type: 'recipient-policy-removed', name: policy.name }];
  }),
  'add-policy-address': inOrganization(({ recipientPolicies }, { policy: name, address, authoritative }) => {
    const policy = findPolicy(recipientPolicies, name);
    if (!policy) return message('no-such-policy', { policy: name });
    if (!isPolicyAddress(address)) return message('policy-address-refused', { address });
    if (findAddress(policy, address)) return message('policy-address-exists', { policy: name, address });
    const added = { address, isAuthoritative: authoritative };
    return [{ type: 'policy-address-set', policy: policy.name, address: added }];
  }),
  'remove-policy-address': inOrganization(({ recipientPolicies }, { policy: name, address }) => {
    const policy = findPolicy(recipientPolicies, name);
    if (!policy) return message('no-such-policy', { policy: name });
    const found = findAddress(policy, address);
    if (!found) return message('no-such-policy-address', { policy: name, address });
    return policy.addresses.length === 1
      ? message('last-policy-address', { policy: name, address })
      : [{ type: 'policy-address-removed', policy: policy.name, address: found.address }];
  }),
  'set-policy-address-authoritative': inOrganization(
    ({ recipientPolicies }, { policy: name, address, authoritative }) => {
      const policy = findPolicy(recipientPolicies, name);
      if (!policy) return message('no-such-policy', { policy: name });
      const found = findAddress(policy, address);
      if (!found) return message('no-such-policy-address', { policy: name, address });
      if (found.isAuthoritative === authoritative) return message('already-so');
      const changed = { ...found, isAuthoritative: authoritative };
      return [{ type: 'policy-address-set', policy: policy.name, address: changed }];
    },
  ),
  'new-recipient-update-service': inLegacy((legacy, { domain: asked, server: name }, { host }) => {
    const domain = host.directory ? findDomain(host.directory, asked)?.name : undefined;
    if (domain === undefined) return message('no-such-forest-domain', { domain: asked });
    if (legacy.recipientUpdateServices.some((service) => sameName(service.domain, domain))) {
      return message('update-service-exists', { domain });
    }
    const server = updateServers(legacy).find((other) => sameName(other.name, name));
    return server
      ? [{ type: 'recipient-update-service-created', service: { domain, server: server.name } }]
      : message('no-such-server', { server: name });
  }),
  'delete-recipient-update-service': inLegacy(({ recipientUpdateServices }, { domain }) =>
    recipientUpdateServices.some((service) => sameName(service.domain, domain))
      ? [{ type: 'recipient-update-service-removed', domain }]
      : message('no-such-update-service', { domain }),
  ),
  'change-to-native-mode': inLegacy((legacy) => {
    if (legacy.isNativeMode) return message('already-so');
    const old = exchange55In(legacy);
    if (old !== undefined) return message('exchange-55-remains', { server: old });
    const [replicating] = legacy.siteReplicationServers;
    return replicating === undefined
      ? [{ type: 'legacy-mode-set', isNative: true }]
      : message('replication-service-remains', { server: replicating });
  }),
  'update-legacy-server': inLegacy((legacy, { server: name, update: id }) => {
    const server = findLegacyServer(legacy, name);
    const update = LEGACY_UPDATES.find((other) => other.id === id);
    if (!server || update?.version !== server.version) return message('no-such-server', { server: name });
    if (!dueUpdates(server).includes(update)) return message('legacy-update-installed', { server: name });
    return update.needs !== null && isOlderBuild(server.build, update.needs)
      ? message('legacy-update-needs-service-pack', { server: name })
      : [{ type: 'legacy-build-set', name: server.name, build: update.build }];
  }),
  'remove-legacy-server': inLegacy((legacy, { server: asked }, { host }) => {
    const server = findLegacyServer(legacy, asked);
    if (!server) return message('no-such-server', { server: asked });
    const { name } = server;
    const served = legacy.recipientUpdateServices.find((service) => sameName(service.server, name));
    if (served) return message('server-updates-recipients', { server: name, domain: served.domain });
    if (legacy.siteReplicationServers.some((other) => sameName(other, name)))
      return message('server-replicates', { server: name });
    const connectors = host.directory?.organization?.routingGroupConnectors ?? [];
    return connectors.some(({ sourceServer, targetServer }) =>
      [sourceServer, targetServer].some((end) => sameName(end, name)),
    )
      ? message('server-is-bridgehead', { server: name })
      : [{ type: 'legacy-server-removed', name }];
  }),
  'delete-active-directory-connector': inOrganization(({ activeDirectoryConnectors }, { name }) =>
    activeDirectoryConnectors.some((connector) => sameName(connector.name, name))
      ? [{ type: 'active-directory-connector-removed', name }]
      : message('no-such-directory-connector', { name }),
  ),
  'delete-site-replication-service': inLegacy((legacy, { server }) => {
    if (!legacy.siteReplicationServers.some((other) => sameName(other, server)))
      return message('no-such-replication-service', { server });
    const old = exchange55In(legacy);
    return old === undefined
      ? [{ type: 'site-replication-service-removed', server }]
      : message('exchange-55-remains', { server: old });
  }),
  'set-permission-inheritance': inOrganization(({ blockedInheritance }, { object, inherits }) =>
    blockedInheritance.includes(object) === inherits
      ? [{ type: 'permission-inheritance-set', object, inherits }]
      : message('already-so'),
  ),
};

function exchange55In(legacy: LegacyOrganization): string | undefined {
  return legacyServers(legacy).find(({ version }) => version === 'Exchange 5.5')?.name;
}

/** A decision that needs an organization with a part of Exchange 2003 or 2000. */
function inLegacy<Type extends CommandType>(
  decide: (
    legacy: LegacyOrganization,
    command: Extract<Command, { readonly type: Type }>,
    context: ToolContext,
  ) => ToolDecision,
): (context: ToolContext, command: Extract<Command, { readonly type: Type }>) => ToolDecision {
  return inOrganization<Type>(({ legacy }: Organization, command, context) =>
    legacy ? decide(legacy, command, context) : message('no-legacy-organization'),
  );
}
