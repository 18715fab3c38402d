import { Fragment, type KeyboardEvent } from 'react';
import type { ControlMark } from '../../../shared/scenario/control-mark';
import { accessKey, plainLabel } from '../../controls/access-label';
import { AccessLabel } from '../../controls/AccessLabel';
import { ComponentsIcon } from '../../icons/administration-icons';
import { ProgramsIcon } from '../../icons/tool-icons';
import { useText } from '../../use-text';
import { openWindow } from '../../windows/window-store';
import { ToolWindow } from '../ToolWindow';
import type { Program } from './program-list';
import { ProgramButton } from './ProgramButton';
import { useProgramChoice, type ProgramsProps } from './use-program-choice';

/** Add or Remove Programs of Windows Server 2003, on its page Change or Remove Programs. */
export function AddOrRemovePrograms({ place }: ProgramsProps) {
  const words = useText().catalog.tools.programs;
  return (
    <ToolWindow id="programs" title={words.title} icon={ProgramsIcon} width={660} height={410}>
      <div className="programs">
        <div className="programs-side">
          <div className="current" aria-hidden="true">
            <ProgramsIcon size={32} />
            {words.page}
          </div>
          <button
            type="button"
            aria-label={plainLabel(words.components)}
            data-access-key={accessKey(words.components)}
            onClick={() => openWindow('windows-components')}
          >
            <ComponentsIcon size={32} />
            <span>
              <AccessLabel label={words.components} />
            </span>
          </button>
        </div>
        <div className="programs-main">
          <h2>{words.page}</h2>
          <ProgramList place={place} />
        </div>
      </div>
    </ToolWindow>
  );
}

function ProgramList({ place }: ProgramsProps) {
  const words = useText().catalog.tools.programs;
  const { programs, current, list, select, onKeyDown } = useProgramChoice(place);
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
              onSelect={() => select(program)}
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
      data-mark={`program:${program.id}` satisfies ControlMark}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      data-autofocus={isSelected ? '' : undefined}
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
  const words = useText().catalog.tools.programs;
  return (
    <div className="program-actions" style={{ gridRow: row }}>
      <p>{program.exchange ? words.hint : program.removable ? words.hintRemovable : words.hintFixed}</p>
      <Fragment key={program.id}>
        <ProgramButton label={words.change} door="change" program={program} />
        <ProgramButton label={words.remove} door="remove" program={program} />
      </Fragment>
    </div>
  );
}
