import { useMemo, useState, type KeyboardEvent } from 'react';
import type { LabEntry } from '../../../shared/ipc/lab-api';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { DataGrid } from '../../controls/lists/DataGrid';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { LabIcon } from '../../icons/lab-icons';
import { ToolWindow } from '../../tools/ToolWindow';
import { useSession } from '../../use-snapshot';
import { useText } from '../../use-text';
import { labColumns } from './lab-columns';
import { LabDetails } from './LabDetails';
import { LabFilterRow } from './LabFilterRow';
import { LeftOut } from './LeftOut';
import { LibraryButtons } from './LibraryButtons';
import { useChosenLab } from './use-chosen-lab';
import { useLibrary, type LibraryState } from './use-library';
import { useStart } from './use-start';
import './library.css';

const keyOf = ({ key }: LabEntry) => key;

/** The library of labs: what there is, what each is about, and the way to begin one. */
export function Labs() {
  const text = useText();
  const words = text.catalog.labs.library;
  const isKiosk = useSession((state) => state.isKiosk);
  const running = useSession((state) => state.lab);
  const state = useLibrary();
  const { library, refresh } = state;
  const { filter, setFilter, shown, current, choose, openFile } = useChosenLab(state);
  const { question, start, answer } = useStart();
  const [typedName, setTypedName] = useState<string | null>(null);
  const student = typedName ?? running?.student ?? library?.student ?? '';
  const columns = useMemo(() => labColumns(text), [text]);
  const obstacle = startObstacle(current, student);
  const startEntry = (entry = current) => {
    if (entry && startObstacle(entry, student) === null) start(entry, student);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F5') return;
    event.preventDefault();
    void refresh();
  };
  return (
    <ToolWindow id="labs" title={words.title} icon={LabIcon} width={760} height={600} isWide>
      <div className="dialog-body labs-body">
        <LabFilterRow
          filter={filter}
          count={library && { shown: shown.length, all: library.entries.length }}
          onChange={setFilter}
        />
        <DataGrid
          label={words.list}
          columns={columns}
          rows={shown}
          rowKey={keyOf}
          selected={current?.key ?? null}
          initialSort={{ column: 'level', direction: 'ascending' }}
          empty={words[whyEmpty(state)]}
          autoFocus
          onSelect={choose}
          onActivate={startEntry}
          onKeyDown={onKeyDown}
        />
        <LabDetails entry={current} />
        {library && <LeftOut problems={library.problems} />}
        <div className="labs-name" title={words.nameHint}>
          <TextField label={words.name} value={student} width={240} maxLength={200} onChange={setTypedName} />
          <span className="spacer" />
          {!isKiosk && <PushButton label={words.openFile} ellipsis onPress={openFile} />}
        </div>
        <LibraryButtons
          obstacle={obstacle === null ? undefined : words[obstacle]}
          onStart={() => startEntry()}
        />
      </div>
      {question !== null && (
        <MessageBox
          title={words.title}
          icon="question"
          buttons="yes-no"
          message={question}
          onAnswer={answer}
        />
      )}
    </ToolWindow>
  );
}

/** What keeps a lab from being started; null where nothing does. */
function startObstacle(entry: LabEntry | undefined, student: string): 'chooseFirst' | 'nameNeeded' | null {
  if (!entry) return 'chooseFirst';
  return student.trim() === '' ? 'nameNeeded' : null;
}

/** Why no lab is shown, where none is. */
function whyEmpty({ library, hasFailed }: LibraryState): 'failed' | 'reading' | 'empty' | 'noneFound' {
  if (!library) return hasFailed ? 'failed' : 'reading';
  return library.entries.length === 0 ? 'empty' : 'noneFound';
}
