import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { reachable, SMALLEST, type Place } from '../windows/geometry';
import { TitleBar } from '../windows/TitleBar';
import { useAccessKeys } from '../windows/use-access-keys';
import { useDrag } from '../windows/use-drag';
import { useSurfaceFocus } from '../windows/use-surface-focus';
import { hasKeyboard, isBlocked, OwnerContext, useWindows } from '../windows/use-windows';
import {
  activateWindow,
  describeWindow,
  forgetWindow,
  placeWindow,
  setWindowState,
  windowStore,
  type Icon,
  type WindowEntry,
} from '../windows/window-store';

export interface WindowFrameProps {
  readonly id: string;
  /** Title, and accessible name of the dialog. */
  readonly title: string;
  readonly icon: Icon;
  /** Outer size in pixels; of a resizable window, the one that it opens with. */
  readonly width: number;
  readonly height: number;
  /** The cross and Alt+F4. */
  readonly onClose: () => void;
  /** False greys the cross. */
  readonly closable?: boolean;
  readonly minimizable?: boolean;
  readonly resizable?: boolean;
  /** May cover the icons of the desktop where it needs their room. */
  readonly isWide?: boolean;
  /** Opens in the middle of the desktop instead of in the cascade. */
  readonly centred?: boolean;
  /** Greyed while a dialog of another kind than ModalDialog stands before it. */
  readonly modalOpen?: boolean;
  readonly children: ReactNode;
}

/** A window of the simulated desktop: moves, comes to the front, has a button on the taskbar. */
export function WindowFrame(props: WindowFrameProps) {
  const { id, title, icon, width, height, resizable = false, centred = false, isWide = false } = props;
  const entry = useWindows((state) => state.windows.find((other) => other.id === id));
  useLayoutEffect(() => () => forgetWindow(id), [id]);
  useLayoutEffect(() => {
    describeWindow({ id, title, icon, width, height, resizable, centred, isWide });
  }, [id, title, icon, width, height, resizable, centred, isWide]);
  return entry ? <Surface {...props} entry={entry} /> : null;
}

function Surface({ entry, ...props }: WindowFrameProps & { readonly entry: WindowEntry }) {
  const {
    id,
    title,
    icon,
    closable = true,
    minimizable = true,
    resizable = false,
    modalOpen = false,
  } = props;
  const titleId = useId();
  const ref = useRef<HTMLDivElement>(null);
  const isActive = useWindows((state) => state.active === id);
  const isInUse = useWindows((state) => hasKeyboard(state, id));
  const isInert = useWindows((state) => isBlocked(state, id)) || modalOpen;
  const activation = useWindows((state) => state.activation);
  const desktop = useWindows((state) => state.desktop);
  const zIndex = useWindows((state) => state.stack.indexOf(id) * 10);
  const drag = useDrag(
    () => entry.place,
    (origin: Place, x, y) => {
      if (entry.state !== 'maximized') move(id, { ...origin, x: origin.x + x, y: origin.y + y });
    },
  );
  const focus = useSurfaceFocus(ref, isInUse, activation);
  const onClose = closable ? props.onClose : undefined;
  useAccessKeys(ref, isInUse, onClose);

  const isMaximized = entry.state === 'maximized';
  const toggleMaximized = () => setWindowState(id, isMaximized ? 'normal' : 'maximized');
  const activate = () => {
    if (windowStore.getState().active !== id) activateWindow(id);
  };
  const { x, y } = entry.place;
  const width = Math.min(entry.place.width, desktop.width);
  const height = Math.min(entry.place.height, desktop.height);
  return (
    <div
      ref={ref}
      className={['window', isActive ? 'active' : '', entry.state === 'minimized' ? 'minimized' : ''].join(
        ' ',
      )}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      style={isMaximized ? { inset: 0, zIndex } : { left: x, top: y, width, height, zIndex }}
      onPointerDownCapture={activate}
      onFocusCapture={activate}
      {...focus}
    >
      <TitleBar
        title={title}
        titleId={titleId}
        icon={icon}
        drag={drag}
        onDoubleClick={resizable ? toggleMaximized : undefined}
        onMinimize={minimizable ? () => setWindowState(id, 'minimized') : undefined}
        onMaximize={resizable ? toggleMaximized : undefined}
        isMaximized={isMaximized}
        onClose={isInert ? null : (onClose ?? null)}
      />
      <div className="window-body" inert={isInert}>
        <OwnerContext value={id}>{props.children}</OwnerContext>
      </div>
      {resizable && !isMaximized && <ResizeGrips id={id} place={entry.place} />}
    </div>
  );
}

function ResizeGrips({ id, place }: { readonly id: string; readonly place: Place }) {
  const start = () => place;
  const resize = (origin: Place, byX: number, byY: number) =>
    placeWindow(id, {
      ...origin,
      width: Math.max(SMALLEST.width, origin.width + byX),
      height: Math.max(SMALLEST.height, origin.height + byY),
    });
  const right = useDrag(start, (origin: Place, x) => resize(origin, x, 0));
  const bottom = useDrag(start, (origin: Place, _x, y) => resize(origin, 0, y));
  const corner = useDrag(start, resize);
  return (
    <>
      <div className="resize-grip right" {...right} />
      <div className="resize-grip bottom" {...bottom} />
      <div className="resize-grip corner" {...corner} />
    </>
  );
}

function move(id: string, place: Place): void {
  placeWindow(id, reachable(place, windowStore.getState().desktop));
}
