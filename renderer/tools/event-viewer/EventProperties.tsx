import { useId } from 'react';
import { getApi } from '../../api';
import { accessKey } from '../../controls/access-label';
import { AccessLabel } from '../../controls/AccessLabel';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { TabSheet } from '../../controls/TabSheet';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { LevelIcon } from './event-columns';
import type { EventRow } from './event-rows';
import { eventAsText, eventDescription, formatDate, formatTimeOfDay } from './event-text';

export interface EventPropertiesProps {
  readonly row: EventRow;
  /** The list in the order on the screen. */
  readonly rows: readonly EventRow[];
  readonly onSelect: (row: EventRow) => void;
  readonly onClose: () => void;
}

/** The properties of an event: all that is known of it, with the way to its neighbours in the list. */
export function EventProperties({ row, rows, onSelect, onClose }: EventPropertiesProps) {
  const { catalog } = useText();
  const words = catalog.tools.eventViewer.properties;
  const index = rows.findIndex(({ key }) => key === row.key);
  const page = (
    <>
      <div className="event-facts">
        <Facts row={row} />
        <EventButtons row={row} previous={rows[index - 1]} next={rows[index + 1]} onSelect={onSelect} />
      </div>
      <Description row={row} />
    </>
  );
  return (
    <ModalDialog title={words.title} width={488} height={420} onCancel={onClose}>
      <div className="dialog-body">
        <TabSheet label={words.title} tabs={[{ id: 'event', label: words.tab, page }]} />
        <div className="button-row">
          <PushButton label={catalog.desktop.buttons.ok} isDefault isCancel autoFocus onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}

function Facts({ row: { event, level, source, id } }: { readonly row: EventRow }) {
  const { catalog, locale } = useText();
  const words = catalog.tools.eventViewer.properties;
  const computer = useSnapshot(({ server }) => server.name);
  return (
    <dl className="selectable">
      <Fact label={words.date}>{formatDate(locale, event.at)}</Fact>
      <Fact label={words.source}>{source}</Fact>
      <Fact label={words.time}>{formatTimeOfDay(locale, event.at)}</Fact>
      <Fact label={words.category}>{words.noCategory}</Fact>
      <Fact label={words.type}>
        <LevelIcon level={level} />
        {catalog.events.levels[level]}
      </Fact>
      <Fact label={words.id}>{String(id)}</Fact>
      <Fact label={words.user}>{words.noUser}</Fact>
      <Fact label={words.computer}>{computer}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface EventButtonsProps {
  readonly row: EventRow;
  readonly previous: EventRow | undefined;
  readonly next: EventRow | undefined;
  readonly onSelect: (row: EventRow) => void;
}

function EventButtons({ row, previous, next, onSelect }: EventButtonsProps) {
  const text = useText();
  const words = text.catalog.tools.eventViewer.properties;
  const computer = useSnapshot(({ server }) => server.name);
  return (
    <div className="event-buttons">
      <PushButton
        label={words.previous}
        disabled={!previous}
        reason={previous ? undefined : words.firstReason}
        onPress={() => previous && onSelect(previous)}
      />
      <PushButton
        label={words.next}
        disabled={!next}
        reason={next ? undefined : words.lastReason}
        onPress={() => next && onSelect(next)}
      />
      <PushButton
        label={words.copy}
        reason={words.copyHint}
        onPress={() => void getApi().copyText(eventAsText(text, row, computer))}
      />
    </div>
  );
}

function Description({ row }: { readonly row: EventRow }) {
  const text = useText();
  const id = useId();
  const label = text.catalog.tools.eventViewer.properties.description;
  return (
    <div className="event-description">
      <label htmlFor={id}>
        <AccessLabel label={label} />
      </label>
      <textarea
        id={id}
        className="text-area"
        data-access-key={accessKey(label)}
        readOnly
        spellCheck={false}
        value={eventDescription(text, row.event)}
      />
    </div>
  );
}
