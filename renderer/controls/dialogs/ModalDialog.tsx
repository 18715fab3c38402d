import { use, useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { centre, inside, reachable, type Place } from '../../windows/geometry';
import { TitleBar } from '../../windows/TitleBar';
import { useAccessKeys } from '../../windows/use-access-keys';
import { useDrag } from '../../windows/use-drag';
import { useSurfaceFocus } from '../../windows/use-surface-focus';
import { dialogHasKeyboard, LayerContext, useOwner, useWindows } from '../../windows/use-windows';
import { activateWindow, addDialog, removeDialog, windowStore, type Icon } from '../../windows/window-store';

export interface ModalDialogProps {
  /** Title, and accessible name. */
  readonly title: string;
  readonly kind?: 'dialog' | 'alertdialog' | undefined;
  readonly icon?: Icon | undefined;
  /** Outer width in pixels; what the content needs otherwise. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Id of the element that says what the dialog is about. */
  readonly describedBy?: string | undefined;
  /** False greys the cross: nothing but the dialog's buttons closes it. */
  readonly isClosable?: boolean | undefined;
  /** The cross, Alt+F4, and Escape where no button of the dialog takes it. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog that blocks the window it belongs to, or everything where it belongs to none. Enter
 * presses the PushButton with `isDefault`, Escape the one with `isCancel`; Tab stays inside.
 */
export function ModalDialog(props: ModalDialogProps) {
  const key = useId();
  const owner = useOwner();
  const layer = use(LayerContext);
  useLayoutEffect(() => {
    addDialog({ key, owner });
    return () => removeDialog(key);
  }, [key, owner]);
  const isHidden = useWindows(({ windows }) =>
    windows.some((entry) => entry.id === owner && entry.state === 'minimized'),
  );
  const depth = useWindows(({ dialogs }) => dialogs.findIndex((dialog) => dialog.key === key));
  const ownerDepth = useWindows(({ stack }) => (owner === null ? stack.length + 1 : stack.indexOf(owner)));
  if (!layer || isHidden) return null;
  return createPortal(
    <div
      className={owner === null ? 'dialog-layer blocks-all' : 'dialog-layer'}
      style={{ zIndex: ownerDepth * 10 + 1 + Math.max(0, depth) }}
    >
      <Surface {...props} dialogKey={key} owner={owner} />
    </div>,
    layer,
  );
}

function Surface(props: ModalDialogProps & { readonly dialogKey: string; readonly owner: string | null }) {
  const {
    title,
    kind = 'dialog',
    icon,
    width,
    height,
    describedBy,
    isClosable = true,
    dialogKey,
    owner,
    children,
  } = props;
  const onCancel = isClosable ? props.onCancel : undefined;
  const titleId = useId();
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const isInUse = useWindows((state) => dialogHasKeyboard(state, dialogKey));
  const activation = useWindows((state) => state.activation);
  const focus = useSurfaceFocus(ref, isInUse, activation);
  useAccessKeys(ref, isInUse, onCancel);
  useEscape(ref, isInUse, onCancel);
  useLayoutEffect(() => {
    if (ref.current) setPlace(initialPlace(ref.current, owner));
  }, [owner]);
  const drag = useDrag(
    () => place,
    (origin: Place | null, x, y) => {
      if (origin)
        setPlace(reachable({ ...origin, x: origin.x + x, y: origin.y + y }, windowStore.getState().desktop));
    },
  );
  const activate = () => {
    if (owner !== null && windowStore.getState().active !== owner) activateWindow(owner);
  };
  return (
    <div
      ref={ref}
      className={isInUse ? 'window active' : 'window'}
      role={kind}
      aria-modal="true"
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      tabIndex={-1}
      style={{ left: place?.x ?? 0, top: place?.y ?? 0, width, height }}
      onPointerDownCapture={activate}
      {...focus}
    >
      <TitleBar title={title} titleId={titleId} icon={icon} drag={drag} onClose={onCancel ?? null} />
      <div className="window-body">{children}</div>
    </div>
  );
}

function initialPlace(element: HTMLElement, owner: string | null): Place {
  const { desktop, windows } = windowStore.getState();
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const entry = windows.find((other) => other.id === owner);
  const area = entry?.state === 'normal' ? entry.place : { x: 0, y: 0, ...desktop };
  return inside(centre(size, area, 20), desktop);
}

/** Escape closes a dialog that has no button for it. */
function useEscape(
  ref: React.RefObject<HTMLElement | null>,
  isInUse: boolean,
  onCancel: (() => void) | undefined,
): void {
  useEffect(() => {
    if (!isInUse || !onCancel) return undefined;
    const listen = (event: KeyboardEvent) => {
      const hasButton = ref.current?.querySelector('[data-cancel]') != null;
      if (event.key !== 'Escape' || event.ctrlKey || event.defaultPrevented || hasButton) return;
      event.preventDefault();
      onCancel();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [ref, isInUse, onCancel]);
}
