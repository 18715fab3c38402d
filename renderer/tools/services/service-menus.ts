import type { Catalog } from '../../../shared/i18n/catalog';
import type { MenuItem } from '../../controls/menus/menu-item';
import { connect } from '../../store';
import type { ServiceAction, ServiceControl } from './use-service-control';

type Words = Catalog['tools']['services'];

/** What can be done to a service: the menu Action, and the context menu of a service. */
export function serviceItems(
  { service, start, stop, restart }: ServiceControl,
  words: Words,
  onProperties: () => void,
): readonly MenuItem[] {
  const item = (id: string, label: string, { reason, press }: ServiceAction): MenuItem => ({
    id,
    label,
    disabled: reason !== undefined,
    reason,
    onSelect: press,
  });
  return [
    item('start', words.menus.start, start),
    item('stop', words.menus.stop, stop),
    item('restart', words.menus.restart, restart),
    refreshItem(words, true),
    {
      id: 'properties',
      label: words.menus.properties,
      isDefault: true,
      separated: true,
      disabled: !service,
      reason: words.choose,
      onSelect: onProperties,
    },
  ];
}

/** Asks for the whole state again. */
export function refreshItem(words: Words, separated: boolean): MenuItem {
  return {
    id: 'refresh',
    label: words.menus.refresh,
    shortcut: 'F5',
    separated,
    onSelect: () => void connect(),
  };
}
