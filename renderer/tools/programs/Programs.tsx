import { Fragment, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { PushButton } from '../../controls/PushButton';
import { dispatch } from '../../dispatch';
import { ProgramsIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { activateWindow } from '../../windows/window-store';
import { WIZARD_WINDOW } from '../../wizard/wizard-window-id';
import { installedPrograms, type Program } from './program-list';
import { ToolWindow } from '../ToolWindow';

/** Add or Remove Programs, on its page Change or Remove Programs. */
export function Programs({ place = null }: { readonly place?: string | null | undefined }) {
  const words = useText().catalog.tools.programs;
  return (
    <ToolWindow id="programs" title={words.title} icon={ProgramsIcon} width={620} height={400}>
      <div className="programs">
        <div className="programs-side">
          <div aria-hidden="true">
            <ProgramsIcon size={32} />
            {words.page}
          </div>
        </div>
        <div className="programs-main">
          <h2>{words.page}</h2>
          <ProgramList first={place} />
        </div>
      </div>
    </ToolWindow>
  );
}

function ProgramList({ first }: { readonly first: string | null }) {
  const text = useText();
  const words = text.catalog.tools.programs;
  const exchange = useSnapshot((snapshot) => snapshot.program);
  const windows = useSnapshot((snapshot) => snapshot.server.windows);
  const programs = useMemo(() => installedPrograms(text, windows, exchange), [text, windows, exchange]);
  const [selected, setSelected] = useState<string | null>(first);
  const list = useRef<HTMLDivElement>(null);
  const current = programs.find(({ id }) => id === selected) ?? programs[0];
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const wanted = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: programs.length - 1 }[event.key];
    const next = wanted === undefined ? undefined : programs[wanted];
    if (!next) return;
    event.preventDefault();
    setSelected(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[programs.indexOf(next)]?.focus();
  };
  return (
    <>
      <p>{words.list}</p>
      <div className="programs-list" ref={list}>
        <div role="listbox" aria-label={words.list}>
          {programs.map((program, index) => (
            <ProgramRow
              key={program.id}
              program={program}
              row={rowOf(index)}
              isSelected={program === current}
              onSelect={() => setSelected(program.id)}
              onKeyDown={(event) => onKeyDown(event, index)}
            />
          ))}
        </div>
        {current && <ProgramActions program={current} row={rowOf(programs.indexOf(current)) + 1} />}
      </div>
    </>
  );
}

/** Row of the grid: each program has one, and one below it for its buttons. */
function rowOf(index: number): number {
  return index * 2 + 1;
}

interface ProgramRowProps {
  readonly program: Program;
  readonly row: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function ProgramRow({ program, row, isSelected, onSelect, onKeyDown }: ProgramRowProps) {
  const { catalog, fill } = useText();
  const { units } = catalog.messages;
  return (
    <div
      className="program"
      role="option"
      aria-label={program.name}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      style={{ gridRow: row }}
      onPointerDown={onSelect}
      onKeyDown={onKeyDown}
    >
      <program.icon size={16} />
      <span className="name">{program.name}</span>
      <span className="size">
        <span>{catalog.tools.programs.size}</span>
        <span>{fill(units.megabytes, { count: program.megabytes })}</span>
      </span>
    </div>
  );
}

function ProgramActions({ program, row }: { readonly program: Program; readonly row: number }) {
  const { catalog, refusal } = useText();
  const words = catalog.tools.programs;
  const change = program.exchange?.change;
  const canChange = change?.enabled === true || change?.reason?.code === 'setup-already-open';
  return (
    <div className="program-actions" style={{ gridRow: row }}>
      <p>{change ? words.hint : words.hintFixed}</p>
      <Fragment key={program.id}>
        <PushButton
          label={words.change}
          disabled={!canChange}
          reason={change ? (canChange ? undefined : refusal(change.reason)) : words.fixedReason}
          onPress={() => void openSetup()}
        />
        <PushButton
          label={words.remove}
          disabled
          reason={change ? words.removeReason : words.fixedReason}
          onPress={() => undefined}
        />
      </Fragment>
    </div>
  );
}

/** Opens Setup; where it is open already, as at the second press of a double click, brings it to the front. */
async function openSetup(): Promise<void> {
  const outcome = await dispatch({ type: 'open-setup', door: 'change' }, 'tool', {
    alertRefusal: true,
    expected: 'setup-already-open',
  });
  if (outcome?.refusal?.code === 'setup-already-open') activateWindow(WIZARD_WINDOW);
}
