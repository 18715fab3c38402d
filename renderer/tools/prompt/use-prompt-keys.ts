import type { KeyboardEvent, RefObject } from 'react';
import { getApi } from '../../api';
import { dispatch } from '../../dispatch';
import { useServerPlaces } from '../explorer/use-server-places';
import { useSnapshot } from '../../use-snapshot';
import { completions } from './completion-source';
import { complete, recall, typedLine, type EditedLine } from './line-editing';
import { selectedText, selectScreen } from './selection';

export interface PromptKeys {
  readonly screen: RefObject<HTMLElement | null>;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly line: EditedLine;
  readonly setLine: (line: EditedLine) => void;
  readonly enter: (text: string) => void;
}

/** The keyboard of the console, wherever in it the focus is; what the text box does by itself is left to it. */
export function usePromptKeys({ screen, area, line, setLine, enter }: PromptKeys) {
  const prompt = useSnapshot((snapshot) => snapshot.prompt);
  const lines = useSnapshot((snapshot) => snapshot.promptLines);
  const server = useServerPlaces();
  const find = (text: string) => completions(text, prompt, server);

  const copyOrInterrupt = () => {
    if (copySelection(screen.current)) return;
    setLine(typedLine(''));
    void dispatch({ type: 'interrupt-prompt', typed: line.text }, 'prompt');
  };
  const keysOfLine: Readonly<Record<string, (isShift: boolean) => void>> = {
    Enter: () => {
      // As in a console, where Enter takes what was marked with the mouse.
      if (document.activeElement === area.current || !copySelection(screen.current)) enter(line.text);
    },
    ArrowUp: () => setLine(recall(line, lines, -1)),
    ArrowDown: () => setLine(recall(line, lines, 1)),
    Tab: (isShift) => setLine(complete(line, isShift ? -1 : 1, find)),
    Escape: () => setLine(typedLine('')),
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (metaKey || event.nativeEvent.isComposing) return;
    const withControl = ctrlKey && !altKey ? key.toLowerCase() : '';
    const act =
      withControl === 'c' && !shiftKey
        ? copyOrInterrupt
        : withControl === 'a'
          ? () => selectScreen(screen.current)
          : scrolling(key, screen.current);
    if (act) {
      event.preventDefault();
      act();
      return;
    }
    if (prompt.isBusy || ['Control', 'Shift', 'Alt', 'AltGraph'].includes(key)) return;
    const own = ctrlKey || altKey || !Object.hasOwn(keysOfLine, key) ? undefined : keysOfLine[key];
    if (own) {
      event.preventDefault();
      own(shiftKey);
    }
    // Whoever types means the line, also after a look at what stands above it.
    const isTyping = own || key.length === 1 || key === 'Backspace' || key === 'Delete';
    if (isTyping && event.target !== area.current) area.current?.focus({ preventScroll: true });
  };
}

/** Copies what is selected, which ends the selection as in a console; false where nothing is. */
export function copySelection(screen: HTMLElement | null): boolean {
  const selected = selectedText(screen);
  if (selected === '') return false;
  void getApi().copyText(selected);
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) {
    activeElement.setSelectionRange(activeElement.selectionEnd, activeElement.selectionEnd);
  } else document.getSelection()?.removeAllRanges();
  return true;
}

function scrolling(key: string, screen: HTMLElement | null): (() => void) | undefined {
  const by = key === 'PageUp' ? -1 : key === 'PageDown' ? 1 : 0;
  return by === 0 ? undefined : () => screen?.scrollBy(0, by * screen.clientHeight);
}
