import { MessageBox } from '../../controls/dialogs/MessageBox';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import type { Drives, ExplorerItem } from './explorer-items';
import { InsertDiscDialog } from './InsertDiscDialog';
import type { ServerPlaces } from './opening/opening-of-line';
import { ItemProperties } from './properties/ItemProperties';

/** What is asked or shown of something in Explorer; `kept`: that it cannot be deleted. */
export interface ItemQuestion {
  readonly kind: 'delete' | 'kept' | 'insert-disc' | 'properties';
  readonly item: ExplorerItem;
}

export interface ItemDialogProps {
  readonly question: ItemQuestion;
  readonly server: ServerPlaces & { readonly drives: Drives };
  readonly onClose: () => void;
}

/** The dialogs of Explorer: Properties, the discs, and the question before a file is deleted. */
export function ItemDialog({ question: { kind, item }, server, onClose }: ItemDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.explorer.delete;
  if (kind === 'properties') return <ItemProperties item={item} server={server} onClose={onClose} />;
  if (kind === 'insert-disc') return <InsertDiscDialog media={server.drives.media} onClose={onClose} />;
  if (kind === 'kept') {
    return (
      <MessageBox
        title={words.folderTitle}
        icon="info"
        message={fill(words.folder, { name: item.name })}
        onAnswer={onClose}
      />
    );
  }
  const answer = (isYes: boolean) => {
    onClose();
    if (isYes) void dispatch({ type: 'delete-file', path: item.path }, 'tool', { alertRefusal: true });
  };
  return (
    <MessageBox
      title={words.title}
      icon="question"
      buttons="yes-no"
      message={fill(words.text, { name: item.name })}
      onAnswer={answer}
    />
  );
}
