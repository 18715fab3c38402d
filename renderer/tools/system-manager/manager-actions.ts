import type { PermissionObject } from '../../../shared/host/directory/permission-objects';
import { message } from '../../../shared/message';
import { dueUpdates } from '../../../shared/readiness/legacy-updates';
import type { Command } from '../../../shared/session/command';
import type { MenuItem } from '../../controls/menus/menu-item';
import type { Text } from '../../use-text';
import type { ManagerData } from './manager-data';
import { OBJECT_OF_NODE, type ManagerNodeId } from './manager-nodes';
import type { ManagerItem } from './manager-tables';

type Words = Text['catalog']['tools']['systemManager'];

/** What an action opens: a dialog of its own, or a question before a command. */
export type ManagerTask =
  | { readonly kind: 'new-policy' }
  | { readonly kind: 'policy-properties'; readonly policy: string }
  | { readonly kind: 'new-update-service' }
  | { readonly kind: 'object-properties'; readonly object: PermissionObject; readonly title: string }
  | {
      readonly kind: 'confirm';
      readonly question: keyof Words['confirm'];
      readonly name: string;
      readonly command: Command;
    };

/** An entry of the Action menu and of the context menus. */
export interface ManagerAction {
  readonly id: string;
  /** With `&` before the letter that chooses it in a menu. */
  readonly label: string;
  /** Why it cannot be taken now. */
  readonly reason?: string | undefined;
  /** What a double click does. */
  readonly isDefault?: boolean;
  readonly task: ManagerTask;
}

/** What can be done with a place of the tree. */
export function nodeActions(node: ManagerNodeId, data: ManagerData, text: Text): readonly ManagerAction[] {
  const { actions, nodes } = text.catalog.tools.systemManager;
  const object = OBJECT_OF_NODE[node];
  const title = node === 'root' ? data.organization.name : nodes[node];
  return [
    ...ownActions(node, data, text),
    ...(object
      ? [
          {
            id: 'properties',
            label: actions.properties,
            task: { kind: 'object-properties', object, title },
          } as const,
        ]
      : []),
  ];
}

function ownActions(
  node: ManagerNodeId,
  { organization, domains }: ManagerData,
  text: Text,
): readonly ManagerAction[] {
  const { actions, nativeAlready, newUpdateService } = text.catalog.tools.systemManager;
  const { legacy, name } = organization;
  const noLegacy = text.refusal(legacy ? null : message('no-legacy-organization'));
  if (node === 'root') {
    const command = { type: 'change-to-native-mode' } as const;
    return [
      {
        id: 'change-mode',
        label: actions.changeMode,
        reason: legacy && !legacy.isNativeMode ? undefined : nativeAlready,
        task: { kind: 'confirm', question: 'changeMode', name, command },
      },
    ];
  }
  if (node === 'recipientPolicies') {
    return [{ id: 'new-policy', label: actions.newPolicy, task: { kind: 'new-policy' } }];
  }
  if (node !== 'updateServices') return [];
  const served = legacy?.recipientUpdateServices.length ?? 0;
  const allServed = served >= domains.length ? newUpdateService.noDomain : undefined;
  return [
    {
      id: 'new-update-service',
      label: actions.newUpdateService,
      reason: noLegacy ?? allServed,
      task: { kind: 'new-update-service' },
    },
  ];
}

/** What can be done with the selected line of a list. */
export function itemActions(item: ManagerItem, { catalog }: Text): readonly ManagerAction[] {
  const { actions } = catalog.tools.systemManager;
  const deletion = (question: keyof Words['confirm'], name: string, command: Command): ManagerAction => ({
    id: 'delete',
    label: actions.delete,
    task: { kind: 'confirm', question, name, command },
  });
  switch (item.kind) {
    case 'policy': {
      const { name } = item.policy;
      return [
        {
          id: 'policy-properties',
          label: actions.properties,
          isDefault: true,
          task: { kind: 'policy-properties', policy: name },
        },
        deletion('deletePolicy', name, { type: 'delete-recipient-policy', name }),
      ];
    }
    case 'update-service': {
      const { domain } = item.service;
      return [deletion('deleteUpdateService', domain, { type: 'delete-recipient-update-service', domain })];
    }
    case 'server': {
      const { name: server } = item.server;
      const [update] = dueUpdates(item.server);
      const install: ManagerAction | undefined = update && {
        id: update.id,
        label: actions.updates[update.id],
        task: {
          kind: 'confirm',
          question: 'updateServer',
          name: server,
          command: { type: 'update-legacy-server', server, update: update.id },
        },
      };
      const remove: ManagerAction = {
        ...deletion('removeServer', server, { type: 'remove-legacy-server', server }),
        label: actions.removeServer,
      };
      return install ? [install, remove] : [remove];
    }
    case 'replication-service': {
      const { server } = item;
      return [
        deletion('deleteReplicationService', server, { type: 'delete-site-replication-service', server }),
      ];
    }
    case 'directory-connector': {
      const { name } = item.connector;
      return [
        deletion('deleteDirectoryConnector', name, { type: 'delete-active-directory-connector', name }),
      ];
    }
  }
}

/** Actions as entries of a menu; `separated`: with a line above them. */
export function menuItems(
  actions: readonly ManagerAction[],
  onRun: (task: ManagerTask) => void,
  separated = false,
): readonly MenuItem[] {
  return actions.map(({ id, label, reason, isDefault = false, task }, index) => ({
    id,
    label,
    reason,
    isDefault,
    // Properties open at once what they are about: no ellipsis, as in Windows.
    ellipsis: !task.kind.endsWith('properties'),
    disabled: reason !== undefined,
    separated: separated && index === 0,
    onSelect: () => onRun(task),
  }));
}
