import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
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
  const askToOpen = () => {
    if (current && !current.isFromFile) setAsked({ id: current.id });
  };
  const answer = (isYes: boolean) => {
    setAsked(null);
    if (!isYes || !asked) return;
    closeWindow('scenarios');
    getApi()
      .openScenario(asked)
      .catch(() => showAlert({ icon: 'error', title: words.title, text: words.failed }));
  };
  return (
    <ToolWindow id="scenarios" title={words.title} icon={ScenariosIcon} width={560} height={500}>
      <div className="dialog-body">
        <ScenarioList scenarios={scenarios} current={current} onSelect={setSelected} onActivate={askToOpen} />
        {current && (
          <div
            key={current.id}
            className="scenario-text selectable"
            role="document"
            aria-label={localized(current.title)}
            tabIndex={0}
          >
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
            onPress={askToOpen}
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
          defaultAnswer="no"
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
  /** Enter or a double click. */
  readonly onActivate: () => void;
}

function ScenarioList({ scenarios, current, onSelect, onActivate }: ScenarioListProps) {
  const { catalog, localized, fill } = useText();
  const words = catalog.tools.scenarios;
  const ref = useRef<HTMLDivElement>(null);
  const optionAt = (index: number) => ref.current?.querySelectorAll<HTMLElement>('[role="option"]')[index];
  const first = useRef(current ? scenarios.indexOf(current) : 0);
  useLayoutEffect(() => optionAt(first.current)?.scrollIntoView({ block: 'nearest' }), []);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onActivate();
      return;
    }
    const wanted = listDestination(event.key, index, scenarios.length - 1);
    if (wanted === null) return;
    event.preventDefault();
    onSelect(wanted);
    optionAt(wanted)?.focus();
  };
  return (
    <div ref={ref} className="list-box scenario-list" role="listbox" aria-label={words.list}>
      {scenarios.map((scenario, index) => (
        <div
          key={`${scenario.id} ${scenario.isFromFile}`}
          role="option"
          aria-selected={scenario === current}
          tabIndex={scenario === current ? 0 : -1}
          data-autofocus={scenario === current ? '' : undefined}
          onPointerDown={() => onSelect(index)}
          onDoubleClick={onActivate}
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

/** Options that Page Up and Page Down pass. */
const PAGE = 8;

/** The option that a key leads to; null for keys that lead nowhere. */
function listDestination(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, last);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'PageDown':
      return Math.min(index + PAGE, last);
    case 'PageUp':
      return Math.max(index - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
