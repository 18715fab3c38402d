import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { getApi } from '../../api';
import { MenuBar } from '../../controls/menus/MenuBar';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { NotepadIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { fileName } from '../../../shared/host/files/paths';
import { FindDialog } from './FindDialog';
import { nextPlace, type Search, type TextPart } from './find-text';
import { lineToShow } from './line-to-show';
import { NotepadText } from './NotepadText';
import { ToolWindow } from '../ToolWindow';

/** Notepad with a file of the simulated server; read-only, and it follows the file as Setup writes it. */
export function Notepad({ path }: { readonly path: string }) {
  const { catalog, fill } = useText();
  const words = catalog.tools.notepad;
  const content = useSnapshot(
    ({ files }) => files.find((file) => file.path.toLowerCase() === path.toLowerCase())?.content,
  );
  const area = useRef<HTMLTextAreaElement>(null);
  const [isWrapped, setIsWrapped] = useState(false);
  const [isFinding, setIsFinding] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const [search, setSearch] = useState<Search>({ wanted: '', isCaseMatched: false });
  const [found, setFound] = useState<TextPart | null>(null);
  const find = (what: Search) => {
    setSearch(what);
    const place = area.current && nextPlace(area.current.value, what, area.current.selectionEnd);
    setIsMissing(!place);
    if (!place) return;
    area.current?.setSelectionRange(place.start, place.end);
    setFound(place);
  };
  const openFind = () => {
    setFound(null);
    setIsFinding(true);
  };
  const findNext = () => (search.wanted === '' ? openFind() : find(search));
  const onKeyDown = (event: KeyboardEvent) => {
    const isFind = event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'f';
    if (!isFind && event.key !== 'F3') return;
    event.preventDefault();
    if (isFind) openFind();
    else findNext();
  };
  const name = fileName(path);
  return (
    <ToolWindow
      id={`notepad:${path}`}
      title={fill(words.title, { file: name })}
      icon={NotepadIcon}
      width={680}
      height={440}
    >
      <NotepadMenus
        path={path}
        area={area}
        isWrapped={isWrapped}
        onWrap={() => setIsWrapped(!isWrapped)}
        onFind={openFind}
        onFindNext={findNext}
      />
      <NotepadText
        area={area}
        label={fill(words.text, { file: name })}
        text={(content ?? words.missing).replaceAll('\r\n', '\n')}
        startsAt={content === undefined ? 0 : lineToShow(name, content)}
        isWrapped={isWrapped}
        found={found}
        isMarked={isFinding || isMissing}
        onKeyDown={onKeyDown}
      />
      {isFinding && <FindDialog before={search} onFind={find} onClose={() => setIsFinding(false)} />}
      {isMissing && (
        <MessageBox
          title={words.find.title}
          icon="info"
          message={fill(words.find.notFound, { text: search.wanted })}
          onAnswer={() => setIsMissing(false)}
        />
      )}
    </ToolWindow>
  );
}

interface NotepadMenusProps {
  readonly path: string;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly isWrapped: boolean;
  readonly onWrap: () => void;
  readonly onFind: () => void;
  readonly onFindNext: () => void;
}

function NotepadMenus({ path, area, isWrapped, onWrap, onFind, onFindNext }: NotepadMenusProps) {
  const words = useText().catalog.tools.menus;
  const file = [{ id: 'exit', label: words.exit, onSelect: () => closeWindow(`notepad:${path}`) }];
  const edit = [
    { id: 'copy', label: words.copy, shortcut: 'Ctrl+C', onSelect: () => copySelection(area.current) },
    { id: 'find', label: words.find, ellipsis: true, shortcut: 'Ctrl+F', separated: true, onSelect: onFind },
    { id: 'next', label: words.findNext, shortcut: 'F3', onSelect: onFindNext },
    {
      id: 'all',
      label: words.selectAll,
      shortcut: 'Ctrl+A',
      separated: true,
      onSelect: () => area.current?.select(),
    },
  ];
  const format = [
    { id: 'wrap', label: words.wordWrap, kind: 'checkbox' as const, checked: isWrapped, onSelect: onWrap },
  ];
  return (
    <MenuBar
      label={words.label}
      menus={[
        { id: 'file', label: words.file, items: file },
        { id: 'edit', label: words.edit, items: edit },
        { id: 'format', label: words.format, items: format },
      ]}
    />
  );
}

function copySelection(area: HTMLTextAreaElement | null): void {
  if (area) void getApi().copyText(area.value.slice(area.selectionStart, area.selectionEnd));
}
