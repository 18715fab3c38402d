import { useState } from 'react';
import { Checkbox } from '../../controls/Checkbox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';
import { SelectedField } from './edit/SelectedField';
import type { RegistrySearch } from './find-in-registry';

export interface FindDialogProps {
  /** What was looked for before. */
  readonly before: RegistrySearch;
  readonly onFind: (search: RegistrySearch) => void;
  readonly onClose: () => void;
}

/** Find of Registry Editor: what to look for, and where. */
export function FindDialog({ before, onFind, onClose }: FindDialogProps) {
  const { catalog } = useText();
  const words = catalog.tools.registry.find;
  const [search, setSearch] = useState(before);
  const set = (part: Partial<RegistrySearch>) => setSearch({ ...search, ...part });
  const { wanted, inKeys, inValues, inData, isWhole } = search;
  const isNothing = wanted === '' || !(inKeys || inValues || inData);
  return (
    <ModalDialog title={words.title} width={400} onCancel={onClose}>
      <div className="dialog-body registry-find">
        <div>
          <SelectedField label={words.what} value={wanted} onChange={(text) => set({ wanted: text })} />
          <GroupBox label={words.lookAt}>
            <Checkbox label={words.keys} checked={inKeys} onChange={(on) => set({ inKeys: on })} />
            <Checkbox label={words.values} checked={inValues} onChange={(on) => set({ inValues: on })} />
            <Checkbox label={words.data} checked={inData} onChange={(on) => set({ inData: on })} />
          </GroupBox>
          <Checkbox label={words.whole} checked={isWhole} onChange={(on) => set({ isWhole: on })} />
        </div>
        <div className="button-column">
          <PushButton
            label={words.next}
            isDefault
            disabled={isNothing}
            reason={isNothing ? words.nothingReason : undefined}
            onPress={() => onFind(search)}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
