import { useState } from 'react';
import type { DomainLevel, ForestLevel } from '../../../shared/host/directory/directory';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { DropDown } from '../../controls/DropDown';
import { PushButton } from '../../controls/PushButton';
import { WarningIcon } from '../../icons/StatusSign';
import { useText } from '../../use-text';

export interface RaiseLevelProps<Level extends DomainLevel | ForestLevel> {
  /** Of the dialog. */
  readonly title: string;
  /** Name of the domain or forest. */
  readonly name: string;
  readonly level: Level;
  readonly higher: readonly Level[];
  readonly onRaise: (level: Level) => void;
}

/** The button that raises a functional level, in a dialog; disabled at the highest. */
export function RaiseLevel<Level extends DomainLevel | ForestLevel>(props: RaiseLevelProps<Level>) {
  const words = useText().catalog.tools.activeDirectory.raise;
  const [isOpen, setIsOpen] = useState(false);
  const [next] = props.higher;
  return (
    <>
      <PushButton
        label={words.button}
        ellipsis
        disabled={next === undefined}
        reason={next === undefined ? words.highest : undefined}
        onPress={() => setIsOpen(true)}
      />
      {isOpen && next !== undefined && (
        <RaiseLevelDialog {...props} next={next} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}

interface RaiseLevelDialogProps<Level extends DomainLevel | ForestLevel> extends RaiseLevelProps<Level> {
  /** The level offered first. */
  readonly next: Level;
  readonly onClose: () => void;
}

function RaiseLevelDialog<Level extends DomainLevel | ForestLevel>(props: RaiseLevelDialogProps<Level>) {
  const { title, name, level, higher, next, onRaise, onClose } = props;
  const { catalog, fill } = useText();
  const { raise: words, levels } = catalog.tools.activeDirectory;
  const [wanted, setWanted] = useState(next);
  const [asks, setAsks] = useState(false);
  const answer = (isYes: boolean) => {
    setAsks(false);
    if (!isYes) return;
    onClose();
    onRaise(wanted);
  };
  return (
    <ModalDialog title={title} width={400} onCancel={onClose}>
      <div className="dialog-body">
        <div className="field-grid">
          <span>{words.current}</span>
          <span>{levels[level]}</span>
          <DropDown
            label={words.select}
            options={higher.map((value) => ({ value, label: levels[value] }))}
            value={wanted}
            autoFocus
            onChange={setWanted}
          />
        </div>
        <p className="warning-line">
          <WarningIcon size={16} />
          {words.warning}
        </p>
        <div className="button-row">
          <PushButton label={words.button} isDefault onPress={() => setAsks(true)} />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
      {asks && (
        <MessageBox
          title={title}
          icon="warning"
          buttons="yes-no"
          defaultAnswer="no"
          message={fill(words.confirm, { name, level: levels[wanted] })}
          onAnswer={answer}
        />
      )}
    </ModalDialog>
  );
}
