import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';
import { isDoorOpen, openSetup } from '../../wizard/open-setup';
import type { Program } from './program-list';

export interface ProgramButtonProps {
  readonly label: string;
  readonly door: 'change' | 'remove';
  readonly program: Program | undefined;
}

/** Change, or Remove: opens Setup for our program; the others stay as they are. */
export function ProgramButton({ label, door, program }: ProgramButtonProps) {
  const { catalog, refusal } = useText();
  const control = program?.exchange?.[door];
  const isOpen = control !== undefined && isDoorOpen(control);
  const why = control ? refusal(control.reason) : catalog.tools.programs.fixedReason;
  return (
    <PushButton
      label={label}
      disabled={!isOpen}
      reason={isOpen ? undefined : why}
      onPress={() => void openSetup(door)}
    />
  );
}
