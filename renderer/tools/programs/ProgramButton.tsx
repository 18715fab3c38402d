import { useState } from 'react';
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

/** Change, or Remove: opens Setup for our program; Exchange of another version can be removed, the others stay as they are. */
export function ProgramButton({ label, door, program }: ProgramButtonProps) {
  const { catalog, refusal } = useText();
  const control = program?.exchange?.[door];
  const isOpen = control !== undefined && isDoorOpen(control);
  const why = control ? refusal(control.reason) : catalog.tools.programs.fixedReason;
  if (program?.other && door === 'remove') return <RemoveButton label={label} program={program} />;
  return (
    <PushButton
      label={label}
      disabled={!isOpen}
      reason={isOpen ? undefined : why}
      onPress={() => void openSetup(door)}
    />
  );
}

/** Removes an Exchange of another version, after Yes. */
function RemoveButton({ label, program }: { readonly label: string; readonly program: Program }) {
  const { catalog, fill } = useText();
  const { title } = usePrograms();
  const [isAsking, setIsAsking] = useState(false);
  const answer = (isYes: boolean) => {
    setIsAsking(false);
    const product = program.other;
    if (isYes && product)
      void dispatch({ type: 'remove-other-exchange', product }, 'tool', { alertRefusal: true });
  };
  return (
    <>
      <PushButton label={label} onPress={() => setIsAsking(true)} />
      {isAsking && (
        <MessageBox
          title={title}
          icon="question"
          buttons="yes-no"
          message={fill(catalog.tools.programs.removeQuestion, { program: program.name })}
          onAnswer={answer}
        />
      )}
    </>
  );
}
