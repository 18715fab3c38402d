import type { Command } from '../../../../shared/session/command';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { dispatch } from '../../../dispatch';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';
import type { ConsoleTask } from '../console-actions';
import { AdministratorDialog } from './AdministratorDialog';
import { MoveDatabaseDialog } from './MoveDatabaseDialog';
import { RoutingGroupConnectorDialog } from './RoutingGroupConnectorDialog';
import { SendConnectorDialog } from './SendConnectorDialog';
import { ServerDialog } from './ServerDialog';

export interface ConsoleDialogProps {
  readonly task: ConsoleTask;
  readonly onClose: () => void;
}

/** The dialog that an action opens. */
export function ConsoleDialog({ task, onClose }: ConsoleDialogProps) {
  const text = useText();
  const words = text.catalog.tools.console;
  const organization = useSnapshot((snapshot) => snapshot.organization);
  if (!organization) return null;
  const dialog = { organization, onClose };
  switch (task.kind) {
    case 'new-routing-group-connector':
      return (
        <RoutingGroupConnectorDialog
          onClose={onClose}
          onPick={(server) => send({ type: 'new-routing-group-connector', server })}
        />
      );
    case 'new-send-connector':
      return <SendConnectorDialog {...dialog} />;
    case 'remove-send-connector': {
      const { name, addressSpaces } = task.connector;
      const { title, text: question, warning } = words.removeConnector;
      return (
        <MessageBox
          title={title}
          icon="warning"
          buttons="yes-no"
          defaultAnswer="no"
          message={`${text.fill(question, { name })}\n\n${text.fill(warning, { addressSpaces: addressSpaces.join(', ') })}`}
          onAnswer={(isYes) => {
            onClose();
            if (isYes) send({ type: 'remove-send-connector', name });
          }}
        />
      );
    }
    case 'change-source-server': {
      const { name, sourceServers } = task.connector;
      return (
        <ServerDialog
          {...dialog}
          words={words.changeSourceServer}
          name={name}
          role="HubTransport"
          current={sourceServers[0] ?? null}
          onPick={(server) => send({ type: 'set-send-connector-source', name, server })}
        />
      );
    }
    case 'move-generation-server': {
      const { name, server: current } = task.book;
      return (
        <ServerDialog
          {...dialog}
          words={words.moveGenerationServer}
          name={name}
          role="Mailbox"
          current={current}
          onPick={(server) => send({ type: 'set-offline-address-book-server', name, server })}
        />
      );
    }
    case 'set-expansion-server': {
      const { name: group, expansionServer: current } = task.group;
      return (
        <ServerDialog
          {...dialog}
          words={words.setExpansionServer}
          name={group}
          role="HubTransport"
          anyServer={words.setExpansionServer.anyServer}
          current={current}
          onPick={(server) => send({ type: 'set-expansion-server', group, server: server || null })}
        />
      );
    }
    case 'disable-mailboxes': {
      const { name: database, server, mailboxes: count } = task.database;
      const { title, text: question, warning } = words.disableMailboxes;
      return (
        <MessageBox
          title={title}
          icon="warning"
          buttons="yes-no"
          defaultAnswer="no"
          message={`${text.fill(question, { name: database, server, count })}\n\n${warning}`}
          onAnswer={(isYes) => {
            onClose();
            if (isYes) send({ type: 'disable-mailboxes', server, database });
          }}
        />
      );
    }
    case 'add-administrator':
      return <AdministratorDialog {...dialog} />;
    case 'remove-administrator': {
      const { server, account } = task;
      const { title, text: question } = words.removeAdministrator;
      return (
        <MessageBox
          title={title}
          icon="warning"
          buttons="yes-no"
          defaultAnswer="no"
          message={text.fill(question, { account, server })}
          onAnswer={(isYes) => {
            onClose();
            if (isYes) send({ type: 'delegate-server', server, admin: null });
          }}
        />
      );
    }
    case 'move-mailboxes':
    case 'move-replicas': {
      const { name: database, server } = task.database;
      return (
        <MoveDatabaseDialog
          {...dialog}
          database={task.database}
          onPick={(to) => send({ type: task.kind, server, database, to })}
        />
      );
    }
    case 'retry-queue':
      return null;
  }
}

function send(command: Command): void {
  void dispatch(command, 'tool', { alertRefusal: true });
}
