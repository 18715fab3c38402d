import type { Catalog } from '../../../shared/i18n/catalog';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';

export type TopicId = keyof Catalog['tools']['startScreen']['topics'];

/** What a link of the start screen tells: a text of ours, as there is no network. */
export function TopicDialog({ topic, onClose }: { readonly topic: TopicId; readonly onClose: () => void }) {
  const words = useText().catalog.tools.startScreen;
  const { link, paragraphs } = words.topics[topic];
  return (
    <ModalDialog title={words.title} width={460} onCancel={onClose}>
      <div className="dialog-body">
        <div className="scenario-text selectable" role="document" aria-label={link} tabIndex={0}>
          <h2>{link}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <div className="button-row">
          <PushButton label={words.close} isDefault isCancel autoFocus onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
