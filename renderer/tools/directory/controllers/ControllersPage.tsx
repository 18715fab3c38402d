import { useMemo, useState } from 'react';
import { missingUpdates, type DomainController } from '../../../../shared/host/directory/domain-controllers';
import { domainOfController } from '../../../../shared/host/directory/forest';
import { Checkbox } from '../../../controls/Checkbox';
import { GroupBox } from '../../../controls/GroupBox';
import { DataGrid } from '../../../controls/lists/DataGrid';
import { PushButton } from '../../../controls/PushButton';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';
import type { DirectoryPageProps } from '../directory-page';
import { controllerColumns } from './controller-columns';
import { DemoteController } from './DemoteController';
import { MoveController } from './MoveController';
import { UpdateController } from './UpdateController';

/** The domain controllers of the forest, with what the selected one is and what can be done with it. */
export function ControllersPage({ directory }: DirectoryPageProps) {
  const text = useText();
  const words = text.catalog.tools.activeDirectory;
  const { domainControllers } = directory;
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useMemo(() => controllerColumns(text), [text]);
  const current = domainControllers.find(({ name }) => name === selected) ?? domainControllers[0];
  return (
    <>
      <DataGrid
        label={words.nodes.controllers}
        columns={columns}
        rows={domainControllers}
        rowKey={({ name }) => name}
        selected={current?.name ?? null}
        initialSort={{ column: 'name', direction: 'ascending' }}
        empty={words.controllers.empty}
        onSelect={({ name }) => setSelected(name)}
      />
      {current && <Details directory={directory} controller={current} />}
    </>
  );
}

function Details({ directory, controller }: DirectoryPageProps & { readonly controller: DomainController }) {
  const { locale, catalog } = useText();
  const words = catalog.tools.activeDirectory.controllers;
  const [dialog, setDialog] = useState<'move' | 'update' | 'demote' | null>(null);
  const { name: server, isGlobalCatalog, isReadOnly, language, hotfixes } = controller;
  const upToDate = missingUpdates(controller).length === 0 ? words.upToDate : undefined;
  const close = () => setDialog(null);
  return (
    <GroupBox label={server}>
      <dl className="facts tight selectable">
        <dt>{words.domain}</dt>
        <dd>{domainOfController(directory, controller)}</dd>
        <dt>{words.copy}</dt>
        <dd>{isReadOnly ? words.readOnly : words.writable}</dd>
        <dt>{words.language}</dt>
        <dd>{new Intl.DisplayNames([locale], { type: 'language' }).of(language)}</dd>
        <dt>{words.hotfixes}</dt>
        <dd>{hotfixes.length > 0 ? hotfixes.join(', ') : words.noHotfixes}</dd>
      </dl>
      <Checkbox
        label={words.globalCatalog}
        checked={isGlobalCatalog}
        onChange={(enabled) =>
          void dispatch({ type: 'set-global-catalog', server, enabled }, 'tool', { alertRefusal: true })
        }
      />
      <div className="button-row">
        <PushButton label={words.move} ellipsis onPress={() => setDialog('move')} />
        <PushButton
          label={words.update}
          ellipsis
          disabled={upToDate !== undefined}
          reason={upToDate}
          onPress={() => setDialog('update')}
        />
        <PushButton label={words.demote} ellipsis onPress={() => setDialog('demote')} />
      </div>
      {dialog === 'move' && (
        <MoveController controller={controller} sites={directory.sites} onClose={close} />
      )}
      {dialog === 'update' && <UpdateController controller={controller} onClose={close} />}
      {dialog === 'demote' && <DemoteController server={server} onClose={close} />}
    </GroupBox>
  );
}
