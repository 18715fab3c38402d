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
      <ActionButton label={start} action={control.start} />
      <ActionButton label={stop} action={control.stop} />
      {restart !== undefined && <ActionButton label={restart} action={control.restart} />}
    </div>
  );
}

function ActionButton({ label, action }: { readonly label: string; readonly action: ServiceAction }) {
  const { reason, press } = action;
  return <PushButton label={label} disabled={reason !== undefined} reason={reason} onPress={press} />;
}
