import type { KeyboardEvent } from 'react';
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

/** Programs and Features of Windows Server 2008: tasks at the left, a toolbar above a list with columns. */
export function ProgramsAndFeatures({ place }: ProgramsProps) {
  const words = useText().catalog.tools.programs.features;
  const { programs, current, list, select, onKeyDown } = useProgramChoice(place);
  return (
    <ToolWindow id="programs" title={words.title} icon={ProgramsIcon} width={700} height={420}>
      <div className="features">
        <FeatureTasks />
        <div className="features-main">
          <h2>{words.heading}</h2>
          <p>{words.instruction}</p>
          <div className="features-toolbar" role="toolbar" aria-label={words.toolbar}>
            <ProgramButton label={words.uninstall} door="remove" program={current} />
            <ProgramButton label={words.change} door="change" program={current} />
          </div>
          <div className="features-row head" aria-hidden="true">
            <span>{words.columns.name}</span>
            <span>{words.columns.publisher}</span>
            <span>{words.columns.size}</span>
          </div>
          <div className="features-list" ref={list} role="listbox" aria-label={words.heading}>
            {programs.map((program, index) => (
              <FeatureRow
                key={program.id}
                program={program}
                isSelected={program === current}
                onSelect={() => select(program)}
                onKeyDown={(event) => onKeyDown(event, index)}
              />
            ))}
          </div>
          {programs.length === 0 && <p className="features-empty">{words.empty}</p>}
        </div>
      </div>
    </ToolWindow>
  );
}

function FeatureTasks() {
  const words = useText().catalog.tools.programs.features;
  return (
    <div className="features-tasks">
      <h2>{words.tasks}</h2>
      <button
        type="button"
        className="link-button"
        aria-label={plainLabel(words.windowsFeatures)}
        data-access-key={accessKey(words.windowsFeatures)}
        onClick={() => openWindow('windows-components')}
      >
        <ComponentsIcon size={16} />
        <span>
          <AccessLabel label={words.windowsFeatures} />
        </span>
      </button>
    </div>
  );
}

interface FeatureRowProps {
  readonly program: Program;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function FeatureRow({ program, isSelected, onSelect, onKeyDown }: FeatureRowProps) {
  const { catalog, fill } = useText();
  return (
    <div
      className="features-row"
      role="option"
      aria-label={program.name}
      data-mark={`program:${program.id}` satisfies ControlMark}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      data-autofocus={isSelected ? '' : undefined}
      onPointerDown={onSelect}
      onKeyDown={onKeyDown}
    >
      <span>
        <program.icon size={16} />
        {program.name}
      </span>
      <span>{catalog.tools.programs.features.publisher}</span>
      <span>{fill(catalog.messages.units.megabytes, { count: program.megabytes })}</span>
    </div>
  );
}
