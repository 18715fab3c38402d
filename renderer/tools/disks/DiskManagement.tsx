import { useMemo, useState } from 'react';
import { plainLabel } from '../../controls/access-label';
import { DataGrid } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { ContextArea } from '../../controls/menus/ContextArea';
import { MenuBar } from '../../controls/menus/MenuBar';
import type { MenuItem } from '../../controls/menus/menu-item';
import { MediaIcon } from '../../icons/administration-icons';
import { DiskIcon } from '../../icons/file-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText, type Text } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { ToolWindow } from '../ToolWindow';
import { DiskMap } from './DiskMap';
import { DriveLetterDialog } from './DriveLetterDialog';
import { NewVolumeDialog } from './NewVolumeDialog';
import { volumeFacts, type VolumeFacts } from './volume-facts';
import { freeLetters, volumesOf, type Volume } from './volumes';
import './disks.css';

/** Disk Management: the volumes of the server, as a list and as they lie on the disk. */
export function DiskManagement() {
  const text = useText();
  const { disks: words, menus } = text.catalog.tools;
  const disks = useSnapshot((snapshot) => snapshot.disks);
  const media = useSnapshot((snapshot) => snapshot.media);
  const unallocated = useSnapshot((snapshot) => snapshot.unallocatedMegabytes);
  const volumes = useMemo(() => volumesOf(disks, media), [disks, media]);
  const [selected, setSelected] = useState('C:');
  const [dialog, setDialog] = useState<'new-volume' | 'letter' | null>(null);
  const columns = useMemo(() => columnsIn(text, media.product), [text, media.product]);
  const volume = volumes.find(({ drive }) => drive === selected);
  const letters = freeLetters(volumes);
  const actions = diskActions(words, unallocated, volume, setDialog);
  return (
    <ToolWindow id="disk-management" title={words.title} icon={DiskIcon} width={740} height={430}>
      <MenuBar
        label={menus.label}
        menus={[
          {
            id: 'file',
            label: menus.file,
            items: [{ id: 'exit', label: menus.exit, onSelect: () => closeWindow('disk-management') }],
          },
          { id: 'action', label: words.action, items: actions },
        ]}
      />
      <ContextArea label={plainLabel(words.action)} items={actions} className="disk-part">
        <DataGrid
          label={words.list}
          columns={columns}
          rows={volumes}
          rowKey={({ drive }) => drive}
          selected={selected}
          autoFocus
          onSelect={({ drive }) => setSelected(drive)}
          onActivate={() => setDialog('letter')}
        />
      </ContextArea>
      <ContextArea label={plainLabel(words.action)} items={actions} className="disk-part">
        <DiskMap
          volumes={volumes}
          product={media.product}
          unallocated={unallocated}
          selected={selected}
          onSelect={setSelected}
        />
      </ContextArea>
      {dialog === 'new-volume' && (
        <NewVolumeDialog
          most={unallocated}
          letters={letters}
          onClose={(made) => {
            setDialog(null);
            if (made !== null) setSelected(made);
          }}
        />
      )}
      {dialog === 'letter' && volume && (
        <DriveLetterDialog
          drive={volume.drive}
          letters={letters}
          onClose={(taken) => {
            setDialog(null);
            if (taken !== null) setSelected(taken);
          }}
        />
      )}
    </ToolWindow>
  );
}

/** What can be done with the disk and with the selected volume: the menu Action, and the context menus. */
function diskActions(
  words: Text['catalog']['tools']['disks'],
  unallocated: number,
  volume: Volume | undefined,
  open: (dialog: 'new-volume' | 'letter') => void,
): readonly MenuItem[] {
  return [
    {
      id: 'new-volume',
      label: words.newVolume.entry,
      ellipsis: true,
      disabled: unallocated === 0,
      reason: unallocated === 0 ? words.newVolume.noSpace : undefined,
      onSelect: () => open('new-volume'),
    },
    {
      id: 'letter',
      label: words.letter.entry,
      ellipsis: true,
      isDefault: true,
      disabled: !volume,
      reason: volume ? undefined : words.letter.chooseFirst,
      onSelect: () => open('letter'),
    },
  ];
}

function columnsIn(text: Text, product: string): readonly GridColumn<Volume>[] {
  const { columns } = text.catalog.tools.disks;
  const cell = (id: keyof VolumeFacts) => (volume: Volume) => volumeFacts(volume, product, text)[id];
  return [
    {
      id: 'name',
      header: columns.volume,
      width: 212,
      text: cell('name'),
      icon: ({ kind }) => (kind === 'disc' ? <MediaIcon size={16} /> : <DiskIcon size={16} />),
    },
    { id: 'layout', header: columns.layout, width: 74, text: cell('layout') },
    { id: 'type', header: columns.type, width: 84, text: cell('type') },
    { id: 'fileSystem', header: columns.fileSystem, width: 112, text: cell('fileSystem') },
    { id: 'status', header: columns.status, width: 112, text: cell('status') },
    {
      id: 'free',
      header: columns.free,
      width: 90,
      align: 'right',
      text: cell('free'),
      compare: (left, right) => (left.freeMegabytes ?? 0) - (right.freeMegabytes ?? 0),
    },
  ];
}
