import { useState } from 'react';
import { DOMAIN_MASTERS, type OperationsMaster } from '../../../shared/host/directory/directory';
import type { DomainController } from '../../../shared/host/directory/domain-controllers';
import { controllersOf } from '../../../shared/host/directory/forest';
import { PickDialog } from '../../controls/dialogs/PickDialog';
import { DataGrid } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { PushButton } from '../../controls/PushButton';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import { controllerColumns } from './controllers/controller-columns';
import type { DirectoryPageProps } from './directory-page';

export interface MastersProps extends DirectoryPageProps {
  /** The roles of the forest or of the domain, at least one. */
  readonly masters: readonly [OperationsMaster, ...OperationsMaster[]];
}

/** Which domain controllers hold the roles of operations masters; the selected one can be transferred. */
export function Masters({ directory, masters }: MastersProps) {
  const words = useText().catalog.tools.activeDirectory.masters;
  const [role, select] = useState(masters[0]);
  const [isOpen, setIsOpen] = useState(false);
  const columns: readonly GridColumn<OperationsMaster>[] = [
    { id: 'role', header: words.columns.role, width: 240, text: (master) => words.names[master] },
    { id: 'server', header: words.columns.server, width: 160, text: (master) => directory[master] },
  ];
  return (
    <>
      <h3>{words.label}</h3>
      <DataGrid
        label={words.label}
        columns={columns}
        rows={masters}
        rowKey={(master) => master}
        selected={role}
        onSelect={select}
      />
      <div className="button-row">
        <PushButton label={words.change} ellipsis onPress={() => setIsOpen(true)} />
      </div>
      {isOpen && <ChangeMaster directory={directory} role={role} onClose={() => setIsOpen(false)} />}
    </>
  );
}

interface ChangeMasterProps extends DirectoryPageProps {
  readonly role: OperationsMaster;
  readonly onClose: () => void;
}

function ChangeMaster({ directory, role, onClose }: ChangeMasterProps) {
  const text = useText();
  const words = text.catalog.tools.activeDirectory;
  return (
    <PickDialog
      title={words.changeMaster.title}
      instruction={text.fill(words.changeMaster.instruction, { role: words.masters.names[role] })}
      listLabel={words.nodes.controllers}
      columns={controllerColumns(text)}
      rows={holders(directory, role)}
      rowKey={({ name }) => name}
      current={directory[role]}
      width={560}
      height={280}
      chooseFirst={words.changeMaster.chooseFirst}
      onPick={({ name: server }) =>
        void dispatch({ type: 'move-operations-master', role, server }, 'tool', { alertRefusal: true })
      }
      onClose={onClose}
    />
  );
}

/** The domain controllers that can hold a role: writable, and for a role of the domain those of the domain. */
function holders(
  directory: DirectoryPageProps['directory'],
  role: OperationsMaster,
): readonly DomainController[] {
  const isOfDomain = DOMAIN_MASTERS.some((master) => master === role);
  const controllers = isOfDomain ? controllersOf(directory, directory.domain) : directory.domainControllers;
  return controllers.filter(({ isReadOnly }) => !isReadOnly);
}
