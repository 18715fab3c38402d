import { useId, useState } from 'react';
import { accessKey } from '../../controls/access-label';
import { AccessLabel } from '../../controls/AccessLabel';
import { Checkbox } from '../../controls/Checkbox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';
import { ALL_RECORDS, EVENT_LEVELS, sourcesOf, type EventFilter, type LogName } from './event-rows';

export interface EventFilterDialogProps {
  readonly log: LogName;
  readonly filter: EventFilter;
  readonly onFilter: (filter: EventFilter) => void;
  readonly onClose: () => void;
}

/** Filter of Event Viewer: which types, which source, which number. */
export function EventFilterDialog({ log, filter, onFilter, onClose }: EventFilterDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.eventViewer.filter;
  const { buttons } = catalog.desktop;
  const [levels, setLevels] = useState(filter.levels);
  const [source, setSource] = useState(filter.source);
  const [id, setId] = useState(filter.id === null ? '' : String(filter.id));
  const isNumber = /^\s*\d*\s*$/.test(id);
  const restore = () => {
    setLevels(EVENT_LEVELS);
    setSource(null);
    setId('');
  };
  const confirm = () => {
    const wanted = { levels, source, id: id.trim() === '' ? null : Number(id) };
    const isAll = levels.length === EVENT_LEVELS.length && source === null && wanted.id === null;
    onFilter(isAll ? ALL_RECORDS : wanted);
    onClose();
  };
  return (
    <ModalDialog title={fill(words.title, { log: catalog.events.logs[log] })} width={356} onCancel={onClose}>
      <div className="dialog-body">
        <GroupBox label={words.types} className="event-levels">
          {EVENT_LEVELS.map((level) => (
            <Checkbox
              key={level}
              label={words.levels[level]}
              checked={levels.includes(level)}
              onChange={(checked) =>
                setLevels(
                  EVENT_LEVELS.filter((other) => (other === level ? checked : levels.includes(other))),
                )
              }
            />
          ))}
        </GroupBox>
        <SourceList log={log} source={source} onChange={setSource} />
        <TextField label={words.id} value={id} width={80} onChange={setId} />
        <div className="button-row">
          <PushButton label={words.restore} onPress={restore} />
          <span className="spacer" />
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={!isNumber}
            reason={isNumber ? undefined : words.idReason}
            onPress={confirm}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}

interface SourceListProps {
  readonly log: LogName;
  readonly source: string | null;
  readonly onChange: (source: string | null) => void;
}

function SourceList({ log, source, onChange }: SourceListProps) {
  const id = useId();
  const words = useText().catalog.tools.eventViewer.filter;
  return (
    <div className="text-field">
      <label htmlFor={id}>
        <AccessLabel label={words.source} />
      </label>
      <select
        id={id}
        className="drop-down"
        data-access-key={accessKey(words.source)}
        value={source ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{words.allSources}</option>
        {sourcesOf(log).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
