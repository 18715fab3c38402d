import { useState } from 'react';
import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';
import type { ComponentBranch } from './component-draft';
import { ComponentList } from './ComponentList';
import { useComponentDraft } from './use-component-draft';

/** The role services of a role, or the features: boxes to tick and clear, Apply makes it so. */
export function ServerPart({ branch }: { readonly branch: ComponentBranch }) {
  const { catalog } = useText();
  const words = catalog.tools.windowsComponents.server;
  const draft = useComponentDraft();
  const [isApplied, setIsApplied] = useState(false);
  const reason = draft.isChanged ? undefined : words.unchangedReason;
  const apply = async () => {
    const { isRefused } = await draft.apply();
    setIsApplied(!isRefused);
  };
  return (
    <div className="server-part">
      <h2>{catalog.windows.componentGroups[branch.group]}</h2>
      <p>{words.instruction}</p>
      <ComponentList
        label={branch.group === 'features' ? words.features : words.roleServices}
        branches={[branch]}
        draft={draft}
      />
      <div className="button-row">
        <p role="status">{isApplied && !draft.isChanged ? words.applied : ''}</p>
        <span className="spacer" />
        <PushButton
          label={words.apply}
          disabled={!draft.isChanged}
          reason={reason}
          onPress={() => void apply()}
        />
        <PushButton label={words.undo} disabled={!draft.isChanged} reason={reason} onPress={draft.undo} />
      </div>
    </div>
  );
}
