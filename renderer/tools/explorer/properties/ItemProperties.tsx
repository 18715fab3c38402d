import { useState } from 'react';
import { isOnDisc } from '../../../../shared/host/files/media';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { PushButton } from '../../../controls/PushButton';
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
  const { buttons } = catalog.desktop;
  const restricted = useSnapshot((snapshot) => snapshot.restrictedFolders);
  const rights = folderRights(restricted, item.path);
  const [isTicked, setIsTicked] = useState(false);
  const isChanged = isTicked && rights.kind === 'limited';
  const apply = () => {
    if (!isChanged) return;
    void dispatch({ type: 'grant-full-control', path: item.path }, 'tool', { alertRefusal: true });
  };
  const confirm = () => {
    apply();
    onClose();
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
        <div className="button-row">
          <PushButton label={buttons.ok} isDefault onPress={confirm} />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
          <PushButton
            label={words.apply}
            disabled={!isChanged}
            reason={isChanged ? undefined : words.unchangedReason}
            onPress={apply}
          />
        </div>
      </div>
    </ModalDialog>
  );
}
