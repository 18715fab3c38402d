import type { Database } from '../../../../shared/host/directory/organization';
import type { OrganizationSnapshot } from '../../../../shared/session/snapshot/snapshot';
import { PickDialog } from '../../../controls/dialogs/PickDialog';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { useText } from '../../../use-text';
import { moveTargets } from '../console-data';

export interface MoveDatabaseDialogProps {
  readonly organization: OrganizationSnapshot;
  /** Whose mailboxes or replicas are to go. */
  readonly database: Database;
  /** Gets the name of a server. */
  readonly onPick: (server: string) => void;
  readonly onClose: () => void;
}

/** Chooses where the mailboxes or the replicas of a database go. */
export function MoveDatabaseDialog({ organization, database, onPick, onClose }: MoveDatabaseDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.console;
  const { name, server, kind, mailboxes, replicas } = database;
  const { title, instruction } = kind === 'mailbox' ? words.moveMailboxes : words.moveReplicas;
  const count = kind === 'mailbox' ? mailboxes : replicas;
  const columns: readonly GridColumn<Database>[] = [
    { id: 'server', header: words.columns.server, width: 100, text: (target) => target.server },
    {
      id: 'storageGroup',
      header: words.columns.storageGroup,
      width: 150,
      text: (target) => target.storageGroup,
    },
    { id: 'name', header: words.columns.name, width: 170, text: (target) => target.name },
  ];
  return (
    <PickDialog
      title={title}
      instruction={fill(instruction, { name, server, count })}
      listLabel={words.databaseList}
      columns={columns}
      rows={moveTargets(organization, database)}
      rowKey={(target) => target.server}
      chooseFirst={words.chooseServer}
      empty={words.empty}
      onPick={(target) => onPick(target.server)}
      onClose={onClose}
    />
  );
}
