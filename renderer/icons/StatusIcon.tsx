import { Drawing, shade, type IconProps } from './Drawing';
import { CheckIcon, ErrorIcon, WarningIcon } from './StatusSign';

export type Status = 'completed' | 'failed' | 'warning' | 'running' | 'pending' | 'cancelled';

/** How a group of checks or tasks stands. */
export function StatusIcon({ status, size }: IconProps & { readonly status: Status }) {
  const Image = IMAGES[status];
  return <Image size={size} />;
}

function RunningIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="16" cy="16" r="14" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.5" />
      <path d="M12 8.5l11.5 7.5L12 23.5z" fill="#fff" />
    </Drawing>
  );
}

function PendingIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="16" cy="16" r="13" fill={shade('paper')} stroke="#8d97a8" strokeWidth="2" />
      <path d="M16 8.5V16l5 3.5" fill="none" stroke="#8d97a8" strokeWidth="2.6" strokeLinecap="round" />
    </Drawing>
  );
}

function CancelledIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="16" cy="16" r="14" fill={shade('metal')} stroke="#5d6675" strokeWidth="1.5" />
      <path d="M9 16h14" stroke="#fff" strokeWidth="5" strokeLinecap="round" />
    </Drawing>
  );
}

const IMAGES = {
  completed: CheckIcon,
  failed: ErrorIcon,
  warning: WarningIcon,
  running: RunningIcon,
  pending: PendingIcon,
  cancelled: CancelledIcon,
} as const;
