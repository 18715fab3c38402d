import { useMemo, useState, type KeyboardEvent } from 'react';
import type { LabEntry } from '../../../shared/ipc/lab-api';
import { getApi } from '../../api';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { DataGrid } from '../../controls/lists/DataGrid';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { showAlert } from '../../desktop/alerts';
import { LabIcon } from '../../icons/lab-icons';
import { ToolWindow } from '../../tools/ToolWindow';
import { useSession } from '../../use-snapshot';
import { useText } from '../../use-text';
import { compareLevels, filterLabs, NO_FILTER } from './filter-labs';
import { labColumns } from './lab-columns';
import { LabDetails } from './LabDetails';
import { LabFilterRow } from './LabFilterRow';
import { LeftOut } from './LeftOut';
import { LibraryButtons } from './LibraryButtons';
import { startQuestion } from './start-question';
import { useLibrary } from './use-library';
import './library.css';

const NO_ENTRIES: readonly LabEntry[] = [];
const keyOf = ({ key }: LabEntry) => key;

/** The library of labs: what there is, what each is about, and the way to begin one. */
export function Labs() {
  const text = useText();
  const { catalog, localized } = text;
  const words = catalog.labs.library;
  const running = useSession((state) => state.lab);
  const isKiosk = useSession((state) => state.isKiosk);
  const { library, hasFailed, refresh } = useLibrary();
  const [filter, setFilter] = useState(NO_FILTER);
  const [selected, setSelected] = useState<string | null>(null);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ readonly entry: LabEntry; readonly question: string } | null>(null);
  const entries = useMemo(() => (library?.entries ?? NO_ENTRIES).toSorted(compareLevels), [library]);
  const shown = useMemo(() => filterLabs(entries, filter, localized), [entries, filter, localized]);
  const columns = useMemo(() => labColumns(text), [text]);
  const current = shown.find(({ key }) => key === selected) ?? shown[0];
  const student = typedName ?? running?.student ?? library?.student ?? '';
  const obstacle = startObstacle(current, student);

  const start = ({ key }: LabEntry) => {
    getApi()
      .startLab({ key, student: student.trim() })
      .catch(() => showAlert({ icon: 'error', title: words.title, text: words.startFailed }));
  };
  const askToStart = (entry = current) => {
    if (!entry || startObstacle(entry, student) !== null) return;
    const question = startQuestion(entry, running, text);
    if (question === null) start(entry);
    else setAsked({ entry, question });
  };
  const answer = (isYes: boolean) => {
    setAsked(null);
    if (isYes && asked) start(asked.entry);
  };
  const showPicked = async (key: string | null) => {
    if (key === null) return;
    await refresh();
    setFilter(NO_FILTER);
    setSelected(key);
  };
  const openFile = () => {
    getApi()
      .openLabFile()
      .then(showPicked)
      .catch(() => showAlert({ icon: 'error', title: words.title, text: words.fileFailed }));
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
          count={library && { shown: shown.length, all: entries.length }}
          onChange={setFilter}
        />
        <DataGrid
          label={words.list}
          columns={columns}
          rows={shown}
          rowKey={keyOf}
          selected={current?.key ?? null}
          initialSort={{ column: 'level', direction: 'ascending' }}
          empty={
            hasFailed
              ? words.failed
              : !library
                ? words.reading
                : entries.length === 0
                  ? words.empty
                  : words.noneFound
          }
          autoFocus
          onSelect={({ key }) => setSelected(key)}
          onActivate={askToStart}
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
          entry={current}
          obstacle={obstacle === null ? undefined : words[obstacle]}
          onStart={() => askToStart()}
        />
      </div>
      {asked && (
        <MessageBox
          title={words.title}
          icon="question"
          buttons="yes-no"
          message={asked.question}
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
