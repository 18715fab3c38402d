import { MenuBar } from '../../controls/menus/MenuBar';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { serviceItems } from './service-menus';
import type { ServiceControl } from './use-service-control';

export interface ServiceMenusProps {
  readonly control: ServiceControl;
  readonly isExtended: boolean;
  readonly onExtended: (isExtended: boolean) => void;
  readonly onProperties: () => void;
}

/** The menu bar of Services. */
export function ServiceMenus({ control, isExtended, onExtended, onProperties }: ServiceMenusProps) {
  const { menus, services } = useText().catalog.tools;
  const words = services.menus;
  const view = (id: string, label: string, isChosen: boolean, onSelect: () => void) => ({
    id,
    label,
    kind: 'radio' as const,
    checked: isChosen,
    onSelect,
  });
  return (
    <MenuBar
      label={menus.label}
      menus={[
        {
          id: 'file',
          label: menus.file,
          items: [{ id: 'exit', label: menus.exit, onSelect: () => closeWindow('services') }],
        },
        { id: 'action', label: words.action, items: serviceItems(control, services, onProperties) },
        {
          id: 'view',
          label: words.view,
          items: [
            view('extended', words.extended, isExtended, () => onExtended(true)),
            view('standard', words.standard, !isExtended, () => onExtended(false)),
          ],
        },
      ]}
    />
  );
}
