import { useState } from 'react';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';
import { StartupDialog } from './StartupDialog';

/** The page Advanced, with the part that is of use here: how Windows starts. */
export function AdvancedPage() {
  const words = useText().catalog.tools.system.advanced;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="system-advanced">
      <GroupBox label={words.startup}>
        <p>{words.about}</p>
        <div className="button-row">
          <PushButton label={words.settings} ellipsis onPress={() => setIsOpen(true)} />
        </div>
      </GroupBox>
      {isOpen && <StartupDialog onClose={() => setIsOpen(false)} />}
    </div>
  );
}
