import {
  EXCHANGE_2007_ROUTING_GROUP,
  type Database,
  type DistributionGroup,
  type OfflineAddressBook,
  type SendConnector,
} from '../../../shared/host/directory/organization';
import type { Queue } from '../../../shared/host/host';
import { message } from '../../../shared/message';
import type { OrganizationSnapshot } from '../../../shared/session/snapshot/snapshot';
import type { Text } from '../../use-text';
import { moveTargets, serversWith, type ConsoleData } from './console-data';
import type { ConsoleNodeId } from './console-nodes';

/** Something in a list that can be acted upon. */
export type ConsoleItem =
  | { readonly kind: 'send-connector'; readonly connector: SendConnector }
  | { readonly kind: 'offline-address-book'; readonly book: OfflineAddressBook }
  | { readonly kind: 'distribution-group'; readonly group: DistributionGroup }
  | { readonly kind: 'database'; readonly database: Database }
  | { readonly kind: 'delegate'; readonly server: string; readonly account: string }
  | { readonly kind: 'queue'; readonly queue: Queue };

/** What an action asks for: a dialog, except for Retry, which acts at once. */
export type ConsoleTask =
  | { readonly kind: 'new-routing-group-connector' }
  | { readonly kind: 'new-send-connector' }
  | { readonly kind: 'remove-send-connector'; readonly connector: SendConnector }
  | { readonly kind: 'change-source-server'; readonly connector: SendConnector }
  | { readonly kind: 'move-generation-server'; readonly book: OfflineAddressBook }
  | { readonly kind: 'set-expansion-server'; readonly group: DistributionGroup }
  | { readonly kind: 'move-mailboxes'; readonly database: Database }
  | { readonly kind: 'disable-mailboxes'; readonly database: Database }
  | { readonly kind: 'add-administrator' }
  | { readonly kind: 'remove-administrator'; readonly server: string; readonly account: string }
  | { readonly kind: 'move-replicas'; readonly database: Database }
  | { readonly kind: 'retry-queue'; readonly queue: Queue };

/** An entry of the actions pane and of the context menus. */
export interface ConsoleAction {
  readonly task: ConsoleTask;
  /** With `&` before the letter that chooses it in a menu. */
  readonly label: string;
  /** Why it cannot be taken now. */
  readonly reason: string | undefined;
}

/** What can be done in a place of the tree. */
export function nodeActions(node: ConsoleNodeId, data: ConsoleData, text: Text): readonly ConsoleAction[] {
  const { organization } = data;
  if (!organization || !data.isReachable) return [];
  const { actions, reasons } = text.catalog.tools.console;
  const noHub = serversWith(organization, 'HubTransport').length === 0 ? reasons.noHubTransport : undefined;
  const routingGroup: ConsoleAction = {
    task: { kind: 'new-routing-group-connector' },
    label: actions.newRoutingGroupConnector,
    reason: noRoutingGroupConnector(organization, data, text) ?? noHub,
  };
  const send: ConsoleAction = {
    task: { kind: 'new-send-connector' },
    label: actions.newSendConnector,
    reason: noHub,
  };
  if (node === 'hubTransport') return [routingGroup, send];
  if (node === 'routingGroupConnectors') return [routingGroup];
  if (node === 'administrators') return [addAdministrator(organization, text)];
  return node === 'sendConnectors' ? [send] : [];
}

/** What can be done with the selected line of a list. */
export function itemActions(
  item: ConsoleItem,
  { organization }: ConsoleData,
  text: Text,
): readonly ConsoleAction[] {
  const { actions, reasons } = text.catalog.tools.console;
  if (item.kind === 'queue') {
    const { queue } = item;
    const isEmpty = queue.messages === 0;
    const reason = text.refusal(isEmpty ? message('queue-empty', { queue: queue.name }) : null);
    return [{ task: { kind: 'retry-queue', queue }, label: actions.retry, reason }];
  }
  if (!organization) return [];
  const noHub = serversWith(organization, 'HubTransport').length === 0 ? reasons.noHubTransport : undefined;
  switch (item.kind) {
    case 'send-connector': {
      const { connector } = item;
      return [
        {
          task: { kind: 'change-source-server', connector },
          label: actions.changeSourceServer,
          reason: noHub,
        },
        { task: { kind: 'remove-send-connector', connector }, label: actions.remove, reason: undefined },
      ];
    }
    case 'offline-address-book': {
      const isNone = serversWith(organization, 'Mailbox').length === 0;
      const reason = isNone ? reasons.noMailboxServer : undefined;
      const task = { kind: 'move-generation-server', book: item.book } as const;
      return [{ task, label: actions.moveGenerationServer, reason }];
    }
    case 'distribution-group': {
      const task = { kind: 'set-expansion-server', group: item.group } as const;
      return [{ task, label: actions.setExpansionServer, reason: undefined }];
    }
    case 'database':
      return databaseActions(item.database, organization, text);
    case 'delegate': {
      const task = { ...item, kind: 'remove-administrator' } as const;
      return [{ task, label: actions.removeAdministrator, reason: undefined }];
    }
  }
}

function addAdministrator({ servers }: OrganizationSnapshot, { catalog }: Text): ConsoleAction {
  const { actions, reasons } = catalog.tools.console;
  return {
    task: { kind: 'add-administrator' },
    label: actions.addAdministrator,
    reason: servers.length === 0 ? reasons.noServer : undefined,
  };
}

function noRoutingGroupConnector(
  { routingGroupConnectors }: OrganizationSnapshot,
  { bridgeheads }: ConsoleData,
  { catalog }: Text,
): string | undefined {
  const { reasons } = catalog.tools.console;
  if (bridgeheads.length === 0) return reasons.noLegacyServer;
  const isLinked = routingGroupConnectors.some(
    ({ sourceRoutingGroup }) => sourceRoutingGroup === EXCHANGE_2007_ROUTING_GROUP,
  );
  return isLinked ? reasons.alreadyLinked : undefined;
}

/** Mailboxes can be moved or disabled, replicas can be moved. */
function databaseActions(
  database: Database,
  organization: OrganizationSnapshot,
  text: Text,
): readonly ConsoleAction[] {
  const { actions, reasons } = text.catalog.tools.console;
  const isMailbox = database.kind === 'mailbox';
  const isEmpty = (isMailbox ? database.mailboxes : database.replicas) === 0;
  const params = { database: database.name };
  const refusal = isEmpty
    ? message('database-empty', params)
    : database.replicaMove && message('move-under-way', params);
  const noTarget = moveTargets(organization, database).length === 0 ? reasons.noOtherDatabase : undefined;
  const move: ConsoleAction = {
    task: { kind: isMailbox ? 'move-mailboxes' : 'move-replicas', database },
    label: isMailbox ? actions.moveMailboxes : actions.moveReplicas,
    reason: text.refusal(refusal) ?? noTarget,
  };
  if (!isMailbox) return [move];
  const task = { kind: 'disable-mailboxes', database } as const;
  return [move, { task, label: actions.disableMailboxes, reason: text.refusal(refusal) }];
}
