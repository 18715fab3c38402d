import { useState } from 'react';
import { describeProblem } from '../../../shared/i18n/describe';
import type { Problem } from '../../../shared/problem';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { StatusSign } from '../../icons/StatusSign';
import { useText } from '../../use-text';

/** Says that files were left out of the library, and why when asked. */
export function LeftOut({ problems }: { readonly problems: readonly Problem[] }) {
  const { catalog, fill } = useText();
  const { leftOut: words } = catalog.labs.library;
  const [isOpen, setIsOpen] = useState(false);
  if (problems.length === 0) return null;
  const count = problems.length;
  return (
    <div className="labs-left-out">
      <StatusSign kind="warning" size={16} />
      <p role="status">{count === 1 ? words.one : fill(words.several, { count })}</p>
      <PushButton label={words.details} ellipsis onPress={() => setIsOpen(true)} />
      {isOpen && <ProblemList problems={problems} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

function ProblemList({
  problems,
  onClose,
}: {
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}) {
  const { catalog, locale } = useText();
  const { leftOut: words } = catalog.labs.library;
  return (
    <ModalDialog title={words.title} width={480} height={300} onCancel={onClose}>
      <div className="dialog-body">
        <p>{words.instruction}</p>
        <ul className="list-box labs-problems selectable" tabIndex={0} aria-label={words.title}>
          {problems.map((problem) => {
            const sentence = describeProblem(catalog, locale, problem);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
        <div className="button-row">
          <PushButton label={catalog.desktop.buttons.close} isDefault isCancel autoFocus onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
