import { useLayoutEffect, useRef, useState, type ClipboardEvent, type RefObject } from 'react';
import { runningStepText } from '../../../shared/i18n/setup-text';
import { sessionStore } from '../../store';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { hasKeyboard } from '../../windows/use-windows';
import { windowStore } from '../../windows/window-store';
import { screenWidth, type Cell } from './cells';
import { enterPromptLine } from './enter-prompt-line';
import { typedLine } from './line-editing';
import { PromptLine } from './PromptLine';
import { PromptLog } from './PromptLog';
import { selectedText } from './selection';
import { usePromptKeys } from './use-prompt-keys';

export interface PromptScreenProps {
  readonly screen: RefObject<HTMLDivElement | null>;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly cell: Cell;
}

/** The black screen: what was printed, then the line that is typed, or what Setup is doing. */
export function PromptScreen({ screen, area, cell }: PromptScreenProps) {
  const { catalog } = useText();
  const { folder, isBusy, running } = useSnapshot((snapshot) => snapshot.prompt);
  const [line, setLine] = useState(() => typedLine(''));
  const enter = (text: string) => {
    setLine(typedLine(''));
    void enterPromptLine(text);
  };
  const onKeyDown = usePromptKeys({ screen, area, line, setLine, enter });
  useEndInSight(screen, line.text);
  useFocusOnLine(screen, area, isBusy);

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const [first = '', ...others] = event.clipboardData.getData('text/plain').split(/\r\n?|\n/);
    if (others.length === 0) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const lines = [value.slice(0, selectionStart) + first + value.slice(selectionEnd), ...others];
    setLine(typedLine(''));
    void enterAll(lines.slice(0, -1)).then((isDone) => isDone && setLine(typedLine(lines.at(-1) ?? '')));
  };
  return (
    <div
      ref={screen}
      className="prompt-screen"
      role="group"
      aria-label={catalog.prompt.title}
      tabIndex={isBusy ? 0 : -1}
      style={{ letterSpacing: cell.spacing }}
      onKeyDown={onKeyDown}
      // Else the press that opens the menu would take away the selection which the menu is to copy.
      onMouseDown={(event) => event.button === 2 && event.preventDefault()}
      onMouseUp={({ button }) => {
        if (button === 0 && selectedText(screen.current) === '') area.current?.focus({ preventScroll: true });
      }}
    >
      <PromptLog width={screenWidth(cell)} />
      {running && <div className="prompt-text">{runningStepText(catalog, running)}</div>}
      {!isBusy && (
        <PromptLine
          area={area}
          cell={cell}
          folder={folder}
          line={line}
          onType={(text) => setLine(typedLine(text))}
          onPaste={onPaste}
        />
      )}
    </div>
  );
}

/** Enters lines one after another; the rest is dropped where one of them sets a program to work. */
async function enterAll(lines: readonly string[]): Promise<boolean> {
  for (const line of lines) {
    await enterPromptLine(line);
    if (sessionStore.getState().snapshot?.prompt.isBusy) return false;
  }
  return true;
}

/** Scrolls to the end when something is printed or typed; not while something is selected, which would slip away. */
function useEndInSight(screen: RefObject<HTMLElement | null>, typed: string): void {
  const outputs = useSnapshot((snapshot) => snapshot.promptOutputs);
  const step = useSnapshot(({ prompt }) => prompt.running !== null);
  useLayoutEffect(() => {
    const element = screen.current;
    if (element && selectedText(element) === '') element.scrollTo(0, element.scrollHeight);
  }, [screen, outputs, step, typed]);
}

/** The focus goes where keys are heard: on the screen while a program is at work, else on the line. */
function useFocusOnLine(
  screen: RefObject<HTMLElement | null>,
  area: RefObject<HTMLElement | null>,
  isBusy: boolean,
): void {
  const wasBusy = useRef(isBusy);
  useLayoutEffect(() => {
    if (wasBusy.current === isBusy) return;
    wasBusy.current = isBusy;
    if (!hasKeyboard(windowStore.getState(), 'prompt')) return;
    (isBusy ? screen.current : area.current)?.focus({ preventScroll: true });
  }, [screen, area, isBusy]);
}
