import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import {
  clampTop,
  drawnRows,
  isScaled,
  scrollOf,
  spaceHeight,
  topOf,
  topShowing,
  type ScrollSpace,
} from './scaled-scroll';

/** Pixels of a line, for wheels that count in lines. */
const WHEEL_LINE = 48;

/** What a list of any length is drawn from. */
export interface ScaledScroll {
  readonly height: number;
  readonly viewport: number;
  readonly first: number;
  readonly count: number;
  readonly shift: number;
  /** Whole rows in sight. */
  readonly page: number;
  readonly onScroll: () => void;
  /** Brings a row into sight. */
  readonly show: (row: number) => void;
}

/** Scrolls an element that stands for more rows than a browser can draw; its header stays above them. */
export function useScaledScroll(
  ref: RefObject<HTMLElement | null>,
  rows: { readonly rowCount: number; readonly rowHeight: number; readonly headerHeight: number },
): ScaledScroll {
  const { rowCount, rowHeight, headerHeight } = rows;
  const [viewport, setViewport] = useState(0);
  const [wanted, setWanted] = useState(0);
  // What was set here and comes back as a scroll event, in whole pixels: it tells nothing new.
  const set = useRef<number | null>(null);
  const space: ScrollSpace = { rowCount, rowHeight, viewport };
  const top = clampTop(space, wanted);
  const moveTo = (to: number) => {
    const element = ref.current;
    setWanted(to);
    if (!element) return;
    const before = element.scrollTop;
    element.scrollTop = scrollOf(space, to);
    if (element.scrollTop !== before) set.current = element.scrollTop;
  };
  const onWheel = useRef<(event: WheelEvent) => void>(() => undefined);
  useLayoutEffect(() => {
    onWheel.current = (event) => {
      if (!isScaled(space) || event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : WHEEL_LINE;
      moveTo(clampTop(space, top + (event.deltaY * pixels) / rowHeight));
    };
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setViewport(Math.max(0, element.clientHeight - headerHeight));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const listen = (event: WheelEvent) => onWheel.current(event);
    element.addEventListener('wheel', listen, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', listen);
    };
  }, [ref, headerHeight]);
  return {
    height: spaceHeight(space),
    viewport,
    ...drawnRows(space, top),
    page: Math.max(1, Math.floor(viewport / rowHeight) - 1),
    onScroll: () => {
      const { scrollTop = 0 } = ref.current ?? {};
      const isKnown = set.current !== null && Math.abs(scrollTop - set.current) < 1;
      set.current = null;
      if (!isKnown) setWanted(topOf(space, scrollTop));
    },
    show: (row) => {
      if (viewport > 0) moveTo(topShowing(space, top, row));
    },
  };
}
