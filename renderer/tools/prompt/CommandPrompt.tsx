import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { getApi } from '../../api';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { ContextArea } from '../../controls/menus/ContextArea';
import type { MenuItem } from '../../controls/menus/menu-item';
import { PromptIcon } from '../../icons/PromptIcon';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { ToolWindow } from '../ToolWindow';
import { measureCell, windowSize } from './cells';
import { answerClosing, askToClosePrompt, closingStore } from './closing';
import { PromptScreen } from './PromptScreen';
import { selectScreen, useSelectedText } from './selection';
import { copySelection } from './use-prompt-keys';
import './prompt.css';

/** Command Prompt: a console with a screen of 80 columns. */
export function CommandPrompt() {
  const { catalog } = useText();
  const { title, window: words } = catalog.prompt;
  const { copy, selectAll } = catalog.tools.menus;
  const screen = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [cell] = useState(measureCell);
  const isBusy = useSnapshot(({ prompt }) => prompt.isBusy);
  const isClosingAsked = useStore(closingStore, (state) => state.isAsked);
  const hasSelection = useSelectedText(screen) !== '';
  useEffect(() => () => closingStore.setState({ isAsked: false }), []);
  const paste = () => {
    area.current?.focus({ preventScroll: true });
    void getApi().pasteText();
  };
  const items: readonly MenuItem[] = [
    {
      id: 'copy',
      label: copy,
      shortcut: 'Ctrl+C',
      disabled: !hasSelection,
      reason: hasSelection ? undefined : words.nothingSelected,
      onSelect: () => copySelection(screen.current),
    },
    {
      id: 'paste',
      label: words.paste,
      shortcut: 'Ctrl+V',
      disabled: isBusy,
      reason: isBusy ? words.atWork : undefined,
      onSelect: paste,
    },
    {
      id: 'all',
      label: selectAll,
      shortcut: 'Ctrl+A',
      separated: true,
      onSelect: () => selectScreen(screen.current),
    },
  ];
  return (
    <ToolWindow id="prompt" title={title} icon={PromptIcon} {...windowSize(cell)} onClose={askToClosePrompt}>
      <ContextArea label={words.menu} items={items}>
        <PromptScreen screen={screen} area={area} cell={cell} />
      </ContextArea>
      {isClosingAsked && (
        <MessageBox
          title={words.closing.title}
          icon="warning"
          buttons="yes-no"
          defaultAnswer="no"
          message={`${words.closing.text}\n\n${words.closing.question}`}
          onAnswer={answerClosing}
        />
      )}
    </ToolWindow>
  );
}
