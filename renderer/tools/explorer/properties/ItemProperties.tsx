import { useState } from 'react';
import { isOnDisc } from '../../../../shared/host/files/media';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { PropertyButtons } from '../../../controls/dialogs/PropertyButtons';
import { TabSheet, type Tab } from '../../../controls/TabSheet';
import { dispatch } from '../../../dispatch';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';
import type { Drives, ExplorerItem } from '../explorer-items';
import type { ServerPlaces } from '../opening/opening-of-line';
import { folderRights } from './folder-rights';
import { GeneralSheet } from './GeneralSheet';
import { SecuritySheet } from './SecuritySheet';

export interface ItemPropertiesProps {
  readonly item: ExplorerItem;
  readonly server: ServerPlaces & { readonly drives: Drives };
  readonly onClose: () => void;
}

/** The properties of a drive, a folder or a file. Permissions are granted with OK or Apply. */
export function ItemProperties({ item, server, onClose }: ItemPropertiesProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.explorer.properties;
  const restricted = useSnapshot((snapshot) => snapshot.restrictedFolders);
  const rights = folderRights(restricted, item.path);
  const [isTicked, setIsTicked] = useState(false);
  const isChanged = isTicked && rights.kind === 'limited';
  const apply = () => {
    void dispatch({ type: 'grant-full-control', path: item.path }, 'tool', { alertRefusal: true });
  };
  const general: Tab = {
    id: 'general',
    label: words.general,
    page: <GeneralSheet item={item} tree={server.tree} />,
  };
  const security: Tab = {
    id: 'security',
    label: words.security,
    page: <SecuritySheet rights={rights} isTicked={isTicked} onTick={setIsTicked} />,
  };
  const hasSecurity = item.kind === 'folder' && !isOnDisc(server.drives, item.path);
  return (
    <ModalDialog title={fill(words.title, { name: item.name })} width={380} height={430} onCancel={onClose}>
      <div className="dialog-body">
        <TabSheet label={words.tabs} tabs={hasSecurity ? [general, security] : [general]} />
        <PropertyButtons isChanged={isChanged} onApply={apply} onClose={onClose} />
      </div>
    </ModalDialog>
  );
}
