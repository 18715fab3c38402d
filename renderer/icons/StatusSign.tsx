import { Drawing, shade, type IconProps } from './Drawing';

export type SignKind = 'error' | 'warning' | 'info' | 'question' | 'check';

/** A sign that says of what kind a message is. */
export function StatusSign({ kind, size }: IconProps & { readonly kind: SignKind }) {
  const Sign = SIGNS[kind];
  return <Sign size={size} />;
}

/** White cross on red. */
export function ErrorIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="16" cy="16" r="14" fill={shade('red')} stroke="#7d120a" strokeWidth="1.5" />
      <path d="M10.5 10.5l11 11m0-11l-11 11" stroke="#fff" strokeWidth="4" strokeLinecap="round" />
    </Drawing>
  );
}

/** Exclamation mark in a yellow triangle. */
export function WarningIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path
        d="M16 3L30 28.5H2z"
        fill={shade('gold')}
        stroke="#8a5d00"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path d="M14.2 11h3.6l-.8 9h-2z" fill="#241a00" />
      <circle cx="16" cy="24" r="1.9" fill="#241a00" />
    </Drawing>
  );
}

/** Letter i on blue. */
export function InfoIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="16" cy="16" r="14" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.5" />
      <circle cx="16" cy="9.5" r="2.4" fill="#fff" />
      <path d="M12.5 13.5h5.5v9h2.5v2.5h-8v-2.5H15v-6.5h-2.5z" fill="#fff" />
    </Drawing>
  );
}

/** Question mark in a speech balloon. */
export function QuestionIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path
        d="M16 2.5c8 0 13.5 4.6 13.5 11S24 24.5 17 24.5V30l-6-6.2C5.8 22.4 2.5 18.6 2.5 13.5c0-6.4 5.5-11 13.5-11z"
        fill={shade('paper')}
        stroke="#53657f"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path
        d="M11.8 10.5c.3-2.4 2-3.8 4.4-3.8 2.5 0 4.3 1.5 4.3 3.7 0 2.9-3.3 3-3.3 5.6"
        fill="none"
        stroke="#1f55a8"
        strokeWidth="3"
      />
      <circle cx="17.1" cy="19.8" r="1.9" fill="#1f55a8" />
    </Drawing>
  );
}

/** White tick on green. */
export function CheckIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="16" cy="16" r="14" fill={shade('green')} stroke="#1d5a16" strokeWidth="1.5" />
      <path
        d="M9 16.5l5 5 9.5-10.5"
        fill="none"
        stroke="#fff"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}

const SIGNS = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
  question: QuestionIcon,
  check: CheckIcon,
} as const;
