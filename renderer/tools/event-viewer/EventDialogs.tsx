import { MessageBox } from '../../controls/dialogs/MessageBox';
import { useText } from '../../use-text';
import { EventFilterDialog } from './EventFilterDialog';
import { EventFindDialog } from './EventFindDialog';
import { EventProperties } from './EventProperties';
import type { LogName } from './event-rows';
import type { EventList } from './use-event-list';

/** The dialogs of Event Viewer; `not-found` says that a search has found nothing. */
export type EventDialog = 'properties' | 'filter' | 'find' | 'not-found';

export interface EventDialogsProps {
  readonly dialog: EventDialog | null;
  readonly list: EventList;
  readonly log: LogName;
  /** What was looked for before. */
  readonly wanted: string;
  readonly onFind: (wanted: string) => void;
  readonly onClose: () => void;
}

/** The dialog that is open, if any. */
export function EventDialogs({ dialog, list, log, wanted, onFind, onClose }: EventDialogsProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.eventViewer.find;
  const title = fill(words.title, { log: catalog.events.logs[log] });
  switch (dialog) {
    case 'properties':
      return (
        list.selected && (
          <EventProperties
            row={list.selected}
            rows={list.inOrder()}
            onSelect={list.select}
            onClose={onClose}
          />
        )
      );
    case 'filter':
      return <EventFilterDialog log={log} filter={list.filter} onFilter={list.setFilter} onClose={onClose} />;
    case 'find':
      return <EventFindDialog title={title} before={wanted} onFind={onFind} onClose={onClose} />;
    case 'not-found':
      return (
        <MessageBox
          title={title}
          icon="info"
          message={fill(words.notFound, { text: wanted })}
          onAnswer={onClose}
        />
      );
    case null:
      return null;
  }
}
