import { useState } from 'react';
import { PushButton } from '../../controls/PushButton';
import { SystemIcon } from '../../icons/administration-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { ComputerNameChanges } from './ComputerNameChanges';

/** The page Computer Name: name and membership, with Change for the part that can be changed. */
export function ComputerNamePage() {
  const words = useText().catalog.tools.system.name;
  const { fullName, domain } = useSnapshot(({ server }) => server);
  const [isChanging, setIsChanging] = useState(false);
  return (
    <div className="system-name">
      <div className="about">
        <SystemIcon size={32} />
        <p>{words.intro}</p>
      </div>
      <dl className="selectable">
        <dt>{words.fullName}</dt>
        <dd>{fullName}</dd>
        <dt>{domain === null ? words.workgroup : words.domain}</dt>
        <dd>{domain ?? words.workgroupName}</dd>
      </dl>
      <div className="field-line">
        <p>{words.changeHint}</p>
        <PushButton label={words.change} ellipsis onPress={() => setIsChanging(true)} />
      </div>
      {isChanging && <ComputerNameChanges onClose={() => setIsChanging(false)} />}
    </div>
  );
}
