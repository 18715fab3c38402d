import { useRef, type PointerEvent } from 'react';

/** Handlers of an element that is dragged. */
export interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/**
 * Follows the pointer from where it was put down. `start` says what is dragged, and `move` gets
 * that with the way gone in pixels; buttons inside the element are left alone.
 */
export function useDrag<Origin>(
  start: () => Origin,
  move: (origin: Origin, x: number, y: number) => void,
): DragHandlers {
  const drag = useRef<{ readonly origin: Origin; readonly x: number; readonly y: number } | null>(null);
  const end = () => {
    drag.current = null;
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || (event.target as Element).closest('button')) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { origin: start(), x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event) => {
      const { current } = drag;
      if (current) move(current.origin, event.clientX - current.x, event.clientY - current.y);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
