import type { HostChange } from '../../../host/change';
import type { Database, DistributionGroup } from '../../../host/directory/organization';
import { pathIn } from '../../../host/files/paths';
import { voiceMailFolder, waitingVoiceMail } from '../../../host/files/voice-mail';
import type { Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import { isPresent } from '../../../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../../../host/server-role';
import { findService } from '../../../host/windows/service';
import { installedTargetDir } from '../../../setup/implied-host';
import { unmetNeed } from '../../../setup/needs';
import { barePlan } from '../../../setup/plan/plan';
import { startChanges } from '../../../setup/tasks/install-effects';
import type { REMOVAL_RULES } from '../../rules/exchange/removal';
import {
  obstacle,
  type ConditionChanges,
  type ConditionContext,
  type ConditionsOf,
  type RuleCondition,
} from '../condition';
import { firstDatabase } from './first-database';
import { noAdministrator, toAdministrator } from '../account-groups';
import { inOrganization } from '../where';
import { freeNameIn, othersWith } from './other-servers';

const UM_SERVICE = 'MSExchangeUM';

/** What a removal would leave without a home, brought to the server and taken away. */
export const REMOVAL_CONDITIONS: ConditionsOf<typeof REMOVAL_RULES> = {
  MessagesInQueue: {
    plan: (host) => barePlan('Uninstall', [transportRole(host)], installedTargetDir(host)),
    breaks: ({ host }) =>
      isPresent(host.registry, transportRole(host))
        ? [{ type: 'queue-filled', queue: host.queues[0]?.name ?? 'Submission', messages: 7 }]
        : obstacle('needs-role'),
    mends: ({ host }) => host.queues.map(({ name }) => ({ type: 'queue-emptied', queue: name })),
  },
  VoiceMessagesInQueue: {
    breaks: withRole('UnifiedMessaging', ({ host, plan, at }) => [
      // As long as it runs, it delivers what it has recorded.
      ...(findService(host.services, UM_SERVICE)?.status === 'running'
        ? [{ type: 'service-status-changed', name: UM_SERVICE, status: 'stopped' } as const]
        : []),
      ...['C34A90D2', 'F07B1E58'].map((call): HostChange => ({
        type: 'file-written',
        path: pathIn(voiceMailFolder(plan.targetDir), `${call}.txt`),
        content: `CallerId: +33 1 55 01 23 45\r\nMessage: ${call}.wma\r\n`,
        at,
      })),
    ]),
    mends: ({ host, plan }) => [
      ...waitingVoiceMail(host, plan.targetDir).map((path): HostChange => ({ type: 'file-deleted', path })),
      ...(unmetNeed(host, { kind: 'service-starts', service: UM_SERVICE }, plan) === null
        ? startChanges(host, UM_SERVICE)
        : []),
    ],
  },
  ServerIsSourceForSendConnector: {
    breaks: withRole(
      'HubTransport',
      inOrganization(({ sendConnectors: [first] }, { host }) => {
        if (first)
          return [
            {
              type: 'send-connector-sources-set',
              name: first.name,
              servers: [...first.sourceServers.filter((server) => !sameName(server, host.name)), host.name],
            },
          ];
        const connector = { name: 'Internet', addressSpaces: ['*'], sourceServers: [host.name] };
        return [{ type: 'send-connector-created', connector }];
      }),
    ),
    mends: inOrganization((organization, { host }) => {
      const [hub] = othersWith(host, organization, 'HubTransport');
      return organization.sendConnectors
        .filter(({ sourceServers }) => sourceServers.some((server) => sameName(server, host.name)))
        .map(({ name, sourceServers }): HostChange => {
          const left = sourceServers.filter((server) => !sameName(server, host.name));
          const servers = left.length > 0 || !hub ? left : [hub.name];
          // Nobody could send for it any more.
          return servers.length === 0
            ? { type: 'send-connector-removed', name }
            : { type: 'send-connector-sources-set', name, servers };
        });
    }),
  },
  ServerIsGroupExpansionServer: expansion(false, 'All Employees'),
  ServerIsDynamicGroupExpansionServer: expansion(true, 'All Sales'),
  UnwillingToRemoveMailboxDatabase: {
    breaks: withRole(
      'Mailbox',
      inOrganization(({ databases }, { host, plan: { targetDir } }) => {
        const own = databases.find(({ kind, server }) => kind === 'mailbox' && sameName(server, host.name));
        const database = own ?? firstDatabase(host, targetDir);
        return [
          ...(own ? [] : [{ type: 'database-created', database } as const]),
          { type: 'mailboxes-created', server: database.server, name: database.name, count: 12 },
        ];
      }),
    ),
    mends: inOrganization(({ databases }, { host }) => {
      const isFull = ({ kind, server, mailboxes }: Database) =>
        kind === 'mailbox' && sameName(server, host.name) && mailboxes > 0;
      const other = databases.find(({ kind, server }) => kind === 'mailbox' && !sameName(server, host.name));
      return databases
        .filter(isFull)
        .map(({ server, name }): HostChange =>
          other
            ? { type: 'mailboxes-moved', server, name, to: other.server }
            : { type: 'mailboxes-disabled', server, name },
        );
    }),
  },
  CannotUninstallDelegatedServer: {
    plan: (host) => barePlan('Uninstall', presentRoles(host), installedTargetDir(host)),
    breaks: ({ host }) => {
      if (!host.directory) return obstacle('needs-domain');
      return presentRoles(host).some(isServerRole) ? noAdministrator() : obstacle('needs-role');
    },
    mends: toAdministrator,
  },
};

/** A removal's condition needs the role that would be removed. */
function withRole(
  role: ServerRole,
  breaks: (context: ConditionContext) => ConditionChanges,
): RuleCondition['breaks'] {
  return (context) => (isPresent(context.host.registry, role) ? breaks(context) : obstacle('needs-role'));
}

function transportRole({ registry }: Host): ServerRole {
  return isPresent(registry, 'EdgeTransport') ? 'EdgeTransport' : 'HubTransport';
}

function presentRoles({ registry }: Host): ServerRole[] {
  return SERVER_ROLES.map(({ role }) => role).filter((role) => isPresent(registry, role));
}

/** This server expands a group of that kind, a new one where there is none; any server does. */
function expansion(isDynamic: boolean, wanted: string): RuleCondition {
  return {
    breaks: withRole(
      'HubTransport',
      inOrganization(({ distributionGroups }, { host }) => {
        const known = distributionGroups.find((group) => group.isDynamic === isDynamic);
        if (known) return [{ type: 'expansion-server-set', group: known.name, server: host.name }];
        const group = {
          name: freeNameIn(distributionGroups, wanted),
          isDynamic,
          expansionServer: host.name,
        };
        return [{ type: 'distribution-group-created', group }];
      }),
    ),
    mends: inOrganization(({ distributionGroups }, { host }) => {
      const isMeant = (group: DistributionGroup) =>
        group.isDynamic === isDynamic &&
        group.expansionServer !== null &&
        sameName(group.expansionServer, host.name);
      return distributionGroups
        .filter(isMeant)
        .map(({ name }) => ({ type: 'expansion-server-set', group: name, server: null }));
    }),
  };
}
