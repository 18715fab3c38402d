import type { CaseWaySnapshot } from '../../../shared/case/case-snapshot';
import { captionOf } from '../../../shared/i18n/caption';
import { Checkbox } from '../../controls/Checkbox';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';
import { toggled } from './sending-draft';

export interface PicturesProps {
  readonly shots: CaseWaySnapshot['shots'];
  /** Names of those that go along. */
  readonly chosen: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

/** The pictures of a way, each with a check box. */
export function Pictures({ shots, chosen, onChange }: PicturesProps) {
  const { catalog, locale } = useText();
  const { sending: words } = catalog.customerCase;
  const all = shots.map(({ name }) => name);
  return (
    <GroupBox label={words.pages} className="case-pictures">
      <div className="list-box">
        {shots.map(({ name, caption }) => (
          <Checkbox
            key={name}
            label={captionOf(name, caption, locale).replaceAll('&', '&&')}
            onWindow
            checked={chosen.includes(name)}
            onChange={() => onChange(toggled(all, chosen, name))}
          />
        ))}
      </div>
      <div className="case-pick">
        <PushButton label={words.all} onPress={() => onChange(all)} />
        <PushButton label={words.none} onPress={() => onChange([])} />
      </div>
    </GroupBox>
  );
}
