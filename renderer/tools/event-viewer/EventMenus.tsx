import { MenuBar } from '../../controls/menus/MenuBar';
import type { MenuItem } from '../../controls/menus/menu-item';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { ALL_RECORDS, type EventOrder } from './event-rows';
import type { EventDialog } from './EventDialogs';
import type { EventList } from './use-event-list';

export interface EventMenusProps {
  readonly list: EventList;
  readonly onDialog: (dialog: EventDialog) => void;
  readonly onFindNext: () => void;
}

/** The menu bar of Event Viewer. */
export function EventMenus({ list, onDialog, onFindNext }: EventMenusProps) {
  const { menus: common, eventViewer } = useText().catalog.tools;
  const words = eventViewer.menus;
  const file: MenuItem[] = [{ id: 'exit', label: common.exit, onSelect: () => closeWindow('event-viewer') }];
  const action: MenuItem[] = [
    {
      id: 'properties',
      label: words.properties,
      disabled: !list.selected,
      onSelect: () => onDialog('properties'),
    },
  ];
  return (
    <MenuBar
      label={common.label}
      menus={[
        { id: 'file', label: common.file, items: file },
        { id: 'action', label: words.action, items: action },
        { id: 'view', label: words.view, items: useViewMenu({ list, onDialog, onFindNext }) },
      ]}
    />
  );
}

function useViewMenu({ list, onDialog, onFindNext }: EventMenusProps): MenuItem[] {
  const words = useText().catalog.tools.eventViewer.menus;
  const disabled = list.log === null;
  const isAll = list.filter === ALL_RECORDS;
  const order = (id: EventOrder, label: string, separated: boolean): MenuItem => ({
    id,
    label,
    kind: 'radio',
    checked: list.order === id,
    disabled,
    separated,
    onSelect: () => list.setOrder(id),
  });
  return [
    {
      id: 'all',
      label: words.allRecords,
      kind: 'radio',
      checked: isAll,
      disabled,
      onSelect: () => list.setFilter(ALL_RECORDS),
    },
    {
      id: 'filter',
      label: words.filter,
      ellipsis: true,
      kind: 'radio',
      checked: !isAll,
      disabled,
      onSelect: () => onDialog('filter'),
    },
    order('newest-first', words.newestFirst, true),
    order('oldest-first', words.oldestFirst, false),
    {
      id: 'find',
      label: words.find,
      ellipsis: true,
      shortcut: 'Ctrl+F',
      disabled,
      separated: true,
      onSelect: () => onDialog('find'),
    },
    { id: 'find-next', label: words.findNext, shortcut: 'F3', disabled, onSelect: onFindNext },
    {
      id: 'refresh',
      label: words.refresh,
      shortcut: 'F5',
      disabled,
      separated: true,
      onSelect: list.refresh,
    },
  ];
}
