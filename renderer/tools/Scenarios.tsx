import { useRef, useState, type KeyboardEvent } from 'react';
import { getApi } from '../api';
import { MessageBox } from '../controls/dialogs/MessageBox';
import { PushButton } from '../controls/PushButton';
import { showAlert } from '../desktop/alerts';
import { ScenariosIcon } from '../icons/object-icons';
import { useSession, useSnapshot } from '../use-snapshot';
import { useText } from '../use-text';
import { closeWindow } from '../windows/window-store';
import { ToolWindow } from './ToolWindow';

type Target = { readonly id: string } | 'pick-file';

/** The scenarios that come with the program, and a way to one in a file. */
export function Scenarios() {
  const { catalog, localized } = useText();
  const words = catalog.tools.scenarios;
  const scenarios = useSession((state) => state.scenarios);
  const open = useSnapshot((snapshot) => snapshot.scenario.id);
  const [selected, setSelected] = useState(open);
  const [asked, setAsked] = useState<Target | null>(null);
  const current = scenarios.find(({ id }) => id === selected) ?? scenarios[0];
  const answer = (isYes: boolean) => {
    setAsked(null);
    if (!isYes || !asked) return;
    closeWindow('scenarios');
    getApi()
      .openScenario(asked)
      .catch(() => showAlert({ icon: 'error', title: words.title, text: words.failed }));
  };
  return (
    <ToolWindow id="scenarios" title={words.title} icon={ScenariosIcon} width={540} height={380}>
      <div className="dialog-body">
        <ScenarioList selected={current?.id} onSelect={setSelected} />
        {current && (
          <div className="scenario-text selectable">
            <h2>{localized(current.title)}</h2>
            <p>{localized(current.briefing)}</p>
          </div>
        )}
        <div className="button-row">
          <PushButton
            label={words.open}
            isDefault
            disabled={!current}
            onPress={() => current && setAsked({ id: current.id })}
          />
          <PushButton label={words.openFile} ellipsis onPress={() => setAsked('pick-file')} />
          <PushButton
            label={catalog.desktop.buttons.cancel}
            isCancel
            onPress={() => closeWindow('scenarios')}
          />
        </div>
      </div>
      {asked && (
        <MessageBox
          title={words.confirm.title}
          icon="question"
          buttons="yes-no"
          message={`${words.confirm.text}\n\n${words.confirm.question}`}
          onAnswer={answer}
        />
      )}
    </ToolWindow>
  );
}

interface ScenarioListProps {
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

function ScenarioList({ selected, onSelect }: ScenarioListProps) {
  const { catalog, localized, fill } = useText();
  const words = catalog.tools.scenarios;
  const scenarios = useSession((state) => state.scenarios);
  const open = useSnapshot((snapshot) => snapshot.scenario.id);
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = scenarios[index + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    onSelect(next.id);
    ref.current?.querySelectorAll<HTMLElement>('[role="option"]')[index + by]?.focus();
  };
  return (
    <div ref={ref} className="list-box" role="listbox" aria-label={words.list}>
      {scenarios.map(({ id, title }, index) => (
        <div
          key={id}
          role="option"
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          onPointerDown={() => onSelect(id)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {id === open ? fill(words.current, { title: localized(title) }) : localized(title)}
        </div>
      ))}
    </div>
  );
}
