import type { ServiceStartType } from '../../../shared/host/windows/service';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';

const START_TYPES: readonly ServiceStartType[] = ['automatic', 'manual', 'disabled'];

export interface StartTypeListProps {
  /** Of the element, for its label. */
  readonly id: string;
  readonly value: ServiceStartType;
  readonly accessKey?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly onChange: (startType: ServiceStartType) => void;
}

/** The drop-down list of the ways in which a service may start. */
export function StartTypeList({ id, value, accessKey, autoFocus, onChange }: StartTypeListProps) {
  const { startTypes } = useText().catalog.tools.services;
  const change = (chosen: string) => {
    const wanted = START_TYPES.find((type) => type === chosen);
    if (wanted) onChange(wanted);
  };
  return (
    <select
      id={id}
      className="drop-down"
      data-access-key={accessKey}
      data-autofocus={autoFocus ? '' : undefined}
      value={value}
      onChange={(event) => change(event.target.value)}
    >
      {START_TYPES.map((type) => (
        <option key={type} value={type}>
          {startTypes[type]}
        </option>
      ))}
    </select>
  );
}

/** Changes how a service starts; a refusal is shown in an alert. */
export function setStartType(name: string, startType: ServiceStartType): void {
  void dispatch({ type: 'set-service-start-type', name, startType }, 'tool', { alertRefusal: true });
}
