import type { ServerRole } from '../../../../shared/host/server-role';
import type { OrganizationSnapshot } from '../../../../shared/session/snapshot/snapshot';
import { PickDialog } from '../../../controls/dialogs/PickDialog';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { useText } from '../../../use-text';
import { serversWith } from '../console-data';

export interface ServerDialogProps {
  readonly organization: OrganizationSnapshot;
  readonly words: { readonly title: string; readonly instruction: string };
  /** Of what a server is chosen for. */
  readonly name: string;
  /** Role that a server must have to be offered. */
  readonly role: ServerRole;
  /** Label of an entry that stands for no server in particular; picked as an empty name. */
  readonly anyServer?: string;
  readonly current: string | null;
  readonly onPick: (server: string) => void;
  readonly onClose: () => void;
}

interface ServerRow {
  readonly server: string;
  readonly label: string;
  readonly site: string;
  readonly version: string;
}

/** Chooses one of the organization's servers. */
export function ServerDialog(props: ServerDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.console;
  const { organization, name, role, anyServer, current, onPick, onClose } = props;
  const any = anyServer === undefined ? [] : [{ server: '', label: anyServer, site: '', version: '' }];
  const servers = serversWith(organization, role).map(({ name: server, site, version }) => ({
    server,
    label: server,
    site: site ?? '',
    version,
  }));
  const columns: readonly GridColumn<ServerRow>[] = [
    { id: 'name', header: words.serverColumns.name, width: 210, text: ({ label }) => label },
    { id: 'site', header: words.serverColumns.site, width: 120, text: ({ site }) => site },
    { id: 'version', header: words.serverColumns.version, width: 90, text: ({ version }) => version },
  ];
  return (
    <PickDialog
      title={props.words.title}
      instruction={fill(props.words.instruction, { name })}
      listLabel={words.servers}
      columns={columns}
      rows={[...any, ...servers]}
      rowKey={({ server }) => server}
      current={current ?? (anyServer === undefined ? null : '')}
      chooseFirst={words.chooseServer}
      empty={words.empty}
      onPick={({ server }) => onPick(server)}
      onClose={onClose}
    />
  );
}
