import { useState } from 'react';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { PushButton } from '../../controls/PushButton';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import { isDoorOpen, openSetup } from '../../wizard/open-setup';
import type { Program, Removable } from './program-list';
import { usePrograms } from './programs-words';

export interface ProgramButtonProps {
  readonly label: string;
  readonly door: 'change' | 'remove';
  readonly program: Program | undefined;
}

/** Change, or Remove: opens Setup for our program, and removes what is in its way; the others stay as they are. */
export function ProgramButton({ label, door, program }: ProgramButtonProps) {
  const { catalog, refusal } = useText();
  const [isAsking, setIsAsking] = useState(false);
  const removable = door === 'remove' ? program?.removable : null;
  const control = program?.exchange?.[door];
  const isOpen = control !== undefined && isDoorOpen(control);
  const canPress = isOpen || removable != null;
  const why = control ? refusal(control.reason) : catalog.tools.programs.fixedReason;
  return (
    <>
      <PushButton
        label={label}
        mark={`program:${door}`}
        disabled={!canPress}
        reason={canPress ? undefined : why}
        onPress={() => (removable == null ? void openSetup(door) : setIsAsking(true))}
      />
      {isAsking && program && removable != null && (
        <ConfirmRemoval name={program.name} removable={removable} onClose={() => setIsAsking(false)} />
      )}
    </>
  );
}

interface ConfirmRemovalProps {
  readonly name: string;
  readonly removable: Removable;
  readonly onClose: () => void;
}

function ConfirmRemoval({ name, removable, onClose }: ConfirmRemovalProps) {
  const { catalog, fill } = useText();
  const { title } = usePrograms();
  const answer = (isYes: boolean) => {
    onClose();
    const command =
      'package' in removable
        ? ({ type: 'remove-package', package: removable.package } as const)
        : ({ type: 'remove-other-exchange', product: removable.product } as const);
    if (isYes) void dispatch(command, 'tool', { alertRefusal: true });
  };
  return (
    <MessageBox
      title={title}
      icon="question"
      buttons="yes-no"
      message={fill(catalog.tools.programs.confirmRemove, { program: name })}
      onAnswer={answer}
    />
  );
}
