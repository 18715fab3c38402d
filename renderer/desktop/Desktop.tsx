import { useEffect, useState } from 'react';
import { Reading } from '../case/Reading';
import { plainLabel } from '../controls/access-label';
import { IconView } from '../controls/lists/IconView';
import { OfferedLab } from '../labs/library/OfferedLab';
import { LabPanel } from '../labs/panel/LabPanel';
import { useSnapshot } from '../use-snapshot';
import { useText } from '../use-text';
import { LayerContext } from '../windows/use-windows';
import { activateDesktop, setDesktopSize } from '../windows/window-store';
import { Alerts } from './Alerts';
import { Restarting } from './Restarting';
import { Windows } from './Windows';
import { Marks } from './marks/Marks';
import { openPlace } from './places/places';
import { usePlaces } from './places/use-places';
import { Taskbar } from './taskbar/Taskbar';
import { useDesktopKeys } from './use-desktop-keys';

/** The desktop of the simulated server. */
export function Desktop() {
  const { programName } = useText().catalog.desktop;
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  useDesktopKeys();
  useEffect(() => {
    if (!layer) return undefined;
    const observer = new ResizeObserver(() =>
      setDesktopSize({ width: layer.clientWidth, height: layer.clientHeight }),
    );
    observer.observe(layer);
    return () => observer.disconnect();
  }, [layer]);
  return (
    <div className="desktop">
      <LayerContext value={layer}>
        <div className="desktop-and-panel">
          <main className="desktop-area" onPointerDown={(event) => leaveWindows(event.target)}>
            <h1 className="visually-hidden">{programName}</h1>
            <DesktopIcons />
            <ServerLabel />
            <div className="desktop-windows" ref={setLayer}>
              <Windows />
            </div>
            <OfferedLab />
            <Alerts />
            <Restarting />
            <Reading />
          </main>
          <LabPanel />
        </div>
      </LayerContext>
      <Taskbar />
      <Marks />
    </div>
  );
}

function DesktopIcons() {
  const words = useText().catalog.desktop;
  const items = usePlaces()
    .filter(({ isOnDesktop }) => isOnDesktop)
    .map(({ id, icon, reason }) => ({
      id,
      icon,
      reason,
      label: plainLabel(words.places[id]),
      onOpen: () => openPlace(id),
    }));
  return <IconView label={words.label} items={items} className="desktop-icons" onFocus={activateDesktop} />;
}

/** Which server this is, in the corner, as test servers have it. */
function ServerLabel() {
  const { fullName, windows } = useSnapshot((snapshot) => snapshot.server);
  return (
    <p className="desktop-label">
      {fullName}
      <br />
      {windows}
    </p>
  );
}

function leaveWindows(target: EventTarget): void {
  if (target instanceof Element && target.matches('.desktop-area, .desktop-icons, .desktop-label'))
    activateDesktop();
}
