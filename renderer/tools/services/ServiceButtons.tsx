import type { ControlMark } from '../../../shared/scenario/control-mark';
import { PushButton } from '../../controls/PushButton';
import type { ServiceAction, ServiceControl } from './use-service-control';

export interface ServiceButtonsProps {
  readonly control: ServiceControl;
  /** Labels, with `&` before the letter of the access key. */
  readonly start: string;
  readonly stop: string;
  readonly restart?: string | undefined;
}

/** The buttons that start, stop and restart a service. */
export function ServiceButtons({ control, start, stop, restart }: ServiceButtonsProps) {
  return (
    <div className="button-row">
      <ActionButton label={start} mark="button:start-service" action={control.start} />
      <ActionButton label={stop} mark="button:stop-service" action={control.stop} />
      {restart !== undefined && (
        <ActionButton label={restart} mark="button:restart-service" action={control.restart} />
      )}
    </div>
  );
}

interface ActionButtonProps {
  readonly label: string;
  readonly mark: ControlMark;
  readonly action: ServiceAction;
}

function ActionButton({ label, mark, action }: ActionButtonProps) {
  const { reason, press } = action;
  return (
    <PushButton label={label} mark={mark} disabled={reason !== undefined} reason={reason} onPress={press} />
  );
}
