import { useState } from 'react';
import type { PackageId } from '../../../shared/host/windows/packages-table';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { PushButton } from '../../controls/PushButton';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import { isDoorOpen, openSetup } from '../../wizard/open-setup';
import type { Program } from './program-list';
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
        disabled={!canPress}
        reason={canPress ? undefined : why}
        onPress={() => (removable == null ? void openSetup(door) : setIsAsking(true))}
      />
      {isAsking && removable != null && <ConfirmRemoval id={removable} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function ConfirmRemoval({ id, onClose }: { readonly id: PackageId; readonly onClose: () => void }) {
  const { catalog, fill } = useText();
  const { title } = usePrograms();
  const answer = (isYes: boolean) => {
    onClose();
    if (isYes) void dispatch({ type: 'remove-package', package: id }, 'tool', { alertRefusal: true });
  };
  return (
    <MessageBox
      title={title}
      icon="question"
      buttons="yes-no"
      message={fill(catalog.tools.programs.confirmRemove, { program: catalog.windows.packages[id] })}
      onAnswer={answer}
    />
  );
}
