import { IconView } from '../../controls/lists/IconView';
import { ControlPanelIcon, ProgramsIcon, ServicesIcon } from '../../icons/tool-icons';
import { useText } from '../../use-text';
import { openWindow } from '../../windows/window-store';
import { AddressBar } from '../files/AddressBar';
import { ToolWindow } from '../ToolWindow';

/** Control Panel, with the entries that do something in the rehearsal. */
export function ControlPanel() {
  const { catalog, fill } = useText();
  const words = catalog.tools.controlPanel;
  const items = [
    {
      id: 'programs',
      icon: ProgramsIcon,
      label: words.programs,
      title: words.programsHint,
      onOpen: () => openWindow('programs'),
    },
    {
      id: 'services',
      icon: ServicesIcon,
      label: words.services,
      title: words.servicesHint,
      onOpen: () => openWindow('services'),
    },
  ];
  return (
    <ToolWindow id="control-panel" title={words.title} icon={ControlPanelIcon} width={500} height={320}>
      <AddressBar icon={ControlPanelIcon} place={words.title} />
      <IconView label={words.title} items={items} className="icon-pane" />
      <div className="status-bar">
        <span>{fill(catalog.tools.objects, { count: items.length })}</span>
      </div>
    </ToolWindow>
  );
}
