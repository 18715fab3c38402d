import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { getApi } from '../api';
import { MessageBox } from '../controls/dialogs/MessageBox';
import { PushButton } from '../controls/PushButton';
import { showAlert } from '../desktop/alerts';
import { ScenariosIcon } from '../icons/object-icons';
import { useSession, useSnapshot } from '../use-snapshot';
import { useText } from '../use-text';
import { closeWindow } from '../windows/window-store';
import { listedScenarios, type ListedScenario } from './listed-scenarios';
import { ToolWindow } from './ToolWindow';

type Target = { readonly id: string } | 'pick-file';

/** The scenarios that come with the program, the open one, and a way to one in a file. */
export function Scenarios() {
  const { catalog, localized } = useText();
  const words = catalog.tools.scenarios;
  const shipped = useSession((state) => state.scenarios);
  const open = useSnapshot((snapshot) => snapshot.scenario);
  const scenarios = useMemo(() => listedScenarios(shipped, open), [shipped, open]);
  const [selected, setSelected] = useState(() => scenarios.findIndex(({ isOpen }) => isOpen));
  const [asked, setAsked] = useState<Target | null>(null);
  const current = scenarios[selected] ?? scenarios[0];
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
        <ScenarioList scenarios={scenarios} current={current} onSelect={setSelected} />
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
            disabled={!current || current.isFromFile}
            reason={current?.isFromFile ? words.fileReason : undefined}
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
  readonly scenarios: readonly ListedScenario[];
  readonly current: ListedScenario | undefined;
  /** Gets the scenario's place in the list. */
  readonly onSelect: (index: number) => void;
}

function ScenarioList({ scenarios, current, onSelect }: ScenarioListProps) {
  const { catalog, localized, fill } = useText();
  const words = catalog.tools.scenarios;
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || !scenarios[index + by]) return;
    event.preventDefault();
    onSelect(index + by);
    ref.current?.querySelectorAll<HTMLElement>('[role="option"]')[index + by]?.focus();
  };
  return (
    <div ref={ref} className="list-box" role="listbox" aria-label={words.list}>
      {scenarios.map((scenario, index) => (
        <div
          key={`${scenario.id} ${scenario.isFromFile}`}
          role="option"
          aria-selected={scenario === current}
          tabIndex={scenario === current ? 0 : -1}
          onPointerDown={() => onSelect(index)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {scenario.isOpen
            ? fill(words.current, { title: localized(scenario.title) })
            : localized(scenario.title)}
        </div>
      ))}
    </div>
  );
}
