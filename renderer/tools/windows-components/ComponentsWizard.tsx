import { useState } from 'react';
import { PushButton } from '../../controls/PushButton';
import { ComponentsIcon } from '../../icons/administration-icons';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { ToolWindow } from '../ToolWindow';
import { branchesOf, type ComponentChange } from './component-draft';
import { ComponentList } from './ComponentList';
import { useComponentDraft } from './use-component-draft';

const BRANCHES = branchesOf('2003');

/** Windows Components Wizard: boxes to tick and clear, Next makes it so, Finish closes. */
export function ComponentsWizard() {
  const { catalog } = useText();
  const words = catalog.tools.windowsComponents;
  const draft = useComponentDraft();
  const [done, setDone] = useState<readonly ComponentChange[] | null>(null);
  const next = async () => {
    const applied = await draft.apply();
    if (!applied.isRefused) setDone(applied.done);
  };
  return (
    <ToolWindow
      id="windows-components"
      title={words.title}
      icon={ComponentsIcon}
      width={500}
      height={476}
      resizable={false}
    >
      {done === null ? (
        <>
          <header className="components-head">
            <div>
              <h2>{words.heading}</h2>
              <p>{words.subheading}</p>
            </div>
            <ComponentsIcon size={32} />
          </header>
          <div className="dialog-body">
            <p>{words.instruction}</p>
            <ComponentList label={words.list} branches={BRANCHES} draft={draft} />
          </div>
        </>
      ) : (
        <Completion changes={done} />
      )}
      <WizardButtons isDone={done !== null} onNext={() => void next()} />
    </ToolWindow>
  );
}

function Completion({ changes }: { readonly changes: readonly ComponentChange[] }) {
  const { catalog, fill, locale } = useText();
  const words = catalog.tools.windowsComponents.done;
  const names = (type: ComponentChange['type']) => {
    const changed = changes.filter((change) => change.type === type);
    const list = changed.map(({ component }) => catalog.windows.components[component].name);
    return list.length === 0 ? null : new Intl.ListFormat(locale).format(list);
  };
  const [added, removed] = [names('install-component'), names('remove-component')];
  return (
    <div className="components-done" role="status">
      <ComponentsIcon size={96} />
      <div>
        <h2>{words.heading}</h2>
        <p>{changes.length === 0 ? words.unchanged : words.changed}</p>
        {added !== null && <p>{fill(words.added, { components: added })}</p>}
        {removed !== null && <p>{fill(words.removed, { components: removed })}</p>}
        <p className="last">{words.close}</p>
      </div>
    </div>
  );
}

function WizardButtons({ isDone, onNext }: { readonly isDone: boolean; readonly onNext: () => void }) {
  const { catalog } = useText();
  const words = catalog.tools.windowsComponents;
  const close = () => closeWindow('windows-components');
  return (
    <div className="button-row components-buttons">
      <PushButton label={words.back} arrow="before" disabled reason={words.backReason} onPress={close} />
      {isDone ? (
        <PushButton key="finish" label={words.finish} isDefault autoFocus onPress={close} />
      ) : (
        <PushButton key="next" label={words.next} arrow="after" isDefault onPress={onNext} />
      )}
      <span className="gap" />
      <PushButton
        label={catalog.desktop.buttons.cancel}
        isCancel
        disabled={isDone}
        reason={isDone ? words.done.close : undefined}
        onPress={close}
      />
    </div>
  );
}
