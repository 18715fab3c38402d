import { siteOf } from '../../../host/host';
import { isPresent } from '../../../host/role-status';
import { sameName } from '../../../host/registry/registry';
import type { ServerRole } from '../../../host/server-role';
import type { ROLE_NEEDS_RULES } from '../../rules/exchange/role-needs';
import { ADAM_DATA_FILE } from '../../settings/exchange-settings';
import { obstacle, type ConditionsOf, type RuleCondition } from '../condition';
import { inOrganization } from '../where';
import { freeNameIn, otherServer } from './other-servers';

/** Of a server in the perimeter network, which no domain gives a suffix. */
const PERIMETER_SUFFIX = 'perimeter.contoso.com';

/** What a role finds missing in its organization, its site or its server. */
export const ROLE_NEEDS_CONDITIONS: ConditionsOf<typeof ROLE_NEEDS_RULES> = {
  NoConnectorToStar: {
    breaks: inOrganization(({ sendConnectors }) =>
      sendConnectors
        .filter(({ addressSpaces }) => addressSpaces.includes('*'))
        .map(({ name }) => ({ type: 'send-connector-removed', name })),
    ),
    mends: inOrganization((organization, { host }) => {
      const { sendConnectors } = organization;
      if (sendConnectors.some(({ addressSpaces }) => addressSpaces.includes('*'))) return [];
      const { server, changes } = otherServer(host, organization, 'HubTransport');
      const name = freeNameIn(sendConnectors, 'Internet');
      const connector = { name, addressSpaces: ['*'], sourceServers: [server] };
      return [...changes, { type: 'send-connector-created', connector }];
    }),
  },
  OffLineABServerDeleted: {
    breaks: inOrganization(({ offlineAddressBooks: [book] }, { host }) => {
      const name = book?.name ?? 'Default Offline Address Book';
      return [
        ...(book ? [] : [{ type: 'offline-address-book-created', name, server: host.name } as const]),
        { type: 'offline-address-book-server-set', name, server: null },
      ];
    }),
    mends: inOrganization((organization, { host }) => {
      const own = organization.servers.find(({ roles }) => roles.includes('Mailbox'));
      const { server, changes } = own
        ? { server: own.name, changes: [] }
        : otherServer(host, organization, 'Mailbox');
      return [
        ...changes,
        ...organization.offlineAddressBooks
          .filter((book) => book.server === null)
          .map(({ name }) => ({ type: 'offline-address-book-server-set', name, server }) as const),
      ];
    }),
  },
  ClientAccessRoleNotPresentInSite: absentFromSite('ClientAccess'),
  BridgeheadRoleNotPresentInSite: absentFromSite('HubTransport'),
  FqdnMissing: {
    breaks: () => [{ type: 'dns-suffix-changed', suffix: '', when: 'now' }],
    mends: ({ host: { windows, directory } }) => {
      const suffix = windows.pendingDnsSuffix || directory?.domain || PERIMETER_SUFFIX;
      return [{ type: 'dns-suffix-changed', suffix, when: 'now' }];
    },
  },
  AdamNotInstalled: {
    breaks: () => [{ type: 'component-removed', component: 'adam' }],
    mends: () => [{ type: 'component-installed', component: 'adam' }],
  },
  ADAMDataPathExists: {
    // What Edge Transport on this server has laid there is its own.
    breaks: ({ host, plan, at }) =>
      isPresent(host.registry, 'EdgeTransport')
        ? obstacle('needs-role-absent')
        : [{ type: 'file-written', path: `${plan.targetDir}\\${ADAM_DATA_FILE}`, content: 'ADAM\r\n', at }],
    mends: ({ plan }) => [{ type: 'file-deleted', path: `${plan.targetDir}\\${ADAM_DATA_FILE}` }],
  },
};

/** The servers of the site that had the role have it no more; a server has it again. */
function absentFromSite(role: ServerRole): RuleCondition {
  return {
    breaks: inOrganization(({ servers }, { host }) => {
      const site = siteOf(host);
      if (site === null) return obstacle('needs-site');
      const there = servers.filter((server) => server.site === site && server.roles.includes(role));
      if (there.some(({ name }) => sameName(name, host.name))) return obstacle('needs-role-absent');
      return there.map(({ name }) => ({ type: 'server-role-unregistered', server: name, role }));
    }),
    mends: inOrganization((organization, { host }) => {
      const site = siteOf(host);
      return site === null ? obstacle('needs-site') : otherServer(host, organization, role, site).changes;
    }),
  };
}
