import { IconView, type ViewIcon } from '../../controls/lists/IconView';
import { EventViewerIcon, MediaIcon, NetworkIcon, SystemIcon } from '../../icons/administration-icons';
import { ControlPanelIcon, ProgramsIcon, ServicesIcon } from '../../icons/tool-icons';
import { useToolReasons } from '../../labs/tools/use-tool-reason';
import { useText } from '../../use-text';
import { openWindow, type Icon, type ToolId } from '../../windows/window-store';
import { AddressBar } from '../files/AddressBar';
import { ToolWindow } from '../ToolWindow';
import { usePrograms } from './programs-words';

/** Control Panel, with the entries that do something in the rehearsal. */
export function ControlPanel() {
  const { catalog, fill } = useText();
  const words = catalog.tools.controlPanel;
  const items = useEntries();
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

/** The entries; the list of programs is called as the Windows of this server calls it. */
function useEntries(): readonly ViewIcon[] {
  const { controlPanel, programs, windowsSetup } = useText().catalog.tools;
  const { entries } = programs;
  const { era, title } = usePrograms();
  const reasonOf = useToolReasons();
  const hint = era === '2003' ? controlPanel.programsHint : entries.featuresHint;
  const places = [
    entry('programs', ProgramsIcon, title, hint),
    entry('services', ServicesIcon, controlPanel.services, controlPanel.servicesHint),
    entry('event-viewer', EventViewerIcon, entries.eventViewer, entries.eventViewerHint),
    entry('network-connections', NetworkIcon, entries.network, entries.networkHint),
    entry('system', SystemIcon, entries.system, entries.systemHint),
    entry('windows-setup', MediaIcon, windowsSetup.title, entries.windowsSetupHint),
  ];
  return places.map((place) => ({ ...place, reason: reasonOf(place.id) }));
}

function entry(id: ToolId, icon: Icon, label: string, title: string): ViewIcon & { readonly id: ToolId } {
  return { id, icon, label, title, mark: `entry:${id}`, onOpen: () => openWindow(id) };
}
