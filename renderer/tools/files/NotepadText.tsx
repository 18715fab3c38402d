import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { TextPart } from './find-text';

export interface NotepadTextProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  /** Accessible name. */
  readonly label: string;
  readonly text: string;
  /** The line that it opens with, counted from 0. */
  readonly startsAt: number;
  readonly isWrapped: boolean;
  /** The part found last, scrolled to; null where there is none. */
  readonly found: TextPart | null;
  /** That part is to be seen selected although a dialog has the focus. */
  readonly isMarked: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Lines left above a place that is scrolled to. */
const LINES_ABOVE = 4;

/**
 * The text of Notepad. A text area shows its selection only while it has the focus, so a copy above it shows what was found;
 * there is room below the text then, so that the last lines, too, can stand above the dialog.
 */
export function NotepadText(props: NotepadTextProps) {
  const { area, label, text, startsAt, isWrapped, found, isMarked, onKeyDown } = props;
  const first = useRef(startsAt);
  const copy = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (area.current) goToLine(area.current, first.current);
  }, [area]);
  useLayoutEffect(() => {
    const mark = copy.current?.querySelector('mark');
    if (!mark || !area.current) return;
    if (isMarked || !isInSight(mark, area.current)) scrollTo(area.current, mark);
    follow(area.current, copy.current);
  }, [area, found, isMarked]);
  const kind = ['notepad-text', isWrapped ? 'wrapped' : '', isMarked ? 'searched' : ''].join(' ');
  return (
    <div className="notepad-page">
      <textarea
        ref={area}
        className={`text-area ${kind}`}
        aria-label={label}
        value={text}
        readOnly
        autoFocus
        spellCheck={false}
        onKeyDown={onKeyDown}
        onScroll={(event) => follow(event.currentTarget, copy.current)}
      />
      {found && (
        <div
          ref={copy}
          className={`notepad-copy ${kind}`}
          style={{ visibility: isMarked ? 'visible' : 'hidden' }}
          aria-hidden="true"
        >
          {text.slice(0, found.start)}
          <mark>{text.slice(found.start, found.end)}</mark>
          {text.slice(found.end)}
          {'\n'}
        </div>
      )}
    </div>
  );
}

/** Keeps the copy exactly over the text. */
function follow(area: HTMLTextAreaElement, copy: HTMLElement | null): void {
  if (!copy) return;
  copy.style.width = `${area.clientWidth}px`;
  copy.style.height = `${area.clientHeight}px`;
  copy.scrollTo(area.scrollLeft, area.scrollTop);
}

/** Puts the caret at the beginning of a line, counted from 0, and scrolls to it. */
function goToLine(area: HTMLTextAreaElement, line: number): void {
  const before = area.value.split('\n').slice(0, line);
  const at = before.reduce((length, text) => length + text.length + 1, 0);
  area.setSelectionRange(at, at);
  area.scrollTop = Math.max(0, (line - LINES_ABOVE) * lineHeight(area));
}

function isInSight(mark: HTMLElement, area: HTMLTextAreaElement): boolean {
  const { offsetTop: top, offsetLeft: left, offsetWidth, offsetHeight } = mark;
  const isBelow = top >= area.scrollTop && top + offsetHeight <= area.scrollTop + area.clientHeight;
  return isBelow && left >= area.scrollLeft && left + offsetWidth <= area.scrollLeft + area.clientWidth;
}

function scrollTo(area: HTMLTextAreaElement, { offsetTop, offsetLeft, offsetWidth }: HTMLElement): void {
  const isLeftEnough = offsetLeft + offsetWidth < area.clientWidth;
  area.scrollTo(
    isLeftEnough ? 0 : offsetLeft - area.clientWidth / 3,
    offsetTop - LINES_ABOVE * lineHeight(area),
  );
}

function lineHeight(area: HTMLTextAreaElement): number {
  return Number.parseFloat(getComputedStyle(area).lineHeight);
}
